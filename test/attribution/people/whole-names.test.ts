import { describe, expect, it } from "vitest";
import { read } from "../reading.js";

const sourceOf = (text: string) =>
  read(text)
    .passages.flatMap((passage) => passage.attributions)
    .at(-1)?.source;

describe("the name of a source", () => {
  it.each([
    ["Secretary of Defense Pete Hale said the base would close.", "Pete Hale"],
    ["On Monday, Secretary of Defense Pete Hale said the base would close.", "Pete Hale"],
    ["The vote was off, Speaker of the House Mike Jory said.", "Mike Jory"],
    ["“It leaks,” said Deputy Assistant Secretary of State Bo Chan.", "Bo Chan"],
    ["Minister for Transport Eva van der Berg said the line was shut.", "Eva van der Berg"],
    ["Vice President of Sales Ana Lee said sales fell.", "Ana Lee"],
    ["Head of Research Ana Lee said the reef was dying.", "Ana Lee"],
    ["University of Hale President Ana Lee said fees would rise.", "Ana Lee"],
    ["City Councilman Donal Rich said it was a bribe.", "Donal Rich"],
    ["The fire was hot, hospital CEO Tim McGlew said.", "Tim McGlew"],
    ["Shore County Fire Department Capt. Mike Nichols said it was out.", "Mike Nichols"],
    ["Hale Right to Roam director Kate Frank said it was wrong.", "Kate Frank"],
    ["Tom Dahl Jr. said the shop would open.", "Tom Dahl Jr."],
    ["Ann Bishop chairs the council. Cllr Bishop said the hall leaked.", "Ann Bishop"],
    ["Sophomore Tyler Bell said the hall leaked.", "Tyler Bell"],
    ["Mrs Dean said the hall leaked.", "Dean"],
    ["Our Honorary Archivist, Frances Luck, gave the talk. She said the mill was old.", "Frances Luck"],
    ["The club's Membership Secretary, Bo Ray, said it rained.", "Bo Ray"],
    ["Their Lead Engineer Mika Oye said it rained.", "Mika Oye"],
    ["RFC 8174 says that words bind.", "RFC 8174"],
    ["Henry Moll III said the mill was sold. Moll said it was old.", "Henry Moll III"],
    ["Aldo Fisk said it rained. Aldo Fisk Jr. said it snowed. Fisk Jr. said it hailed.", "Aldo Fisk Jr."],
    ["Aldo Fisk Jr. said it snowed. Fisk Jr. said it hailed. Aldo Fisk said it rained.", "Aldo Fisk"],
    ["Prosecutor Helen Ashby KC said the roof burned.", "Helen Ashby"],
    ["Minister for Industry Seán Ó Faoláin TD said it was done.", "Seán Ó Faoláin"],
    ["Matron Irene Drum said the ward was full.", "Irene Drum"],
    ["Governor-elect Mika Sherr said she would go.", "Mika Sherr"],
    ["Regional Parasitologist Matti Bolek said the worm was new.", "Matti Bolek"],
    ["José Ortega y Mazo said it was dry.", "José Ortega y Mazo"],
    ["João de Souza e Silva said he was ill.", "João de Souza e Silva"],
    ["Juan de la Cruz said the well was dry. De la Cruz said he had dug it.", "Juan de la Cruz"],
    ["Omar al-Hadi said the road was shut. Al-Hadi said it was snow.", "Omar al-Hadi"],
    ["Jean-Luc d'Arcy said the wine was off. D'Arcy said it was corked.", "Jean-Luc d'Arcy"],
    ["Nguyễn Thị Hoa said rice was dear.", "Nguyễn Thị Hoa"],
    ["Maria T. Solano said it snowed. Maria Solano said it rained.", "Maria T. Solano"],
    ["Maria Solano said it rained. Maria T. Solano said it snowed.", "Maria T. Solano"],
    ["Ana Lee of the University of Hale said it was done.", "Ana Lee"],
    ["Ana Roslyn of Ohio said it was done.", "Ana Roslyn"],
    ["“He cares about us,” says class president Orla Sun.", "Orla Sun"],
    ["“The lock is old,” said Joost 't Mannen, the keeper.", "Joost 't Mannen"],
    ["According to Willem van 't Hek, the dyke is sound.", "Willem van 't Hek"],
    ["Dame Nora May said the wards were full.", "Nora May"],
    ["“The well is dry,” said Ida March. The pump will be moved.", "Ida March"],
    ["Ned Prior said the roof leaked. Prior said it would be mended.", "Ned Prior"],
    ["Sue Marshal told the meeting the lights would stay.", "Sue Marshal"],
    ["Jan Mars said the tide was high.", "Jan Mars"],
    ["Regent Otto Mertens said the fee would rise.", "Otto Mertens"],
    ["Ida Moll told Hale Radio Monday that the ferry was full.", "Ida Moll"],
    ["Ida Moll, who spoke in Hale May 3, said the ferry was full.", "Ida Moll"],
    ["Ilse Lind of Lind and Moll Solicitors said the case was over.", "Ilse Lind"],
    ["Ilse Lind, a teacher at the Institute of Food and Marine Sciences, said the reef was sick.", "Ilse Lind"],
  ])("leaves out what stands around it: %s", (text, name) => {
    expect(sourceOf(text)).toMatchObject({ name, kind: "person" });
  });

  it.each([
    ["Donald Carver won. The Carver administration said the tax was gone.", "Carver administration"],
    ["Rosa Harper gave. The Harper Foundation said it would pay.", "Harper Foundation"],
    ["The Port Workers' Union (PWU) said the strike was on. The PWU said it would last.", "Port Workers' Union"],
    ["The Bank of Hale said rates would rise.", "Bank of Hale"],
    ["The Association of Local Brewers said hops were dear.", "Association of Local Brewers"],
    ["The Joiners and Glaziers Guild said it would strike.", "Joiners and Glaziers Guild"],
    ["The Ministry of Health and Sport said pools would close.", "Ministry of Health and Sport"],
    ["The Department for Farms, Forests and Rivers has announced a cut.", "Department for Farms, Forests and Rivers"],
    ["The General Dockers Union said the port was shut.", "General Dockers Union"],
    ["The Royal College of General Surgeons said beds were short.", "Royal College of General Surgeons"],
    ["The Public Parks Service said the elms were sick.", "Public Parks Service"],
    ["The Office of Investigation said the boat was sound.", "Office of Investigation"],
    ["Queen's College Hale said fees would rise.", "Queen's College Hale"],
    ["The HBD said the dam would hold.", "HBD"],
    ["Harbour Holdings said the mill was sold.", "Harbour Holdings"],
    ["The Independent Inquiry into Ferry Safety said the pier was rotten.", "Independent Inquiry into Ferry Safety"],
    ["The Hale Council on Monday said the pier was rotten.", "Hale Council"],
  ])("is no person's where a body is called after one: %s", (text, name) => {
    expect(sourceOf(text)).toMatchObject({ name, kind: "body" });
  });

  it.each([
    ["Mason Cole said the wall was sound.", "Mason Cole"],
    ["On Friday Harper Lind said the wall was sound.", "Harper Lind"],
    ["Ana Cook Lind said the wall was sound.", "Ana Cook Lind"],
    ["“It leaks,” said Ana Porter.", "Ana Porter"],
    ["“It leaks,” said Porter Moll.", "Porter Moll"],
  ])("keeps a name that is also a trade: %s", (text, name) => {
    expect(sourceOf(text)).toMatchObject({ name, kind: "person" });
  });

  it.each([
    ["The Museum of Hale's Inga Brill said the vase was whole.", "Inga Brill"],
    ["President Ana Lind said the dam would hold.", "Ana Lind"],
    ["Councillor Ned Pyke from the Royal Borough of Hale and Chase said the kerb was high.", "Ned Pyke"],
    ["The Welsh poet Inga Brill said the book was done.", "Inga Brill"],
    ["Mr. House said the roof leaked.", "House"],
  ])("is a person's beside that of a body: %s", (text, name) => {
    expect(sourceOf(text)).toMatchObject({ name, kind: "person" });
  });

  it.each([
    ["Governor Stanton met the crew. The governor said the bridge was shut.", "Stanton"],
    ["Senior Editor Lina Roth said no. The Senior Editor said it would close.", "Lina Roth"],
    ["The former mayor, Ida Moll, left. The former mayor said she was glad.", "Ida Moll"],
  ])("is the one the draft gives with the office: %s", (text, name) => {
    expect(sourceOf(text)).toMatchObject({ name, kind: "person" });
  });

  it.each([
    ["The Senior Editor said the paper would close.", "The Senior Editor"],
    ["The Attorney General said the law was clear.", "The Attorney General"],
    ["The President said the dam would hold.", "The President"],
    ["Mayor Ida Moll spoke. The former mayor said it was wrong.", "The former mayor"],
  ])("is no name where it is an office: %s", (text, name) => {
    expect(sourceOf(text)).toMatchObject({ name, kind: "role" });
  });

  it.each([
    ["Lee's lawyer said she was ill.", "Lee's lawyer", "role"],
    ["A spokesman for Hale University said fees would rise.", "A spokesman for Hale University", "role"],
    ["A friend of Ana Lee said she was ill.", "A friend of Ana Lee", "anonymous"],
    ["The council said rents rose.", "The council", "body"],
    ["Critics said rents rose.", "Critics", "vague"],
    ["The audit said rents rose.", "The audit", "document"],
  ])("is not made out of a name in the phrase: %s", (text, name, kind) => {
    expect(sourceOf(text)).toMatchObject({ name, kind });
  });
});

describe("what a citation names", () => {
  it.each([
    ["Rents [fell sharply](https://www.example.org/rents) in May.", "example.org"],
    ["Rents fell in May ([the minutes of the club](https://example.org/minutes)).", "The minutes of the club"],
    ["Rents fell in [a 2023 audit](https://example.org/audit.pdf).", "A 2023 audit"],
    ["Rents fell in May [@lind2019].", "Lind2019"],
  ])("%s", (text, name) => {
    expect(sourceOf(text)).toMatchObject({ name, kind: "document" });
  });
});

describe("the name of what somebody wrote", () => {
  it.each([
    ["Lund (2015) found that reefs recover in ten years.", "Lund 2015"],
    ["Frey and Stamm (2012) found that reefs recover in ten years.", "Frey and Stamm 2012"],
    ["The co-op's report released today says that milk is dear.", "The co-op's report"],
    ["The bill written by Ned Moll states that dogs must be kept on a lead.", "The bill"],
    ["The report by Ned Moll says that milk is dear.", "The report by Ned Moll"],
  ])("holds who wrote it, and not when it came out: %s", (text, name) => {
    expect(sourceOf(text)?.name).toBe(name);
  });

  it("is not lent to a court by a title in capitals, nor a court's to a firm", () => {
    const text = "The suit went to the Court of Trade\nHale Quarries.\n\nHale Quarries said the suit was fair.";
    expect(sourceOf(text)?.name).toBe("Hale Quarries");
    expect(sourceOf("# New Lamps for the Kelby Port of Old Hale\n\nKelby said it would sell them.")?.name).toBe(
      "Kelby",
    );
  });
});
