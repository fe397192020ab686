import { expect, test } from "vitest";
import manifest from "../../package.json";
import {
  AGENT_TOOLS,
  answerInSteps,
  type DraftToAsk,
  type DraftTool,
  draftInput,
  explainRule,
} from "../../src/agent-tools/index.js";
import { DEFAULT_SETTINGS } from "../../src/review/index.js";
import { RULES } from "../../src/rules/index.js";
import { english } from "../language/english.js";

const TEXT = `The engineer Ana Ruiz said on Monday that the bridge was sound. “It will stand,” she said.

Critics say it will not.

The cost is [COST TK].
`;

function ask(tool: DraftTool, text = TEXT, more: Partial<DraftToAsk> = {}): unknown {
  const settings = { ...DEFAULT_SETTINGS, profile: "news" } as const;
  const steps = answerInSteps(tool, { text, language: english, settings, rules: RULES, ready: undefined, ...more });
  for (;;) {
    const step = steps.next();
    if (step.done) return JSON.parse(JSON.stringify(step.value));
  }
}

test("a review names lines, words, rules and fixes", () => {
  expect(ask("review_draft")).toMatchObject({
    findings: 2,
    list: [
      {
        line: 3,
        words: "Critics",
        rule: "attribution/vague-source",
        fixes: [expect.stringContaining("[WHO TK]")],
      },
      { line: 5, words: "[COST TK]", rule: "draft/placeholder-left" },
    ],
  });
});

test("who is on record has one row a source", () => {
  expect(ask("who_is_on_record")).toMatchObject({
    list: expect.arrayContaining([{ name: "Ana Ruiz", kind: "named", quoted: 1, reported: 1, lines: [1] }]),
  });
});

test("a draft is ready where nothing holds it back", () => {
  expect(ask("ready_to_publish")).toMatchObject({ ready: false, heldBackBy: [{ line: 5, words: "[COST TK]" }] });
  expect(ask("ready_to_publish", "The council met.\n")).toEqual({
    ready: true,
    says: "Nothing holds it back; no findings open",
    heldBackBy: [],
  });
  expect(ask("ready_to_publish", "Critics say it will not.\n", { ready: "warning" })).toMatchObject({ ready: false });
});

test("a long list is cut, and its length told", () => {
  const text = "The cost is [COST TK].\n\n".repeat(60);
  const { list, ...counts } = ask("review_draft", text) as { list: unknown[] };
  expect(list).toHaveLength(40);
  expect(counts).toMatchObject({ findings: 60, shown: 40 });
});

test("every rule is explained, and what is no rule is not", () => {
  for (const { id, description } of RULES) expect(explainRule(id)).toMatchObject({ rule: id, description });
  expect(explainRule("attribution/none")).toBeNull();
  expect(explainRule(7)).toBeNull();
});

test.each([
  [{ path: "a.md" }, { path: "a.md", text: null }],
  [{ text: "" }, { path: "", text: "" }],
  [{}, { path: "", text: null }],
  [{ path: "a.md", text: "x" }, null],
  [{ path: 7 }, null],
  [{ other: "x" }, null],
  [null, null],
])("of %j is taken %j", (input, taken) => {
  expect(draftInput(input)).toEqual(taken);
});

test("the manifest describes the tools as they are", () => {
  const described = manifest.contributes.languageModelTools.map(({ name, modelDescription, inputSchema }) => [
    name,
    { description: modelDescription, inputSchema },
  ]);
  expect(Object.fromEntries(described)).toEqual(AGENT_TOOLS);
});
