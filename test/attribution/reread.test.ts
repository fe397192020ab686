import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Passage, type Reading, readDraft, readDraftSteps, rereadDraft } from "../../src/attribution/index.js";
import { parseDraft, reparse } from "../../src/document/index.js";
import { english } from "../language/english.js";
import { PATIENCE, rounds } from "../rounds.js";

const PARAGRAPHS = [
  "The harbour board met on Monday.",
  "“We will build it,” Ana Lee, the harbour master, said. “It is time.”",
  "“Nobody asked us. And then",
  "“and two are dry,” said Bo Ray.",
  "“we heard it on the radio,” Cole said.",
  "“No.”",
  "“Yes,” she said.",
  "She added that the pier was safe.",
  "# Harbour plan splits town",
  "Lee said fares rose, and called on Tom Cole to act.",
  "According to a 2023 audit, the pier leaks.",
  "> The pier is safe.\n>\n> — Ana Lee (@analee)",
  "- Critics say it will fail.\n- Officials declined to comment.",
  "Councillor Ana Maria Lee backs the bridge.",
  "The “pier” is in “Harbour Nights”, a film.",
  "# An interview with Ana Lee",
  "**Do you row?**",
  "I do. It leaks.",
  "Q: Why?",
  "A: You asked me.",
  "**Ana Lee:** I saw it.",
  "To the editor:",
  "— Bo Ray, Corley",
  "The board said that it would:",
  "- cost $4 million\n- be late",
  "## References",
  "---",
  "<blockquote>",
  "</blockquote>\n<p>The pier leaks.</p>",
  '{{< quote author="Ana Lee" >}}',
  "{{< /quote >}}",
  "## Letters",
  "Bo Ray\nCorley",
  "Bo Ray @boray · 3 June",
  "8:14 PM · Mar 3, 2026",
  "Ana Lee put it this way.",
  "— Ana Lee",
  "Ana Lee, Bo Ray and the harbour union said it leaks; Cole, the mayor, denied it.",
  "“It leaks,” Ray told Lee. “She knows,” he said of Dr. Maria Lee.",
  "The mayor’s office and the union declined to say who pays.",
];
/** Sources of all kinds, one after another: what each is called hangs on who was met before. */
const MET = [
  "A driver said the pier leaks. He said it twice.",
  "A driver, who asked not to be named, said it was lost. “They lost it,” she said.",
  "The driver said the pier was safe.",
  "Critics say it will fail. They said so in May.",
  "A new study found that piers leak. The report found more.",
  "The study says it is worse.",
  "The findings suggest that it holds.",
  "A 2023 survey of docks found rot.",
  "“It is time,” Ana Lee and Bo Ray said. They said it was late.",
  "“We will build it,” said Ana Lee.",
  "Lee said fares rose.",
  "The gas board said the pier leaks. It said it would be mended.",
  "The board said it was sorry.",
  "It said the pier was old.",
  "They said nobody had asked.",
  "“Nobody asked us. And then",
  "“and two are dry,” said a grower.",
  "“No.”",
  "The harbour board met on Monday.",
  "Officials said: “Yes.”",
];
const WORDS_MET = [
  "a ",
  "A driver said it leaks. ",
  "the study ",
  "The audit found rot. ",
  "she ",
  "they ",
  "x",
  "”",
  ".",
];
const INSERTIONS = [
  "“",
  "”",
  '"',
  " ",
  "\n\n",
  "Lee ",
  "she said ",
  "Ana Lee said ",
  ".",
  "a",
  "# ",
  "> ",
  "’",
  "Maria ",
];
/** An open quotation reaches twelve paragraphs: some drafts are longer, most are short, to make many edits in little time. */
const SHORT = { minLength: 2, maxLength: 7 };
const LONG = { minLength: 20, maxLength: 30 };
const RUNS = rounds(1_000);
const RUNS_OF_MANY = rounds(100);
const EDITS_IN_A_RUN = 20;
const FEWEST_EDITS = 20_000;

interface Change {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const paragraphs = fc.constantFrom(...PARAGRAPHS);
const drafts = fc
  .oneof({ weight: 39, arbitrary: fc.array(paragraphs, SHORT) }, { weight: 1, arbitrary: fc.array(paragraphs, LONG) })
  .map((list) => list.join("\n\n"));
const changes: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 0, 1, 3, 20),
  text: fc.constantFrom("", ...INSERTIONS),
});

const meetings = fc.array(fc.constantFrom(...MET), { minLength: 8, maxLength: 14 }).map((list) => list.join("\n\n"));
const metChanges: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 1, 4),
  text: fc.constantFrom("", ...WORDS_MET),
});

function apply(text: string, change: Change) {
  const start = Math.floor(change.at * text.length);
  const end = Math.min(text.length, start + change.length);
  return { text: text.slice(0, start) + change.text + text.slice(end), edit: { start, end, text: change.text } };
}

/** Thousands of equal answers are told faster without the assertion, which explains the first that differs. */
function expectSame(actual: readonly Passage[], expected: readonly Passage[]): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toStrictEqual(expected);
}

describe("rereadDraft", () => {
  it(
    "answers as a full reading does, after any edits",
    () => {
      let made = 0;
      const edits = fc.array(changes, { minLength: EDITS_IN_A_RUN, maxLength: EDITS_IN_A_RUN });
      fc.assert(
        fc.property(drafts, edits, (draft, list) => {
          let parsed = parseDraft(draft);
          let reading: Reading = readDraft(parsed, english);
          for (const change of list) {
            const { text, edit } = apply(parsed.text, change);
            parsed = reparse(parsed, text, [edit]);
            reading = rereadDraft(reading, parsed, english);
            expectSame(reading.passages, readDraft(parsed, english).passages);
            made++;
          }
        }),
        { numRuns: RUNS },
      );
      expect(made).toBeGreaterThanOrEqual(FEWEST_EDITS);
    },
    PATIENCE,
  );

  it(
    "answers as a full reading does where sources of all kinds follow one another, and from whatever reading it goes on",
    () => {
      const edits = fc.array(metChanges, { minLength: EDITS_IN_A_RUN, maxLength: EDITS_IN_A_RUN });
      fc.assert(
        fc.property(meetings, edits, (draft, list) => {
          let parsed = parseDraft(draft);
          let reading: Reading = readDraft(parsed, english);
          for (const [index, change] of list.entries()) {
            const { text, edit } = apply(parsed.text, change);
            const now = reparse(parsed, text, [edit]);
            const reread = rereadDraft(reading, now, english);
            expectSame(reread.passages, readDraft(now, english).passages);
            // Every fifth edit is taken back, as if its reading had come too late.
            if (index % 5 === 4) continue;
            parsed = now;
            reading = reread;
          }
        }),
        { numRuns: RUNS_OF_MANY },
      );
    },
    PATIENCE,
  );

  it("goes on from a reading though another that began with it was left half-way", () => {
    const draft = Array.from({ length: 80 }, (_, at) => `A driver said pier ${at} leaks.`).join("\n\n");
    const parsed = parseDraft(draft);
    const opening = "A driver said so. ";
    const reopened = reparse(parsed, `${opening}${draft}`, [{ start: 0, end: 0, text: opening }]);
    const stepsFrom = (reading: Reading) => readDraftSteps(reading, reopened, english);
    const count = [...stepsFrom(readDraft(parsed, english))].length;
    const before = readDraft(parsed, english);
    const halfWay = stepsFrom(before);
    for (let step = 0; step < count; step++) halfWay.next();
    const [end, text] = [draft.length, " It is so."];
    const now = reparse(parsed, `${draft}${text}`, [{ start: end, end, text }]);
    expectSame(rereadDraft(before, now, english).passages, readDraft(now, english).passages);
  });

  it.each([
    [
      "which study was met last",
      "The paper says so.",
      "The survey says so.",
      "The pier is old.",
      "The study says it is worse.",
    ],
    [
      "who spoke last",
      "The gas board said so.",
      "The harbour union said so.",
      "It said the pier was old.",
      "It said no.",
    ],
  ])(
    "tells sources apart anew far behind an edit that changes %s and adds nobody",
    (_, said, instead, between, last) => {
      const met = [
        "A 2023 survey found rot.",
        "A paper found rust.",
        "The gas board said no.",
        "The harbour union said no.",
      ];
      const draft = (words: string) => [...met, words, ...Array.from({ length: 12 }, () => between), last].join("\n\n");
      const parsed = parseDraft(draft(said));
      const start = draft(said).indexOf(said);
      const edit = { start, end: start + said.length, text: instead };
      const before = readDraft(parsed, english);
      const now = rereadDraft(before, reparse(parsed, draft(instead), [edit]), english);
      expect(now.passages.at(-1)?.attributions[0]?.source.id).not.toBe(
        before.passages.at(-1)?.attributions[0]?.source.id,
      );
      expectSame(now.passages, readDraft(parseDraft(draft(instead)), english).passages);
    },
  );

  it("keeps the passages that an edit leaves alone", () => {
    const text = PARAGRAPHS.join("\n\n");
    const parsed = parseDraft(text);
    const before = readDraft(parsed, english);
    const at = text.indexOf("met on");
    const after = rereadDraft(
      before,
      reparse(parsed, `${text.slice(0, at)}often ${text.slice(at)}`, [{ start: at, end: at, text: "often " }]),
      english,
    );
    const changed = after.passages.filter((passage, index) => passage !== before.passages[index]);
    expect(changed.map((passage) => passage.prose.text)).toEqual(["The harbour board often met on Monday."]);
  });

  it("reads a passage again when a name it leans on changes", () => {
    const draft = (name: string) =>
      `${name} runs the port.\n\nThe port is old.\n\nThe port is full.\n\nLee said it leaks.`;
    const before = readDraft(parseDraft(draft("Ana Lee")), english);
    const after = rereadDraft(before, parseDraft(draft("Bo Lee")), english);
    expect(before.passages[3]?.attributions[0]?.source.name).toBe("Ana Lee");
    expect(after.passages[3]?.attributions[0]?.source.name).toBe("Bo Lee");
  });

  it("stops after each passage it reads, for a caller that must not block", () => {
    const parsed = parseDraft(PARAGRAPHS.join("\n\n"));
    const steps = readDraftSteps(null, parsed, english);
    let count = 0;
    let step = steps.next();
    while (!step.done) {
      count++;
      step = steps.next();
    }
    expect(count).toBe(parsed.blocks.length);
    expect(step.value.passages).toEqual(readDraft(parsed, english).passages);
  });
});
