import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES, type Rule, STANDARDS } from "../../src/rules/index.js";
import { find } from "./pipeline.js";

/** Reported by the review, or without words before a house style gives them: there is nothing to run. */
const REPORTED_ELSEWHERE = new Set(["draft/unused-stet", "draft/stet-without-reason", "house/word"]);
const LEAST_EXAMPLES = 12;
/** The rules that rest on a reading of the text show more. */
const LEAST_EXAMPLES_IN_CONTEXT = 20;
const IN_CONTEXT = /^(?:attribution|loaded)\//;
/** Words of the trade of programmers and linguists; a writer should not have to know them. */
const JARGON = /\b(?:token|regex|lemma|lexicon|parse[dr]?|adjectiv\w+|predicate|noun|basis|cue)\b/iu;

const optIn = (rule: Rule) => Object.values(rule.severity).every((severity) => severity === "off");

it("lists each rule once", () => {
  const ids = RULES.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("is named after its file", () => {
    expect(existsSync(new URL(`../../src/rules/${id}.ts`, import.meta.url)), `src/rules/${id}.ts`).toBe(true);
  });

  it("rests on a standard, unless a profile has to ask for it", () => {
    for (const key of rule.standards) expect(STANDARDS, `standard ${key}`).toHaveProperty(key);
    if (!optIn(rule) && !REPORTED_ELSEWHERE.has(id)) expect(rule.standards.length).toBeGreaterThan(0);
  });

  it("is described in plain sentences", () => {
    for (const text of [rule.description, rule.rationale]) {
      expect(text).toMatch(/^[“\p{Lu}].*[.!?]$/su);
      expect(text).not.toMatch(JARGON);
      expect(text, "not written yet").not.toMatch(/^TK/);
    }
    for (const option of Object.values(rule.options)) expect(option.description).toMatch(/^\p{Lu}.*\.$/su);
  });

  if (REPORTED_ELSEWHERE.has(id)) return;

  it("shows enough of what it marks and what it leaves alone", () => {
    const least = IN_CONTEXT.test(id) ? LEAST_EXAMPLES_IN_CONTEXT : LEAST_EXAMPLES;
    expect(rule.examples.flag.length).toBeGreaterThanOrEqual(least);
    expect(rule.examples.pass.length).toBeGreaterThanOrEqual(least);
    const texts = [...rule.examples.flag.map((example) => example.text), ...rule.examples.pass];
    expect(texts).toEqual([...new Set(texts)]);
  });

  it.each(rule.examples.flag.map((example) => [example.text, example.marked] as const))("marks: %s", (text, marked) => {
    const findings = find(rule, text);
    expect(findings.map((finding) => finding.marked)).toEqual(marked);
    for (const finding of findings) expectPlain(finding.message);
  });

  it.each(rule.examples.pass)("leaves alone: %s", (text) => {
    expect(find(rule, text).map((finding) => finding.marked)).toEqual([]);
  });
});

function expectPlain(message: string): void {
  expect(message).toMatch(/^\p{Lu}|^[“"]/u);
  expect(message).toMatch(/[.?!]$/u);
  expect(message.length).toBeLessThanOrEqual(240);
  expect(message).not.toMatch(JARGON);
}
