import { describe, expect, it } from "vitest";
import { saidIn } from "../reading.js";

/** Who is on record, in order, each with what they say. */
function onRecord(text: string): readonly string[] {
  return saidIn(text)
    .filter(({ basis }) => basis === "speech" || basis === "evidence")
    .map(({ speaker, source, content }) => `${speaker || source || "nobody"}: ${content}`);
}

describe("a plea is no statement", () => {
  it.each([
    "Dara Okoye admitted theft.",
    "The former clerk admitted two counts of fraud at Hale Crown Court.",
    "Piotr Zielinski denies murder and will stand trial in May.",
    "A cook from Orton denied a charge of assault.",
    "The suspect admitted to stabbing the victim.",
    "The suspect admitted stealing four bicycles.",
    "He confessed to two murders.",
    "The haulage firm admitted the health and safety offences.",
  ])("%s", (text) => expect(onRecord(text)).toEqual([]));

  it.each([
    ["Dara Okoye admitted that the till was short.", "Dara Okoye: that the till was short"],
    ["The mayor denied the report.", "The mayor: the report"],
    ["The minister denied any part in the sale.", "The minister: any part in the sale"],
    ["The club denied taking the money.", "The club: taking the money"],
    ["The bank admitted mistakes.", "The bank: mistakes"],
  ])("%s", (text, said) => expect(onRecord(text)).toEqual([said]));
});

describe("what is denied to somebody is kept from them", () => {
  it.each([
    "They marched for days, the army denying them security along the road.",
    "The league denied the club a place in the cup.",
    "Orton Rovers denied them a chance to draw level.",
  ])("%s", (text) => expect(onRecord(text)).toEqual([]));

  it("the charges are not", () =>
    expect(onRecord("The board heard the claims. Mina Sato denied them.")).toEqual(["Mina Sato: them"]));
});

describe("who is told from others by what they said is no source", () => {
  it.each([
    "The study followed people who had reported good health.",
    "The clinic kept patients who complained of pain for a day.",
    "Workers who reported leaks were sacked.",
  ])("%s", (text) => expect(onRecord(text)).toEqual([]));

  it.each([
    ["The residents, who reported leaks, were moved.", "The residents: leaks"],
    ["A nurse who reported leaks was moved.", "A nurse: leaks"],
  ])("%s", (text, said) => expect(onRecord(text)).toEqual([said]));
});

describe("how a study was done is nothing that it found", () => {
  it.each([
    "In the current study, the team used data from 900 farms.",
    "In a survey of wells, the researchers drilled at forty places.",
  ])("%s", (text) => expect(onRecord(text)).toEqual([]));

  it("what it found is", () =>
    expect(onRecord("In a survey of 900 farms, most wells were dry.")).toEqual([
      "A survey of 900 farms: most wells were dry",
    ]));
});

describe("an aside is no statement, and an occasion no subject", () => {
  it.each([
    ["The report, published on Monday, says the dam leaks.", "The report: the dam leaks"],
    ["The audit, finished in May, warns the roof may fall.", "The audit: the roof may fall"],
    [
      "The pier, which was built in 1900, was unsafe, said her husband, a diver.",
      "Her husband: The pier, which was built in 1900, was unsafe",
    ],
    ["Rents rose in May, said Ana Lee.", "Ana Lee: Rents rose in May"],
    ["The boat landed on Monday, said Bo Chan.", "Bo Chan: The boat landed on Monday"],
    ["Coach Rui Lima after the win against Hale Rovers said the side was tired.", "Rui Lima: the side was tired"],
    [
      "Inspired by the wells, the team set out to map the caves, said co-author and Hale geologist Ines Duarte.",
      "Ines Duarte: Inspired by the wells, the team set out to map the caves",
    ],
    ["Interviewed in 1961, Ines Duarte said it rained.", "Ines Duarte: it rained"],
    ["The keeper, Tom Day, said the road was shut.", "Tom Day: the road was shut"],
    ["The harbour master, after the storm, said two boats sank.", "The harbour master: two boats sank"],
    ["After the match the Hale keeper said it was cold.", "The Hale keeper: it was cold"],
    [
      "Tove Lind, of Hale, added that beech and elm trees had been lost.",
      "Tove Lind: that beech and elm trees had been lost",
    ],
    ["Tove Lind added, pointing at the road: “It is narrow.”", "Tove Lind: “It is narrow.”"],
    ["“It leaks,” said lead author Ines Duarte.", "Ines Duarte: “It leaks,”"],
    ["“It leaks,” one of the authors, geologist Ryan Marsh, said.", "Ryan Marsh: “It leaks,”"],
    ["“It leaks,” one of the authors said.", "One of the authors: “It leaks,”"],
  ])("%s", (text, said) => expect(onRecord(text)).toEqual([said]));
});

it("whom a speaker tells of is not who speaks", () => {
  const text = "Ms Okoye, who had written to the board, stated her husband, who works in metal, needed two months.";
  expect(onRecord(text).join()).not.toMatch(/^her husband/i);
});

describe("who is meant", () => {
  it.each([
    // A coach of somewhere else.
    [
      "Hale Rovers coach Idris Bello was pleased.\n\n“They were lucky,” the Orton coach said.",
      "The Orton coach: “They were lucky,”",
    ],
    [
      "Hale Rovers coach Idris Bello was pleased.\n\n“We were lucky,” the Hale coach said.",
      "Idris Bello: “We were lucky,”",
    ],
    ["Hale mayor Tove Lind came. The mayor said it was fine.", "Tove Lind: it was fine"],
    // A surname that is an office.
    ["Councillor Mike Chaplain came.\n\nCllr Chaplain said the road was narrow.", "Mike Chaplain: the road was narrow"],
    // An age, a party.
    ["Dara Okoye, 34, came to the court. The 34-year-old said she was tired.", "Dara Okoye: she was tired"],
    ["Councillor Tove Lind came.\n\nThe Hale Lib-Dem said the road was narrow.", "Tove Lind: the road was narrow"],
    // Whoever is told of by somebody is not that somebody; nor is whoever a noun hangs on.
    [
      "Omar Reyes wrote plays.\n\nHis tutor read them, he recalled, in a night.",
      "Omar Reyes: His tutor read them … in a night",
    ],
    [
      "The board met after hearing from planner Tony Whitlock, who spoke on behalf of Alan Fisk.\n\nHe said the plan was sound.",
      "Tony Whitlock: the plan was sound",
    ],
    // A name in a quotation is named by its speaker.
    [
      "Orton Rovers head coach Matteo Lima rued the chances. “We miss David Grant and Piet Vos.\n\n“We know the league,” he said.",
      "Matteo Lima: “We miss David Grant and Piet Vos.",
    ],
    // A street is nobody who could be “she”.
    [
      "Tove Lind met the traders of Wall Street. Wall Street was down. She said it would pass.",
      "Tove Lind: it would pass",
    ],
    // A firm bought is not the firm that bought it.
    ["Sales rose. Without the purchase of Hale Systems, the company said rents fell.", "The company: rents fell"],
    ["Hale Systems cut jobs. The company said rents fell.", "Hale Systems: rents fell"],
  ])("%s", (text, said) => expect(onRecord(text)[0]).toBe(said));

  it("a name that calls itself “it” is what “it” means next", () =>
    expect(onRecord("Marlow Soup said it earned $4m. A year ago it reported earnings of $3m.")).toEqual([
      "Marlow Soup: it earned $4m",
      "Marlow Soup: earnings of $3m",
    ]));

  it("“the council planning report” is not the council", () =>
    expect(onRecord("Hale Town Council met. The council planning report said elms had been lost.")).toEqual([
      "The council planning report: elms had been lost",
    ]));
});

describe("“he” and “she” behind the paragraph of a speaker", () => {
  const before = "Andrew Cole said it was late.\n\nSenator Barnaby Stone said more time would help.\n\n";
  it.each([
    ["“You make the trade-off,” he said.", "Barnaby Stone"],
    ["He added that the trade-off was made.", "Barnaby Stone"],
    ["His boat was sold. Asked why, he said it leaked.", ""],
  ])("%s", (text, name) => expect(saidIn(before + text).at(-1)?.speaker).toBe(name));
});

describe("the headline of another piece", () => {
  it.each([
    "READ ALSO: Budget is a mess, says the mayor",
    "Read more: Live updates as Omar Reyes says the court was wrong to keep him in the cells for two more weeks of trial",
    "See also: [what the study says](study.md)",
  ])("%s", (text) => expect(onRecord(`Hale has a mayor.\n\n${text}`)).toEqual([]));

  it.each([
    ["Read more books, the mayor said.", "the mayor"],
    ["See also the report, which says the dam leaks.", "the report"],
  ])("%s", (text, name) => expect(onRecord(text).join()).toMatch(new RegExp(name, "i")));
});

describe("a quotation over a dash and a name", () => {
  it.each([
    ["“She was kind and quick.” – Gazette editor Dara Okoye.", "Dara Okoye: “She was kind and quick.”"],
    ["“She was kind and quick.” – Friend and colleague Piet Vos", "Piet Vos: “She was kind and quick.”"],
    ["“She was kind and quick.” – Tove Lind, a neighbour.", "Tove Lind: “She was kind and quick.”"],
    ["She was kind, and quick with a pen.” – Mayor Tove Lind.", "Tove Lind: She was kind, and quick with a pen.”"],
  ])("%s", (text, said) => expect(onRecord(text)).toEqual([said]));

  it("a dash and a sentence name nobody", () =>
    expect(
      onRecord("“She was kind.” – Hale was never the same again.").filter((one) => !one.startsWith("nobody")),
    ).toEqual([]));
});
