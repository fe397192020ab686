import { describe, expect, it } from "vitest";
import { type Passage, readDraft } from "../../src/attribution/index.js";
import { parseDraft } from "../../src/document/index.js";
import { english } from "../language/english.js";

const LENGTH = 200_000;

const none = () => 0;
const one = () => 1;
const each = (count: number) => count;
const half = (count: number) => Math.floor(count / 2);

/** A piece, and how many quotations and attributions there are where it stands so many times. */
const REPEATED: readonly [
  name: string,
  piece: string,
  quotations: (n: number) => number,
  said: (n: number) => number,
][] = [
  ["opening marks", "“", each, none],
  ["closing marks", "”", none, none],
  ["straight marks", '"', half, none],
  ["apostrophes", "' ", none, none],
  ["short quotations", "“a” ", each, none],
  ["quotations with tags", "“No,” Lee said. ", each, each],
  ["quotations whose closing mark was forgotten", "“No, Lee said.\n\n", each, each],
  ["commas in a quotation never closed", "“No, Lee, ", each, none],
  ["capitals", "Abc Def ", none, none],
  ["names", "Ana Lee, Bo Cole, ", none, none],
  ["commas", "a, ", none, none],
  ["dashes", "he — ", none, none],
  ["brackets", "(a ", none, none],
  ["relatives", "Lee, who said ", none, one],
  ["conjunctions", "Lee and Cole ", none, none],
  ["one sentence of cues", "the mayor said that ", none, one],
  ["bare cues", "said ", none, one],
  ["adverbs", "so ", none, none],
  ["adjectives", "big ", none, none],
  ["auxiliaries", "has not been ", none, none],
  ["prepositions", "criticism of the plan of ", none, none],
];

/** Work that grew with the square of the text would run into the time limit of a test. */
describe("a long text of nothing else is read", () => {
  it.each(REPEATED)("%s", (_name, piece, quotations, said) => {
    const count = Math.ceil(LENGTH / piece.length);
    const { passages } = readDraft(parseDraft(piece.repeat(count)), english);
    expect(passages.flatMap((passage) => passage.quotations)).toHaveLength(quotations(count));
    expect(passages.flatMap((passage) => passage.attributions)).toHaveLength(said(count));
  });
});

describe("any text can be read", () => {
  it.each([
    ["nothing", ""],
    ["a mark", "“"],
    ["a tag alone", "said"],
    ["a colon alone", ":"],
    ["an author line alone", "> — Ana Lee"],
    ["an emoji in a quotation", "“👍🏽” said Ana Lee."],
    ["code in a quotation", "“Run `make`,” said Ana Lee."],
  ])("%s", (_name, text) => {
    for (const passage of readDraft(parseDraft(text), english).passages) expect(placesInside(passage)).toBe(true);
  });
});

/** Whether every span of a passage lies in its prose. */
function placesInside(passage: Passage): boolean {
  const { length } = passage.prose.text;
  const spans = passage.attributions.flatMap(({ source, cue, content }) => [
    ...[source.phrase, cue].filter((place) => place !== null && place.back === 0),
    ...content,
  ]);
  return [...spans, ...passage.quotations].every(
    (span) => span !== null && 0 <= span.start && span.start <= span.end && span.end <= length,
  );
}
