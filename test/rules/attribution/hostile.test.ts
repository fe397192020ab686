import { expect, it } from "vitest";
import { RULES } from "../../../src/rules/index.js";
import { defaults, read } from "../pipeline.js";

const rules = RULES.filter((rule) => rule.id.startsWith("attribution/"));

const LENGTH = 100_000;

/** Which rules mark a text, each named once. */
function marking(text: string): string[] {
  const passages = read(text);
  return rules
    .filter((rule) => {
      let marks = 0;
      for (const passage of passages) rule.check(passage, defaults(rule), () => marks++);
      return marks > 0;
    })
    .map(({ id }) => id);
}

/** A rule that looked back over the whole passage each time would run into the time limit of a test. */
it.each([
  ["one sentence", "critics say officials said studies show it is likely to hit 40% of people and "],
  ["one paragraph", "“It failed,” he said. Critics say 40% of people are furious. "],
  ["passives", "was expected to be seen as being criticised for "],
  ["quotation marks", '“ ” " '],
])("finds in a long text of %s what it finds in a short one", (_name, piece) => {
  expect(marking(piece.repeat(LENGTH / piece.length))).toEqual(marking(piece.repeat(20)));
});
