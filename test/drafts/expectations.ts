import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Span } from "../../src/document/index.js";
import { type DraftFinding, review } from "../../src/review/index.js";
import { english } from "../language/english.js";
import { EVERYTHING } from "../review/everything.js";

export interface Expectation {
  readonly text: string;
  /** One of these rules must have marked it. */
  readonly rule?: string | readonly string[];
  readonly why?: string;
}

/** What an editor would mark (`must`), could mark (`may`) and would wave away (`silent`). */
export interface Expectations {
  readonly must: readonly Expectation[];
  readonly may: readonly Expectation[];
  readonly silent: readonly Expectation[];
}

export interface ReviewedDraft {
  readonly text: string;
  readonly expected: Expectations;
  readonly findings: readonly DraftFinding[];
}

/** Reviews `file` (a path ending in .md) and reads the expectations beside it. */
export function reviewDraft(file: string): ReviewedDraft {
  const text = readFileSync(file, "utf8");
  const expected = parse(readFileSync(file.replace(/\.md$/, ".expect.yml"), "utf8")) as Expectations;
  return { text, expected, findings: review(text, english, EVERYTHING).findings };
}

/** Where the words of an expectation stand. Throws when the draft does not contain them. */
export function place(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the draft does not contain: ${words}`);
  return { start, end: start + words.length };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function showFinding(text: string, finding: DraftFinding): string {
  return `${finding.rule} on line ${finding.line}: ${text.slice(finding.start, finding.end)}`;
}

/** True where one of the rules the expectation names has marked its words. */
export function isMarked({ text, findings }: ReviewedDraft, expectation: Expectation): boolean {
  const span = place(text, expectation.text);
  const rules = [expectation.rule ?? []].flat();
  return findings.some((finding) => overlaps(finding, span) && rules.includes(finding.rule));
}

/** Findings that stand neither in `must` nor in `may`. */
export function unexpected({ text, expected, findings }: ReviewedDraft): readonly DraftFinding[] {
  const known = [...expected.must, ...expected.may].map((expectation) => place(text, expectation.text));
  return findings.filter((finding) => !known.some((span) => overlaps(finding, span)));
}
