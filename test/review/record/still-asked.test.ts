import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, openReview, type Settings } from "../../../src/review/index.js";
import { english } from "../../language/english.js";

const HOUSE: Settings = {
  ...DEFAULT_SETTINGS,
  rules: { "draft/placeholder-left": { options: { templates: ["???", "[CHECK *]"] } } },
};

/** Every form of placeholder that `blue-pencil placeholders` lists; the last two are of a house. */
const FORMS = [
  "TK",
  "TKTK",
  "[TK]",
  "[SOURCE TK]",
  "[WHO SAYS TK]",
  "XXX",
  "XXXX",
  "[XXX]",
  "[NAME XXX]",
  "[who?]",
  "[source?]",
  "[by whom?]",
  "[citation needed]",
  "[source needed]",
  "???",
  "[CHECK THE NAME]",
];

/** Where a source would stand. */
const PLACES = [
  "@ said the lock gates had rusted through.",
  "@ told the panel that the lock gates had rusted through.",
  "The lock gates had rusted through, @ said.",
  "The lock gates had rusted through, according to @.",
  "According to @, the lock gates had rusted through.",
  "“The gates had rusted through,” @ said.",
  "“The gates had rusted through,” said @.",
];

function sourcesIn(text: string): string[] {
  const review = openReview(`${text}\n`, english, HOUSE);
  const { attributions } = review.report();
  const ledger = review.record()?.sources();
  const sources = ledger?.next();
  const listed = sources?.done ? sources.value.sources.map(({ name }) => name) : [];
  return [
    ...attributions.flatMap(({ source }) => (source === null || source.name === "" ? [] : [source.name])),
    ...listed,
  ];
}

describe.each(FORMS)("%s", (form) => {
  it.each(PLACES)("is no source: %s", (place) => {
    const text = place.replace("@", form);
    const review = openReview(`${text}\n`, english, HOUSE);
    review.report();
    expect(review.record()?.placeholders.map(({ text }) => text)).toEqual([form]);
    expect(sourcesIn(text)).toEqual([]);
    expect(review.explain().map(({ rest, speaker }) => [rest, speaker])).not.toContainEqual(["attribution", form]);
  });
});

it.each([
  "Mayor XXX said the gates had rusted through.",
  "Mayor TK said the gates had rusted through. He added that nobody had looked.",
  "XXX said the gates had rusted through. “Nobody looked,” he added.",
])("a name that is still to come is none, nor is who goes by it: %s", (text) => {
  expect(sourcesIn(text)).toEqual([]);
});

it.each([
  "Rosa Lind said the lock had cost XXX.",
  "Rosa Lind, [AGE TK], said the gates had rusted through.",
  "Rosa Lind of XXX said the gates had rusted through.",
  "According to Rosa Lind of [TOWN TK], the gates had rusted through.",
  "“Nobody looked,” Rosa Lind [source?] said.",
  "Rosa Lind told the panel that the gates of [which?] had rusted through.",
  "Rosa Lind said the gates cost ???.",
])("a source stands beside a placeholder for something else: %s", (text) => {
  expect(sourcesIn(text)).toContain("Rosa Lind");
});

it("a name that holds thirty in Roman figures is a source", () => {
  expect(sourcesIn("Pope Pius XXX said the gates had rusted through.")).not.toEqual([]);
});
