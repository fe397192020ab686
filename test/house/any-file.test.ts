import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HouseFile, settle } from "../../src/house/index.js";
import { review } from "../../src/review/index.js";
import { RULES } from "../../src/rules/index.js";
import { applyChanges, changeFor } from "../document/edits.js";
import { english } from "../language/english.js";
import { PATIENCE, rounds, SEED } from "../rounds.js";
import { read } from "./reading.js";

/** A night tries 250,000. */
const CASES = rounds(5_000);
const DRAFT = "Critics say the iconic quay leaks. It cost 40% more, a shocking sham. [SOURCE TK]\n";

const { letrec, tuple, constantFrom, oneof, array } = fc;

const KEYS = [
  ..."extends profile rules words allow sources placeholders exclude ready baseline strictness accept names".split(" "),
  ..."phrases flag use why severity case context options name aliases secondReader markup leaveOut citations".split(
    " ",
  ),
  ..."profil loaded/label loaded/* attribution/vague-source style/* * a <<".split(" "),
];
const SCALARS = [
  ..."news opinion report auto off error hint true null ~ 3 .5e9 -0 0x1F .inf 2024-01-01 quay Ana exact".split(" "),
  ..."/(x+x+)+y/ /qua[iy]s?/ /[/ *.md **/*.{md,txt} !a.md ../* ./own.yml @desk %a `a 'it''s' - ? : | > &".split(" "),
  ...[
    '"\\u2028"',
    '"\\x00"',
    "''",
    '""',
    "[SOURCE TK]",
    "“quay”",
    "e\u0301",
    "\uD83D",
    "a: b",
    "#",
    "*a",
    "!!binary a",
    "&a b",
  ],
];

/** What is right as it stands. */
const RIGHT = [
  "profile: opinion",
  "rules:\n  loaded/*: hint\n  loaded/label: { severity: error, options: { accept: [tsar] } }",
  "words:\n  - wharf\n  - flag: [quay, quays]\n    use: pier\n    case: exact",
  "words: [/qua[iy]s?/]",
  "allow: { words: [iconic], names: [Quay Press] }",
  "sources:\n  - Harbour News\n  - name: Ana Lee\n    aliases: [Lee]",
  "exclude: ['notes/**', '!notes/a.md']",
  "ready: { severity: error }",
  "strictness: sure",
];

/** YAML by its grammar, with the keys of house style where they belong and where they do not. */
const { file } = letrec<{ value: string; entries: string; flow: string; file: string }>((tie) => ({
  flow: oneof(
    { depthSize: "small", withCrossShrink: true },
    constantFrom(...SCALARS),
    array(tie("flow"), { maxLength: 3 }).map((list) => `[${list.join(", ")}]`),
    array(tuple(constantFrom(...KEYS), tie("flow")), { maxLength: 3 }).map(
      (list) => `{${list.map(([key, value]) => `${key}: ${value}`).join(", ")}}`,
    ),
  ),
  value: oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("flow").map((flow) => ` ${flow}`),
    tie("entries").map(indented),
    array(tie("flow"), { minLength: 1, maxLength: 3 }).map((list) => list.map((item) => `\n- ${item}`).join("")),
    array(tie("entries"), { minLength: 1, maxLength: 2 }).map((list) =>
      list.map((item) => `\n  - ${item.trim().replaceAll("\n", "\n    ")}`).join(""),
    ),
    constantFrom(" |\n  quay\n  pier", " >-\n  quay", " &a\n  - b", " *a"),
  ),
  entries: array(tuple(constantFrom(...KEYS), tie("value")), { minLength: 1, maxLength: 4 }).map((list) =>
    list.map(([key, value]) => `${key}:${value}`).join("\n"),
  ),
  file: tuple(constantFrom("", "", "", "\uFEFF", "---\n", "%YAML 1.2\n---\n", "# a\n"), tie("entries")).map(
    ([opening, entries]) => opening + entries,
  ),
}));

function indented(entries: string): string {
  return `\n  ${entries.replaceAll("\n", "\n  ")}`;
}

const slips = array(
  fc.record({
    at: fc.nat(10_000),
    remove: constantFrom(0, 1, 1, 3),
    insert: constantFrom("", "", ..."-:[]{}&*!|>'\"%@`#,? \n\t\r\u0000".split(""), "\n\n", "---\n", "  "),
  }),
  { maxLength: 3 },
);

const rightFile = fc.subarray(RIGHT, { minLength: 1 }).map((parts) => parts.join("\n"));

const anyFile = tuple(oneof({ weight: 3, arbitrary: file }, { weight: 1, arbitrary: rightFile }), slips).map(
  ([text, list]) => list.reduce((before, slip) => applyChanges(before, [changeFor(before, slip)]), text),
);

/** By what is in force: of many files nothing is. */
const KNOWN = new Map<string, readonly string[]>();

/** What a review of the draft has to complain of. */
function problemsUnder(content: HouseFile["content"]): readonly string[] {
  const { settings, rules, words, allow } = settle([{ content, origin: "house" }], RULES);
  // Not the rules themselves, which are long: they follow from the words.
  const key = JSON.stringify([settings, words, allow]);
  const problems = KNOWN.get(key) ?? review(DRAFT, english, settings, rules).problems;
  KNOWN.set(key, problems);
  return problems;
}

/** Whether a mistake is told of a place in the file, in a sentence. */
function isInPlace({ line, column, message }: ReturnType<typeof read>["problems"][number], text: string): boolean {
  const lines = text.split(/\r\n?|\n/u).length;
  return 1 <= line && line <= lines && column >= 1 && /[.?:)]$/u.test(message);
}

/** The parser tells of a mistake by an error; to note for each where it was made takes a third of the time. */
const { stackTraceLimit } = Error;
beforeAll(() => {
  Error.stackTraceLimit = 0;
});
afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

describe("any house style file", () => {
  it(
    "is read, each mistake in its place in plain words, and a draft is reviewed by what counts",
    () => {
      let [right, wrong] = [0, 0];
      fc.assert(
        fc.property(anyFile, (text) => {
          const { content, problems } = read(text);
          expect(problems.filter((problem) => !isInPlace(problem, text))).toEqual([]);
          expect(problemsUnder(content)).toEqual([]);
          if (problems.length > 0) wrong++;
          else right++;
        }),
        { numRuns: CASES, seed: SEED },
      );
      expect(Math.min(right, wrong), "files of both kinds").toBeGreaterThan(CASES / 50);
    },
    PATIENCE,
  );
});
