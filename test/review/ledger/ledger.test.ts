import { describe, expect, it } from "vitest";
import {
  DEFAULT_SETTINGS,
  type LedgerSource,
  openReview,
  type SourceLedger,
  sourcesOf,
} from "../../../src/review/index.js";
import { english } from "../../language/english.js";

const ledger = (...paragraphs: string[]): SourceLedger => sourcesOf(`${paragraphs.join("\n\n")}\n`, english);
const names = ({ sources }: SourceLedger): string[] => sources.map(({ name }) => name);

function source(of: SourceLedger, name: string): LedgerSource {
  const found = of.sources.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no “${name}” among ${names(of).join(", ")}`);
  return found;
}

describe("who is the same source", () => {
  it("a full name, a surname, a title and a pronoun", () => {
    const drawn = ledger(
      "Marta Velling, deputy director of the Orchard Board, said the payouts would start in June.",
      "“We have the money,” Velling said. The deputy director added that two clerks had left. She said both posts were open.",
    );
    expect(names(drawn)).toEqual(["Marta Velling"]);
    expect(source(drawn, "Marta Velling")).toMatchObject({ kind: "named", direct: 1, mixed: 0, indirect: 3 });
    expect(source(drawn, "Marta Velling").forms).toEqual([
      "Marta Velling, deputy director of the Orchard Board",
      "Velling",
      "The deputy director",
      "She",
    ]);
  });

  it("a name used before it is given in full", () => {
    const drawn = ledger("Velling said the payouts were late.", "Marta Velling said the forms were lost.");
    expect(names(drawn)).toEqual(["Marta Velling"]);
  });

  it("not two people with one surname", () => {
    const drawn = ledger(
      "Marta Velling said the payouts were late. Velling said the forms were lost.",
      "Ines Velling, who runs a cider press, said she had filed nothing.",
      "Marta Velling said the two were not related.",
    );
    expect(names(drawn)).toEqual(["Marta Velling", "Ines Velling"]);
    expect(source(drawn, "Marta Velling").statements.map(({ line }) => line)).toEqual([1, 1, 5]);
  });

  it("a surname that two people who are quoted share stands alone", () => {
    const drawn = ledger(
      "Marta Velling said the payouts were late.",
      "Ines Velling said the forms were lost.",
      "Velling said the bank had called.",
    );
    expect(names(drawn)).toContain("Velling");
  });

  it("a body and its short name", () => {
    const drawn = ledger(
      "The Orchard Board said the line was being mended. The board said it regretted the delay.",
      "It said calls would be returned.",
    );
    expect(names(drawn)).toEqual(["Orchard Board"]);
    expect(source(drawn, "Orchard Board").indirect).toBe(3);
  });

  it("a survey and “the survey”, but not another one", () => {
    const drawn = ledger(
      "A survey by the growers found that 62 percent have waited a month. The survey found that one in ten had given up.",
      "A survey by the bank found that few had borrowed.",
    );
    expect(drawn.sources).toMatchObject([
      { name: "A survey by the growers", kind: "document", indirect: 2 },
      { name: "A survey by the bank", kind: "document", indirect: 1 },
    ]);
  });

  it("an unnamed person and what the paragraph goes on with", () => {
    const drawn = ledger(
      "Marta Velling said the payouts would start in June.",
      "A grower near Tarn, who asked not to be named because of a lawsuit, said her claim was lost. “They lost it in March,” she said.",
      "The grower said she would not send a third.",
    );
    expect(source(drawn, "A grower near Tarn")).toMatchObject({ unnamed: true, direct: 1, indirect: 2 });
    expect(source(drawn, "Marta Velling").statements).toHaveLength(1);
  });

  it("not an unnamed person and somebody who is named in between", () => {
    const drawn = ledger(
      "Marta Velling said the payouts would start in June.",
      "A grower near Tarn said her claim was lost. Velling shook her head. “It was never sent,” she said.",
    );
    expect(source(drawn, "A grower near Tarn")).toMatchObject({ direct: 0, indirect: 1 });
    expect(source(drawn, "Marta Velling")).toMatchObject({ direct: 1, indirect: 1 });
  });

  it("somebody's daughter and “she”, not whose daughter she is", () => {
    const drawn = ledger(
      "Hedda Moll ran the pool for 30 years. Odile Ferrant closed it.",
      "Moll's daughter, Pia, said she did not blame Ferrant. “I blame the frost,” she said.",
    );
    expect(drawn.sources).toMatchObject([{ name: "Moll's daughter, Pia", kind: "named", direct: 1, indirect: 1 }]);
  });

  it("a body and “it said” behind its news", () => {
    const drawn = ledger("The Orchard Board has put off its vote until May, it said on Monday.");
    expect(names(drawn)).toEqual(["Orchard Board"]);
  });

  it("a camp and “they”", () => {
    const drawn = ledger("Growers say the forms are too long. They say nobody answers the phone.");
    expect(drawn.sources).toMatchObject([{ name: "Growers", kind: "vague", unnamed: true, indirect: 2 }]);
  });

  it("each of two people who say something together", () => {
    const drawn = ledger(
      "Odile Ferrant opened the session. Bram Teague sat beside her.",
      "Mayor Odile Ferrant and Councillor Bram Teague said the pool would reopen in the spring. Teague said tiles were loose.",
    );
    expect(names(drawn)).toEqual(["Bram Teague", "Odile Ferrant"]);
    expect(source(drawn, "Bram Teague").indirect).toBe(2);
  });
});

describe("what is counted", () => {
  it("takes a quotation broken by its cue, or over two paragraphs, for one", () => {
    const drawn = ledger(
      "“We swam here,” Hedda Moll said. “We swam in the rain.",
      "“And we will swim again.”",
      "“It is cold,” Moll said.",
    );
    expect(source(drawn, "Hedda Moll")).toMatchObject({ direct: 2, words: 16, quotedWords: 16, line: 1 });
    expect(source(drawn, "Hedda Moll").statements.map(({ words }) => words)).toEqual([13, 3]);
  });

  it("tells words in quotation marks from the rest", () => {
    const drawn = ledger("Hedda Moll said that the closing of the pool was “a disgrace to this town”.");
    expect(source(drawn, "Hedda Moll")).toMatchObject({ mixed: 1, words: 12, quotedWords: 5 });
  });

  it("gives each statement's place in the draft, and its first words", () => {
    const text =
      "\uFEFFIntro 😀.\r\n\r\nHedda Moll said that *the pool* closed in March because the tiles had come loose in the frost.\r\n";
    const [statement] = sourcesOf(text, english).sources[0]?.statements ?? [];
    expect(statement).toMatchObject({ line: 3, speech: "indirect", basis: "speech" });
    expect(statement?.says).toBe("the pool closed in March because the tiles had come loose in…");
    expect(text.slice(statement?.start, statement?.end)).toMatch(/^that \*the pool\* .* frost$/);
  });

  it("leaves out titles, front matter, feelings and the writer", () => {
    const drawn = ledger(
      "---\ndescription: Hedda Moll said the pool closed.\n---",
      "# The pool closed, Hedda Moll said",
      "Swimmers fear the worst. I told the mayor that it was cold.",
    );
    expect(drawn.sources).toEqual([]);
  });

  it("does not count “a statement that” beside whoever makes it", () => {
    const drawn = ledger("The Orchard Board said in a statement that the line was being mended.");
    expect(names(drawn)).toEqual(["Orchard Board"]);
  });

  it("gives shares of unnamed sources and of sentences that rest on a source", () => {
    const { totals } = ledger(
      "The tiles came loose in the frost. Critics say the contractor was paid twice.",
      "Odile Ferrant said the pool would reopen. Ferrant said nobody was hurt. Bram Teague said it was cold.",
    );
    expect(totals).toMatchObject({ statements: 4, unnamedStatements: 1, unnamedShare: 0.25 });
    expect(totals).toMatchObject({ sentences: 5, sourcedSentences: 4, sourcedShare: 0.8 });
  });

  it("is empty for a draft without sources", () => {
    const nothing = { statements: 0, unnamedStatements: 0, unnamedShare: 0 };
    expect(sourcesOf("", english)).toMatchObject({
      sources: [],
      totals: { ...nothing, sentences: 0, sourcedShare: 0 },
    });
  });
});

describe("order", () => {
  it("puts who gives the most words first, then who comes first", () => {
    const drawn = ledger(
      "Bram Teague said it was cold.",
      "Odile Ferrant said the pool would reopen in the spring of next year.",
      "Hedda Moll said it was wet.",
    );
    expect(names(drawn)).toEqual(["Odile Ferrant", "Bram Teague", "Hedda Moll"]);
  });
});

describe("a placeholder is no source", () => {
  it.each([
    ["behind the words", "The dam had cracked, according to [WHO SAYS TK]."],
    ["before them", "According to [SOURCE TK], the ferry sank."],
    ["as who speaks", "[WHO TK] said the ferry would sail."],
    ["of a quotation", "“We lost the barn,” said TK."],
    ["in a footnote", "About 40% of renters object.[^tk]\n\n[^tk]: [SOURCE TK]"],
  ])("%s", (_, text) => {
    const { sources, totals } = ledger(text);
    expect(sources).toEqual([]);
    expect(totals).toMatchObject({ statements: 0, sourcedSentences: 0 });
  });

  it.each([
    ["one who is named beside it", "Critics, among them [WHO TK], say the dam had cracked.", ["Critics"]],
    ["a name with a gap in what is said", "Ana Lee said the ferry sank in [YEAR TK].", ["Ana Lee"]],
    ["a footnote that has more to say", "About 40% object.[^1]\n\n[^1]: Ana Lee, *Renters*, [YEAR TK].", ["Note 1"]],
  ])("but %s is one", (_, text, expected) => {
    expect(names(ledger(text))).toEqual(expected);
  });

  it("and the numbers of the others lead to what they are on record for", () => {
    const text = "The dam had cracked, according to [WHO SAYS TK]. Ana Lee said the ferry sank.";
    const opened = openReview(text, english, DEFAULT_SETTINGS);
    const { attributions } = opened.report();
    expect(opened.explain().map(({ attribution }) => attributions[attribution]?.source?.name ?? null)).toEqual([
      null,
      "Ana Lee",
    ]);
  });
});

describe("a link", () => {
  it.each([
    ["The bay lost half its eels, as told in the [Reef Survey](https://example.org/s).", ["Reef Survey"]],
    ["Rents rose by 4% in [the city's own figures](https://example.org/r).", ["The city's own figures"]],
    ["The dam holds 90 million tonnes (via [Orton Echo](https://example.org/s)).", ["Orton Echo"]],
    ["Half the eels are gone ([minutes](https://example.org/m)).", ["Minutes"]],
    ["He was a baker.\n\nFrom the obituary at: <https://example.org/o>", ["Obituary at example.org"]],
  ])("is a source under the name that the text gives it: %s", (text, wanted) => {
    expect(names(ledger(text))).toEqual(wanted);
  });

  it.each([
    ["Rents [fell sharply](https://example.org/rents) in May."],
    ["It happened [last year](https://example.org/s)."],
    ["More than 200 groups [have signed an open letter](https://example.org/s) to the board."],
    ["She [granted the petition](https://example.org/s) in March."],
    ["The site is hosted on [Orton](https://example.org/s)."],
    ["[Orton](https://example.org/a), Brill and Kelm are popular cheeses."],
    ["We track appeals in our [transparency reports](https://example.org/s)."],
    ["The docs at https://example.org/s grew by half."],
  ])("is none where the text calls it nothing, or it is the house's own: %s", (text) => {
    expect(names(ledger(text))).toEqual([]);
  });

  it("of the same site is a source of its own", () => {
    const drawn = ledger(
      "He was a baker.",
      "From the obituary at: <https://example.org/o>",
      "He had two sons.",
      "From the obituary at: <https://example.net/p>",
    );
    expect(names(drawn)).toEqual(["Obituary at example.org", "Obituary at example.net"]);
  });
});

describe("what the house has written itself", () => {
  it.each([
    ["Our survey found that half of the hives were empty."],
    ["The office answered my letter in one line, which said that it had no plans."],
  ])("is no source: %s", (text) => {
    expect(names(ledger(text))).toEqual([]);
  });

  it("but what others have written is", () => {
    expect(names(ledger("Their survey found that half of the hives were empty."))).toEqual(["Their survey"]);
  });
});

describe("one source", () => {
  it.each([
    [["The United Nations said the camp was full.", "Later the UN warned that food was short."], ["United Nations"]],
    [["HarbourLight said sales rose.", "Harbour Light said on Friday that it owns two mills."], ["Harbour Light"]],
  ])("is a body under its initials, or written in one word: %s", (paragraphs, wanted) => {
    expect(names(ledger(...paragraphs))).toEqual(wanted);
  });

  it("is not a person under two letters that are theirs by chance", () => {
    expect(names(ledger("Tomas Vide said it was late.", "TV said it would rain."))).toContain("TV");
  });

  it.each([
    ["The mill was gone by the 1871 census, which lists two cottages.", "document"],
    ["The hive was sold by a grower, who said it was empty.", "anonymous"],
  ])("is of the kind of what “which” or “who” stands for: %s", (text, kind) => {
    expect(ledger(text).sources.map((one) => one.kind)).toEqual([kind]);
  });
});

describe("somebody in office at a body", () => {
  it.each([
    ["The city manager said that it rained.", "The city manager"],
    [
      "The county council's highways officer confirmed that the lines would be painted.",
      "The county council's highways officer",
    ],
    ["The rail operator says that 300 people use the halt.", "The rail operator"],
  ])("is called as the draft does: %s", (text, name) => {
    expect(names(ledger(text))).toEqual([name]);
  });
});
