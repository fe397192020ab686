import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Span } from "../../src/document/index.js";
import { type DraftFinding, review } from "../../src/review/index.js";
import { english } from "../language/english.js";

interface Expectation {
  readonly text: string;
  /** One of these rules must have marked it. */
  readonly rule?: string | readonly string[];
  readonly why?: string;
}
interface Expectations {
  readonly must: readonly Expectation[];
  readonly may: readonly Expectation[];
  readonly silent: readonly Expectation[];
}

const here = import.meta.dirname;
const drafts = readdirSync(here).filter((name) => name.endsWith(".md"));

function read(name: string): { text: string; expected: Expectations; findings: readonly DraftFinding[] } {
  const text = readFileSync(join(here, name), "utf8");
  const expected = parse(readFileSync(join(here, name.replace(/\.md$/, ".expect.yml")), "utf8")) as Expectations;
  return { text, expected, findings: review(text, english, { profile: "news", rules: {} }).findings };
}

function place(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the draft does not contain: ${words}`);
  return { start, end: start + words.length };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const show = (text: string, finding: DraftFinding): string =>
  `${finding.rule} on line ${finding.line}: ${text.slice(finding.start, finding.end)}`;

describe.each(drafts)("%s", (name) => {
  const { text, expected, findings } = read(name);
  const at = (expectation: Expectation) => {
    const span = place(text, expectation.text);
    return findings.filter((finding) => overlaps(finding, span));
  };

  it.each(expected.must)("marks: $text", (expectation) => {
    const wanted = [expectation.rule ?? []].flat();
    expect(at(expectation).map((finding) => finding.rule)).toEqual(
      expect.arrayContaining([expect.toSatisfy((rule: string) => wanted.includes(rule))]),
    );
  });

  it.each(expected.silent)("is silent at: $text ($why)", (expectation) => {
    expect(at(expectation).map((finding) => show(text, finding))).toEqual([]);
  });

  it("marks nothing else", () => {
    const known = [...expected.must, ...expected.may].map((expectation) => place(text, expectation.text));
    const others = findings.filter((finding) => !known.some((span) => overlaps(finding, span)));
    expect(others.map((finding) => show(text, finding))).toEqual([]);
  });
});
