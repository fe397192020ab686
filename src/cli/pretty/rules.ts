import type { DraftFinding } from "../../review/index.js";
import { PROFILES, type Rule, STANDARDS } from "../../rules/index.js";
import { excerpt } from "./excerpt.js";
import { fixLines, GUTTER, markedLine } from "./finding.js";
import type { Paint } from "./paint.js";
import { printable, textWidth, wrap } from "./text-width.js";

/** Columns of the names on the left of a rule's page. */
const MARGIN = 14;
const SEVERITY_WIDTH = "information".length;
/** Examples shown of each kind; the rule's page in docs/rules has them all. */
export const SHOWN = 4;

/** A rule's example and what the review finds in it. */
export interface ShownExample {
  readonly text: string;
  readonly findings: readonly DraftFinding[];
}

/** One rule a line: its name, severity in the default profile and what it marks. */
export function ruleList(rules: readonly Rule[], width: number, paint: Paint): string[] {
  const names = Math.max(...rules.map((rule) => textWidth(rule.id))) + 2;
  const margin = names + SEVERITY_WIDTH + 2;
  return rules.flatMap((rule) => {
    const severity = rule.severity.news;
    const look = severity === "off" ? "faint" : severity;
    const [first = "", ...more] = wrap(rule.description, Math.max(24, width - margin));
    return [
      `${rule.id.padEnd(names) + paint(look, severity.padEnd(SEVERITY_WIDTH))}  ${first}`,
      ...more.map((line) => " ".repeat(margin) + line),
    ];
  });
}

/** What one rule marks, why, on whose authority, with examples. */
export function rulePage(rule: Rule, examples: readonly ShownExample[], width: number, paint: Paint): string[] {
  const room = width - MARGIN;
  const section = (name: string, lines: readonly string[]) =>
    lines.map((line, i) => paint("faint", (i === 0 ? name : "").padEnd(MARGIN)) + line);
  const sentences = (texts: readonly string[]) => texts.flatMap((text) => wrap(text, room));
  return [
    paint("path", rule.id),
    ...wrap(rule.description, width),
    "",
    ...section("Why", sentences([rule.rationale])),
    ...section("Standard", sentences(rule.standards.flatMap(standardLine))),
    ...section("Severity", sentences([severities(rule)])),
    ...section("Options", sentences(optionLines(rule))),
    ...examples.flatMap((example) => ["", ...section("Marked", markedExample(example, room, paint))]),
    ...(rule.examples.pass.length > 0 ? [""] : []),
    ...section("Left alone", sentences(rule.examples.pass.slice(0, SHOWN).map(oneLine))),
    "",
    ...section("Let it stand", [`<!-- stet ${rule.id}: reason -->`]),
  ];
}

function standardLine(key: string): string[] {
  const standard = STANDARDS[key];
  return standard === undefined ? [] : [`${standard.title} (${standard.publisher})`];
}

/** "warning (news, report), information (opinion)" */
function severities(rule: Rule): string {
  const groups = new Map<string, string[]>();
  for (const { name } of PROFILES) groups.set(rule.severity[name], [...(groups.get(rule.severity[name]) ?? []), name]);
  return [...groups].map(([severity, profiles]) => `${severity} (${profiles.join(", ")})`).join(", ");
}

function optionLines(rule: Rule): string[] {
  return Object.entries(rule.options).map(
    ([name, option]) => `${name}: ${option.description} (${JSON.stringify(option.default)})`,
  );
}

function markedExample({ text, findings }: ShownExample, width: number, paint: Paint): string[] {
  const [first] = findings;
  if (first === undefined) return wrap(oneLine(text), width);
  const lines = excerpt(text, first, width - GUTTER.length).flatMap((line) => markedLine(line, first, paint));
  return [
    ...lines.map((line) => paint("faint", GUTTER) + line),
    ...first.fixes.flatMap((fix) => fixLines(fix, width, paint)),
  ];
}

function oneLine(text: string): string {
  return printable(text.replace(/\s*\n\s*/g, " "));
}
