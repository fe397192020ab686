import { describe, expect, it } from "vitest";
import { read, saidIn, table } from "./reading.js";

const speakers = (text: string) => saidIn(text).map((said) => said.speaker);

describe("whom a pronoun and a name mean", () => {
  it.each([
    "Nora Lind teaches at the University of Malmo. She said the vines would fail.",
    "Nora Lind sold the barn to Harbour Holdings. She said the vines would fail.",
  ])("a body or firm is no she: %s", (text) => {
    expect(speakers(text)).toEqual(["Nora Lind"]);
  });

  it.each([
    ["Nora Lind wrote in the Scientific Mirror in May. She said the vines would fail.", "Nora Lind"],
    ["Nora Lind teaches at Texas Moor. She said the vines would fail.", "Nora Lind"],
    ["Miss Lind planted the vines. She said they would fail.", "Lind"],
    ["Nora Lind met Ida Voss. She said the vines would fail.", "Nora Lind"],
  ])("nor is a place or a paper: %s", (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    ["Resident Paul Moss said the lamp was out.", "Paul Moss"],
    ["Prosecutor Ida Voss said he lied.", "Ida Voss"],
    ["Mason Cole said the wall was sound.", "Mason Cole"],
  ])("a role at the start of a sentence is a title: %s", (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it("a team led by somebody named is named", () => {
    const [said] = saidIn("A team led by Rosa Pini of the University of Turin said the reef was dying.");
    expect(said?.sourceKind).toBe("named");
  });
});

describe("which sources a writer could name", () => {
  const known = (text: string) => (read(text).passages.at(-1)?.known ?? []).map(({ name }) => name);

  it("leaves out the title of a work", () => {
    expect(known("The book “The Quiet Hive,” by Vera Holt, sold well.\n\nMany agree.")).toEqual(["Vera Holt"]);
    expect(known("Vera Holt praised the song “Amber Road”.\n\nMany agree.")).toEqual(["Vera Holt"]);
  });

  it("keeps the article that the draft gives a body, and the whole name of a firm", () => {
    const { passages } = read("Harbour Foods sued the Marsh Trust.\n\nMeridian Semiconductor won.\n\nMany agree.");
    expect(passages.at(-1)?.known).toEqual([
      { name: "Meridian Semiconductor", kind: "body", article: false, said: 0 },
      { name: "Marsh Trust", kind: "body", article: true, said: 0 },
      { name: "Harbour Foods", kind: "body", article: false, said: 0 },
    ]);
  });

  it("leaves out offices and home towns", () => {
    expect(known("Majority Leader Ida Moll met Sen. Mark Dole of Ohio.\n\nMany agree.")).toEqual([
      "Mark Dole",
      "Ida Moll",
    ]);
  });

  it("keeps a name that is spoken", () => {
    expect(known("“We owe it to Vera Holt,” Ida Moll said.\n\nMany agree.")).toEqual(["Ida Moll", "Vera Holt"]);
  });
});

describe("which body is meant", () => {
  it.each([
    ["Harbour Holdings sold the mill. The company said it was old.", "Harbour Holdings"],
    ["Harbour Holdings sold the mill.\n\nThe firm said it was old.", "Harbour Holdings"],
    ["Hart Bank closed a branch. The firm said few came.", "Hart Bank"],
    ["The River Service shut the lock. The agency said it leaked.", "River Service"],
    ["Mill Road College is full. The school said so in May.", "Mill Road College"],
  ])("the only one that can be called so: %s", (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    ["Harbour Holdings sold the mill to Lind Foods. The company said it was old.", "The company"],
    ["Leeds City Council bought the ground. The club said it was glad.", "The club"],
    ["Ana Lee sold the mill. The firm said it was old.", "The firm"],
  ])("more than one, or none: %s", (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe("two people a pronoun could mean", () => {
  const rivals = (text: string) =>
    read(text).passages.flatMap((passage) => passage.attributions.map(({ source, rivals }) => [source.name, rivals]));

  it.each([
    "Ana Lee and Maria Cole left early. She said it rained.",
    "Ana Lee, a nurse, and Councillor Maria Cole left early. She said it rained.",
    "Ana Lee and Maria Cole left early.\n\nIt was late.\n\nShe said it rained.",
    "Ana Lee runs the port. Maria Cole runs the mill. Lee and Cole left early. She said it rained.",
  ])("named in one breath: %s", (text) => {
    expect(rivals(text)).toEqual([["", ["Ana Lee", "Maria Cole"]]]);
  });

  it.each([
    ["Ana Lee and Maria Cole left early. Lee was ill. She said it rained.", "Ana Lee"],
    ["Ana Lee and Bo Ray left early. She said it rained.", "Ana Lee"],
    ["Ana Lee met Maria Cole. She said it rained.", "Ana Lee"],
  ])("one is nearer or the only one that fits: %s", (text, name) => {
    expect(rivals(text)).toEqual([[name, undefined]]);
  });
});

describe("somebody without a name", () => {
  it.each([
    [
      "Eli Strand was there. The mother of one passenger said it rained. “I knew,” she said.",
      "The mother of one passenger",
    ],
    ["Ana Lee left. Her husband said it rained. He said so twice.", "Her husband"],
  ])("is whom a pronoun means: %s", (text, name) => {
    expect(speakers(text)).toEqual([name, name]);
  });
});

describe("what is no speech", () => {
  it("the title of a work between commas", () => {
    const { passages } = read("Aho, K. et al., “Light and the sparrow”, Journal of Birds, 2011.");
    expect(passages.flatMap((passage) => passage.quotations.map(({ kind }) => kind))).toEqual(["title"]);
  });

  it.each([
    "**City:** Marsh; Dunn; Pike; Lowe; Hart.",
    "The paper was reviewed by three referees.",
    "He was jailed after pleading guilty to fraud.",
    "It lost the report that members voted on.",
    "Aho, whose reports the journal publishes, was away.",
  ])("%s", (text) => {
    expect(table(text)).toEqual([]);
  });

  it("an interview turn still is", () => {
    expect(table("**Rosa Moll:** We ran, we fell, we won.")).toEqual(["Rosa Moll | : | We ran, we fell, we won."]);
  });
});

describe("reports by other patterns", () => {
  it.each([
    ["The warden huffed that lamps were dear.", "The warden | huffed | that lamps were dear"],
    ["Leeds Crown Court heard the money was gone.", "Leeds Crown Court | heard | the money was gone"],
    [
      "Ida Moll, a broker at Harbour said buying the land was wise.",
      "Ida Moll, a broker at Harbour | said | buying the land was wise",
    ],
    ["Moss pointed out that demand fell.", "Moss | pointed out | that demand fell"],
    ["Lind points out that new rents rose.", "Lind | points out | that new rents rose"],
    ["The club found out that pumps had failed.", "The club | found | that pumps had failed"],
    ["The money was gone, the court heard.", "the court | heard | The money was gone"],
    ["Lind told investors on a call that 40 jobs were empty.", "Lind | told | that 40 jobs were empty"],
    [
      "Vera Holt, who keeps bees and has written a book, “The Quiet Hive,” said winters were shorter.",
      "Vera Holt, who keeps bees and has written a book, “The Quiet Hive,” | said | winters were shorter",
    ],
  ])("%s", (text, attribution) => {
    expect(table(text)).toEqual([attribution]);
  });

  it("what a court hears is on record", () => {
    expect(saidIn("Leeds Crown Court heard the money was gone.").map((said) => said.basis)).toEqual(["speech"]);
  });

  it.each(["The guard ensured that the gate was shut.", "It meant that the gate was shut."])(
    "no report: %s",
    (text) => {
      expect(table(text)).toEqual([]);
    },
  );
});
