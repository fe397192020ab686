import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GivenSource, givenSources, readDraft, rereadDraft } from "../../../src/attribution/index.js";
import { parseDraft, reparse } from "../../../src/document/index.js";
import { english } from "../../language/english.js";
import { rounds } from "../../rounds.js";

const source = (name: string, title = "", ...aliases: string[]): GivenSource => ({ name, title, aliases });
const HOUSE = [
  source("Ana Lee", "mayor", "the boss"),
  source("Coast Radio", "broadcaster", "the station", "CR"),
  source("ANP", "news agency", "the wire"),
  source("Bo Ray", "harbour master"),
  source("Ida King", "councillor"),
  source("Ed Gray", "councillor"),
];

/** "kind speaker" for each attribution, in order. */
function speakers(text: string, given: readonly GivenSource[] = HOUSE): string[] {
  const { passages } = readDraft(parseDraft(text), english, givenSources(given));
  return passages.flatMap(({ attributions }) =>
    attributions.map(({ sourceKind, source }) => `${sourceKind} ${source.name}`),
  );
}

describe("sources known beforehand", () => {
  it.each([
    ["by surname", "Lee said the pool will close.", ["named Ana Lee"]],
    ["by alias", "The station reported that the pool will close.", ["named Coast Radio"]],
    ["by initials", "CR reported that the pool will close.", ["named Coast Radio"]],
    ["by a small word", "The wire reported that the pool will close.", ["named ANP"]],
    ["by title", "The mayor said the pool will close.", ["described Ana Lee"]],
    ["by a title of two words", "The harbour master said the ice is thin.", ["described Bo Ray"]],
    [
      "and pronouns after them",
      "The mayor opened it. The mayor said it is safe. She said it is new.",
      ["described Ana Lee", "pronoun Ana Lee"],
    ],
    [
      "after a heading",
      "# Pool\n\nLee said it is safe.\n\n“It is new,” the boss said.",
      ["named Ana Lee", "named Ana Lee"],
    ],
  ])("are recognised %s", (_name, text, expected) => {
    expect(speakers(text)).toEqual(expected);
    expect(speakers(text, [])).not.toEqual(expected);
  });

  it.each([
    ["the draft's own person of that surname", "Tom Lee opened it.\n\nLee said it is safe.", "named Tom Lee"],
    ["the draft's own mayor", "Mayor Tom Hart opened it. The mayor said it is safe.", "described Tom Hart"],
  ])("give way to %s", (_name, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  it("share a title: the one whom the draft has met is meant, else nobody", () => {
    expect(speakers("The councillor said it is safe.")).toEqual(["described The councillor"]);
    expect(speakers("Ed Gray opened it. The councillor said it is safe.")).toEqual(["described Ed Gray"]);
  });

  it("say nothing of another noun", () => {
    expect(speakers("A mayor said it is safe.")).toEqual(speakers("A mayor said it is safe.", []));
    expect(speakers("Experts said it is safe.")).toEqual(speakers("Experts said it is safe.", []));
  });

  it("are the same after an edit as in a full reading", () => {
    const sentences = [
      "Lee said it.",
      "Tom Lee came.",
      "The mayor said it is safe.",
      "CR reported that it rained.",
      "She said no.",
    ];
    const given = givenSources(HOUSE);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        fc.constantFrom(...sentences, ""),
        (lines, at, line) => {
          const before = parseDraft(lines.join("\n\n"));
          const index = at % lines.length;
          const start = lines.slice(0, index).join("\n\n").length + (index > 0 ? 2 : 0);
          const change = { start, end: start + (lines[index]?.length ?? 0), text: line };
          const text = before.text.slice(0, change.start) + line + before.text.slice(change.end);
          const after = reparse(before, text, [change]);
          const again = rereadDraft(readDraft(before, english, given), after, english, given);
          expect(again.passages).toEqual(readDraft(after, english, given).passages);
        },
      ),
      { numRuns: rounds(100) },
    );
  });
});
