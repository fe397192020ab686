import { describe, expect, it } from "vitest";
import { sentencesByWhom } from "./who.js";

const BAKERS = "# What bakers say\n\nWe asked two bakers about the new oven.";

/** Who is on record in a draft, each once, in order. */
function speakers(text: string): readonly string[] {
  const all = sentencesByWhom(text).map((line) => line.slice(0, line.indexOf(":")));
  return [...new Set(all)].filter((name) => name !== "writer" && !name.startsWith("("));
}

describe("a panel: several people, each under a line with the name", () => {
  it.each([
    [
      "under headings",
      `${BAKERS}\n\n## Ines Roth\n\nI like it.\n\n## Bo Lind\n\nMy bread burns.`,
      ["Ines Roth", "Bo Lind"],
    ],
    [
      "under lines in bold, with what they are",
      `${BAKERS}\n\n**Ines Roth, 41, rye baker**\n\nI like it. The guild says it is safe.\n\n**Bo Lind (Hale)**\n\nMy bread burns.`,
      ["Ines Roth", "Bo Lind"],
    ],
    [
      "a line in italics under the name is nobody's",
      `${BAKERS}\n\n### Ines Roth\n\n*Rye, 31 years*\n\nI like it.\n\n### Old Hob\n\nI remember worse.\n\n### Bo Lind\n\nMy bread burns.`,
      ["Ines Roth", "Old Hob", "Bo Lind"],
    ],
    [
      "the end is the writer's",
      `${BAKERS}\n\n## Ines Roth\n\nI like it.\n\n## Bo Lind\n\nMy bread burns.\n\n---\n\nThe oven opens on Friday.`,
      ["Ines Roth", "Bo Lind"],
    ],
    [
      "notes of what they said",
      `${BAKERS}\n\n## Ines Roth\n\nInes told us that we should bake at night. I liked that.\n\n## Bo Lind\n\nI missed half of it. Bo was brief.`,
      ["Ines Roth"],
    ],
    [
      "who they are in their own words",
      `${BAKERS}\n\n## Ines Roth\n\nI’m Ines and I like it.\n\n## Bo Lind\n\nMy name is Bo. My bread burns.`,
      ["Ines Roth", "Bo Lind"],
    ],
    ["people written about", `${BAKERS}\n\n## Ines Roth\n\nRoth bakes rye.\n\n## Bo Lind\n\nLind bakes wheat.`, []],
    ["one of them written about", `${BAKERS}\n\n## Ines Roth\n\nI like it.\n\n## Bo Lind\n\nLind bakes wheat.`, []],
    ["places", "# A walk\n\n## Mill Lane\n\nI began here.\n\n## Quay Street\n\nI rested here.", []],
    ["one name alone", "# Oven\n\n## Ines Roth\n\nI like it.\n\n## The oven\n\nIt is new.", []],
  ])("%s", (_name, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe("a turn ends where another label begins", () => {
  it.each([
    [
      "somebody who is not known",
      "# Hearing\n\nINES ROTH: I saw it. You know that.\n\nBO LIND: I did not.\n\nCHAIR: Go on.\n\nINES ROTH: I will.",
      "Go on.",
    ],
  ])("%s", (_name, text, words) => {
    expect(sentencesByWhom(text).find((line) => line.endsWith(words))).not.toContain("Bo Lind");
  });
});

describe("a sentence that says who said something is no label, and the paragraphs below it are the writer's", () => {
  it.each([
    [
      "judges, joined by others",
      'Judge Kell, joined by Judge Rowe, says: "We find no room for it."\n\nI like that.\n\nJudge Moss, by contrast, essentially says: "I like the other one better."\n\nYou may read both.',
      ["I like that.", "You may read both."],
    ],
    [
      "members of a club",
      "Ines Roth, our treasurer, wrote: “We owe nobody.”\n\nI was glad of it.\n\nBo Lind, who keeps the boats, replied: “You owe me for paint.”\n\nWe laughed.",
      ["I was glad of it.", "We laughed."],
    ],
  ])("%s", (_name, body, own) => {
    const lines = sentencesByWhom(`# What they wrote\n\n${body}`);
    for (const sentence of own) expect(lines).toContainEqual(expect.stringMatching(`^writer.*${sentence}$`));
  });

  it.each([
    [
      "what somebody is",
      "Ines Roth, treasurer: I owe nobody.\n\nBo Lind, boat keeper: You owe me.",
      ["Ines Roth", "Bo Lind"],
    ],
    [
      "a job with a word for speech in it",
      "Ines Roth, claims clerk: I saw it. You know that.\n\nBo Lind, report writer: I did not.\n\nInes Roth: You did.",
      ["Ines Roth", "Bo Lind"],
    ],
  ])("but %s belongs to the label", (_name, body, wanted) => {
    expect(speakers(`# Hearing\n\n${body}`)).toEqual(wanted);
  });
});
