import { expect, it } from "vitest";
import { RULES } from "../../../src/rules/index.js";
import { defaults, read } from "../pipeline.js";

const rules = RULES.filter((rule) => rule.id.startsWith("attribution/"));

/** A tenth of a megabyte takes well under a second; a rule that looks back over the whole passage takes minutes. */
it.each([
  ["one sentence", "critics say officials said studies show it is likely to hit 40% of people and "],
  ["one paragraph", "“It failed,” he said. Critics say 40% of people are furious. "],
  ["passives", "was expected to be seen as being criticised for "],
  ["quotation marks", '“ ” " '],
])("takes linear time on %s", (_name, unit) => {
  const passages = read(unit.repeat(100_000 / unit.length));
  const started = performance.now();
  for (const rule of rules) for (const passage of passages) rule.check(passage, defaults(rule), () => {});
  expect(performance.now() - started).toBeLessThan(5000);
});
