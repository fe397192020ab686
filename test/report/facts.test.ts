import { describe, expect, it, test } from "vitest";
import { listed, reported } from "./reported.js";

describe("figures", () => {
  test.each([
    ["The quay cost $4.5 million.", ["$4.5 million"]],
    ["It cost £90m, or 12bn yen.", ["£90m", "12bn yen"]],
    ["About 40% of sailors object, and 3.2 per cent abstain.", ["40%", "3.2 per cent"]],
    ["Some 1,200 shift workers came.", ["1,200 shift workers"]],
    ["One in five boats is old.", ["One in five boats"]],
    ["A third of the nets were torn, and two-thirds of the sails.", ["A third", "two-thirds"]],
    ["Thousands of gulls came, and more than half stayed.", ["Thousands of gulls", "half"]],
    ["Pages 210–224 are missing.", ["210–224"]],
    ["One of them knew the one that sank.", []],
    ["It is a story of the 19th century.", []],
    ["In 2019 he paid 30 euros.", ["30 euros"]],
    ["The level is four parts per million.", ["four parts"]],
    ["He said two things, in three ways, for many reasons and on both sides.", []],
    ["The crew lost two anchors and saw things.", ["two anchors"]],
  ])("in “%s”", (text, figures) => {
    expect(listed(text, "figure")).toEqual(figures);
  });
});

describe("dates and times", () => {
  test.each([
    ["They met on Monday night, May 3, 2021.", ["Monday night", "May 3, 2021"]],
    ["It opens on Tuesday, 4 June 2024, at 10.40 a.m.", ["Tuesday, 4 June 2024", "10.40 a.m."]],
    ["In March 2020 the ferry sank; in the 1990s it was new.", ["March 2020", "1990s"]],
    ["The season of 2023-24 ended last week.", ["2023-24", "last week"]],
    ["It may march in May.", ["May"]],
    ["The log is of 2024-05-03.", ["2024-05-03"]],
    ["Some 1900 people came.", []],
  ])("in “%s”", (text, dates) => {
    expect(listed(text, "date")).toEqual(dates);
  });
});

describe("names", () => {
  it("stand once each, under their fullest form, with the number of their mentions", () => {
    const { facts } = reported("Ana Lee runs the port. Lee came from Oslo. Nobody in Oslo knew Lee.");
    const names = facts.filter(({ kind }) => kind === "name").map(({ text, mentions }) => [text, mentions]);
    expect(names).toEqual([
      ["Ana Lee", 3],
      ["Oslo", 2],
    ]);
  });

  test.each([
    [
      "a town is not the paper that is named after it",
      "The Harwick Post wrote that Harwick shut.",
      ["Harwick Post", "Harwick"],
    ],
    ["what an ampersand joins is one name", "They bought it from Crane & Tull on the quay.", ["Crane & Tull"]],
    ["the title of a work is one name", "She wrote “The Long Way Home” in Oslo.", ["The Long Way Home", "Oslo"]],
    ["what an office looks after is none", "Secretary of Transport Ida Moss spoke.", ["Ida Moss"]],
    ["where somebody governs is one", "The mayor of Oslo and Ida Moss spoke.", ["Oslo", "Ida Moss"]],
    ["months, placeholders and first words are none", "Rain fell in May. Boats [SOURCE TK] sank.", []],
  ])("%s", (_name, text, names) => {
    expect(listed(text, "name")).toEqual(names);
  });
});

describe("quotations", () => {
  it("are no programmes whose comma stands inside the marks", () => {
    const text = "He told “Quill & Ink,” a morning show, that it sank. On “Quill & Ink,” he said “We sank.”";
    expect(listed(text, "quotation")).toEqual(["“We sank.”"]);
    expect(listed(text, "name")).toEqual(["Quill & Ink"]);
  });

  it("are somebody's words, and no titles", () => {
    const text = "“The pumps failed,” Ana Lee said. She read “The Long Way Home” aloud. “We shut them.”";
    expect(listed(text, "quotation")).toEqual(["“The pumps failed,”", "“We shut them.”"]);
  });
});

describe("what a fact rests on", () => {
  const basisOf = (text: string, fact: string) => reported(text).facts.find((one) => one.text === fact)?.basis;

  test.each([
    ["Ana Lee said the quay cost 40 euros.", "40 euros", { kind: "source", name: "Ana Lee" }],
    ["Critics say it cost 40 euros.", "40 euros", { kind: "unnamed", name: "Critics" }],
    ["It cost 40 euros in all.", "40 euros", { kind: "nothing", name: "" }],
    ["Will it meet on Monday?", "Monday", { kind: "exempt", name: "" }],
    [
      "It cost [40 euros](https://example.org/bill).",
      "40 euros",
      { kind: "citation", name: "https://example.org/bill" },
    ],
    ["On Monday, Ana Lee said that it sank.", "Monday", { kind: "source", name: "Ana Lee" }],
  ])("in “%s”", (text, fact, basis) => {
    expect(basisOf(text, fact)).toEqual(basis);
  });
});

describe("the key of a fact", () => {
  const keysOf = (text: string) => reported(text).facts.map(({ key }) => key);
  const LAST = "The quay cost 40 euros, and 40 euros was too much.";

  it("stays when something else is written, before it or behind it", () => {
    const before = keysOf(LAST);
    const after = keysOf(`The bridge cost 40 euros.\n\n${LAST}\n\nA boat cost 90 euros.`);
    expect(before).toHaveLength(2);
    expect(after.slice(1, 3)).toEqual(before);
  });

  it("changes with its sentence, which has to be checked again", () => {
    expect(keysOf("The quay cost 40 euros.")).not.toEqual(keysOf("The pier cost 40 euros."));
  });

  it("stays with a name wherever it stands", () => {
    const [first] = keysOf("Ana Lee came.");
    expect(keysOf("A boat sank in the night. Then Ana Lee came.")).toEqual([first]);
  });

  it("is unlike all others, whatever the draft repeats, and good for an id", () => {
    const keys = keysOf("Inés Caro paid 3 euros. Inés Caro paid 3 euros. Inés Caro paid 3 euros.");
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z][a-z\d-]*$/.test(key))).toEqual([]);
  });
});

it("tells where each fact stands in the draft, markup and line ends included", () => {
  const text = "# Title\r\n\r\nIt *cost* **40 euros** on 3&nbsp;May.\r\n";
  const { facts } = reported(text);
  expect(facts.map(({ start, end, line }) => [text.slice(start, end), line])).toEqual([
    ["40 euros", 3],
    ["3&nbsp;May", 3],
  ]);
});
