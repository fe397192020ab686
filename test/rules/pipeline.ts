import { type Passage, readDraft } from "../../src/attribution/index.js";
import { parseDraft } from "../../src/document/index.js";
import type { Finding, Fix, Options, Rule } from "../../src/rules/index.js";
import { english } from "../language/english.js";

/** A Markdown text, read as the review reads it. */
export function read(text: string): readonly Passage[] {
  return readDraft(parseDraft(text), english).passages;
}

export function defaults(rule: Rule): Options {
  return Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));
}

export interface Found extends Omit<Finding, "fixes"> {
  readonly fixes: readonly Fix[];
  /** The words marked. */
  readonly marked: string;
}

/** What one rule finds in a Markdown text, in reading order. */
export function find(rule: Rule, text: string, options: Options = defaults(rule)): Found[] {
  const found: Found[] = [];
  for (const passage of read(text)) {
    const here: Found[] = [];
    rule.check(passage, options, (finding) => {
      here.push({ ...finding, fixes: finding.fixes(), marked: passage.prose.text.slice(finding.start, finding.end) });
    });
    found.push(...here.sort((a, b) => a.start - b.start));
  }
  return found;
}

/** `text` with a fix of one finding applied; the text must be one paragraph of plain words. */
export function applyFix(text: string, finding: Found, title?: string): string {
  const fix = title === undefined ? finding.fixes[0] : finding.fixes.find((candidate) => candidate.title === title);
  if (fix === undefined) throw new Error(`no fix ${title ?? ""}`);
  return [...fix.edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
