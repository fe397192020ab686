import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../../src/review/index.js";
import { RULES } from "../../../src/rules/index.js";
import { english } from "../../language/english.js";
import { PATIENCE, rounds } from "../../rounds.js";
import { EVERYTHING } from "../everything.js";
import { makeRule } from "../rules.js";
import { fixed } from "./fixed.js";

describe("fixAll", () => {
  it("takes safe fixes and says which", () => {
    const text = "Thank you all!!\n\nThe fee is back. <!-- stet loaded/puffery: agreed -->\n";
    expect(fixed(text)).toMatchObject({
      text: "Thank you all!\n\nThe fee is back.\n",
      applied: [
        { rule: "loaded/emphasis", title: "Replace with “!”", line: 1, column: 14 },
        { rule: "draft/unused-stet", title: "Remove the stet", line: 3, column: 17 },
      ],
      report: { findings: [] },
    });
  });

  it("leaves what needs the writer", () => {
    const text = "Critics say the harbour plan failed. It was NEVER paid. The fee is back!\n";
    expect(fixed(text)).toMatchObject({
      text,
      applied: [],
      report: {
        findings: [{ rule: "attribution/vague-source" }, { rule: "loaded/emphasis" }, { rule: "loaded/emphasis" }],
      },
    });
  });

  it("takes a fix that another one uncovered", () => {
    const chain = wordToWord(["one", "two"], ["two", "six"], ["six", "ten"]);
    expect(fixed("So one.", [chain])).toMatchObject({ text: "So ten.", applied: [{}, {}, {}] });
  });

  it("comes to an end where fixes undo each other", () => {
    const swing = wordToWord(["one", "two"], ["two", "one"]);
    expect(fixed("So one.", [swing]).applied.length).toBe(20);
  });

  it.each([
    ["quotation marks", "She wrote “This is the END!!” on it."],
    ["a block quote", "> The fee is back!!\n>\n> It was NEVER paid."],
    ["front matter", "---\ntitle: The fee is back!!\n---\n\nIt is."],
    ["code", "Type `NEVER!!` and then this:\n\n```\nThe fee is back!!\n```"],
  ])("leaves %s as it is", (_name, text) => {
    const shouts = wordToWord(["NEVER", "never"], ["END", "end"], ["!!", "!"]);
    for (const rules of [RULES, [shouts]]) expect(fixed(text, rules)).toMatchObject({ text, applied: [] });
  });
});

/** A rule whose safe fixes put one word in the place of another. */
function wordToWord(...pairs: readonly (readonly [from: string, to: string])[]) {
  return makeRule("loaded/word", (text, report) => {
    for (const [from, to] of pairs) {
      const start = text.indexOf(from);
      const span = { start, end: start + from.length };
      if (start < 0) continue;
      report({ ...span, message: "Word.", fixes: () => [{ title: to, safe: true, edits: [{ ...span, text: to }] }] });
    }
  });
}

/** Each of them holds what would be fixed outside quotations, code and front matter. */
const PROTECTED = [
  "“We NEVER paid!!” Lee said.",
  "> He did not ask!!",
  "`never!!`",
  "```\nAll of it is never back!!\n```",
  "It was NEVER paid.",
  "The fair is off!",
  "- A HUGE bill?!",
];
const OPEN = [
  "The fee is back!!",
  "- All of it went!!\n- A huge bill came!!!",
  "## The fair is off!!",
  "**It is huge!!**",
  "The pier[^a] is *closed*!!\n\n[^a]: It came at last!!",
  "<!-- stet loaded/emphasis: agreed -->",
  "They are gone!! <!-- stet loaded/emphasis: a chant -->",
  "Ships &amp; boats never came!!",
  "<!-- blue-pencil off -->\n\nThey are gone!!\n\n<!-- blue-pencil on -->",
];
const FRONT = "---\ntitle: It is never back!!\n---\n\n";

/** The rules that have safe fixes; the others would only make the test slow. */
const FIXING = RULES.filter(({ id }) => id === "loaded/emphasis" || id === "draft/unused-stet");

const drafts = fc
  .record({
    front: fc.constantFrom("", FRONT),
    parts: fc.array(fc.constantFrom(...PROTECTED, ...OPEN), { minLength: 1, maxLength: 2 }),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    mark: fc.constantFrom("", "\uFEFF"),
  })
  .map(({ front, parts, lineEnd, mark }) => {
    const whole = (text: string) => text.replaceAll("\n", lineEnd);
    const kept = [mark + whole(front), ...parts.filter((part) => PROTECTED.includes(part)).map(whole)];
    return { text: mark + whole(`${front}${parts.join("\n\n")}\n`), kept, lineEnd };
  });

describe("over generated drafts", () => {
  it(
    "fixes all there is to fix at once, and nothing in quotations, code and front matter",
    () => {
      fc.assert(
        fc.property(drafts, ({ text, kept, lineEnd }) => {
          const once = fixed(text, FIXING);
          const twice = once.text === text ? once : fixed(once.text, FIXING);
          const mixed = lineEnd === "\r\n" && once.text.replaceAll("\r\n", "").includes("\n");
          return (
            twice.text === once.text &&
            twice.applied.length === 0 &&
            kept.every((words) => once.text.includes(words)) &&
            !mixed
          );
        }),
        { numRuns: rounds(10_000) },
      );
    },
    PATIENCE,
  );

  it("reports what a new review of the fixed draft finds", () => {
    fc.assert(
      fc.property(drafts, ({ text }) => {
        const { text: after, report } = fixed(text);
        expect(report.findings).toEqual(review(after, english, EVERYTHING).findings);
      }),
      { numRuns: rounds(300) },
    );
  });
});
