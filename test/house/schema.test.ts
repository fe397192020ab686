import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { houseSchema } from "../../src/house/index.js";
import { RULES } from "../../src/rules/index.js";
import { BROKEN_FILES } from "./broken-files.js";

const isRight = new Ajv({ strict: false, allErrors: true }).compile(houseSchema(RULES));

/** Mistakes that a schema cannot see. */
const UNSEEN = [
  /is here twice/,
  /A key must be a plain word/,
  /is empty/,
  /There is no profile “opinon”/,
  /written out/,
];

describe("the schema", () => {
  const seen = BROKEN_FILES.filter((file) => !file.isBroken && !UNSEEN.some((pattern) => pattern.test(file.says)));

  it.each(seen.map((file) => file.text))("refuses what the reader refuses: %j", (text) => {
    expect(isRight(parse(text))).toBe(false);
  });

  it.each([
    "profile: opinion",
    "extends: [news, ../shared.yml]",
    "words:\n",
    "words: [quay, 1984, {flag: [a, b], use: c, why: d, severity: off, case: exact, context: e}]",
    "allow: iconic",
    "allow: {words: [iconic], names: [], phrases:}",
    "sources: [Ana Lee, {name: Coast Radio, title: station, aliases: [the station]}]",
    "rules: {loaded/*: off, loaded/label: {severity: hint, options: {accept: [a]}}}",
    "rules: {attribution/orphan-quote: {options: {words: 6}}}",
    "exclude: '2024'\nbaseline: \"1\"",
    "placeholders: {style: link, wordings: ['???']}",
    "placeholders: {style: footnote}",
    "placeholders: ['???']\nexclude: [notes/**]\nready: {severity: warning}",
  ])("takes what the reader takes: %j", (text) => {
    expect(isRight(parse(text)), JSON.stringify(isRight.errors)).toBe(true);
  });

  it("describes every key", () => {
    const { properties = {} } = houseSchema(RULES);
    for (const key of Object.keys(properties)) expect(properties[key]?.description, key).toMatch(/^\p{Lu}.*\.$/u);
  });
});
