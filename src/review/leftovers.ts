import type { Directive } from "../document/index.js";
import type { Rule } from "../rules/index.js";
import { checkSelector } from "./check-settings.js";
import type { PlacedFinding } from "./place-passage.js";
import { type Plan, selects } from "./settings.js";
import { UNUSED_STET } from "./stets.js";
import type { DraftFix } from "./types.js";

/**
 * Findings of draft/unused-stet, in draft offsets, for what `applyDirectives` left over. None where that rule is not
 * in the plan.
 */
export function reportLeftovers(
  text: string,
  leftover: readonly Directive[],
  plan: Plan,
  rules: readonly Rule[],
): PlacedFinding[] {
  const active = plan.byId.get(UNUSED_STET);
  if (active === undefined) return [];
  const known = new Map<string, string>();
  return leftover.flatMap((directive) => {
    const message = complaint(directive, plan, (selector) => {
      const wrong = known.get(selector) ?? checkSelector(rules, selector).join(" ");
      known.set(selector, wrong);
      return wrong;
    });
    if (message === null) return [];
    const { start, end } = directive;
    const fixes = directive.kind === "stet" ? [removal(text, directive)] : [];
    return [{ rule: UNUSED_STET, severity: active.severity, isOutdone: false, message, start, end, fixes }];
  });
}

/**
 * Null for a stet whose rules did not run: what it would silence nobody knows. `wrongWith` says what is wrong with
 * the name of a rule; nothing, if it is one.
 */
function complaint(directive: Directive, plan: Plan, wrongWith: (selector: string) => string): string | null {
  if (directive.kind === "malformed") {
    return "Blue Pencil cannot read this comment. Write <!-- stet RULE: reason -->, <!-- blue-pencil off --> or <!-- blue-pencil on -->.";
  }
  const unknown = directive.rules.map(wrongWith).find((wrong) => wrong !== "");
  if (unknown !== undefined) return `This stet silences nothing. ${unknown}`;
  if (plan.partial || !directive.rules.every((selector) => runs(selector, plan))) return null;
  return "This stet no longer silences anything. Remove it, so that it does not hide a later query.";
}

function runs(selector: string, plan: Plan): boolean {
  return plan.rules.some(({ rule }) => selects(selector, rule.id));
}

/** Takes the whole line where nothing else stands on it and no two paragraphs would run together. */
function removal(text: string, { start, end }: Directive): DraftFix {
  const before = skipBlanks(text, start, -1);
  const after = skipBlanks(text, end, 1);
  const alone = isLineEdge(text, before - 1) && isLineEdge(text, after);
  const edit =
    alone && (isBlankAbove(text, before) || isBlankBelow(text, after))
      ? { start: before, end: Math.min(text.length, afterLineEnd(text, after)), text: "" }
      : { start: isLineEdge(text, after) ? before : start, end, text: "" };
  return { title: "Remove the stet", safe: true, edits: [edit] };
}

/** From `offset` over spaces and tabs, forwards (1) or backwards (-1). */
function skipBlanks(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (/^[ \t]$/.test(text[step === 1 ? at : at - 1] ?? "")) at += step;
  return at;
}

/** Whether the character at `offset` ends a line, or is outside the text. */
function isLineEdge(text: string, offset: number): boolean {
  return /^[\r\n]?$/.test(text[offset] ?? "");
}

function afterLineEnd(text: string, offset: number): number {
  return offset + (text.startsWith("\r\n", offset) ? 2 : 1);
}

/** Whether the line above the one that starts at `lineStart` is blank or missing. */
function isBlankAbove(text: string, lineStart: number): boolean {
  const end = lineStart - (text.startsWith("\r\n", lineStart - 2) ? 2 : 1);
  return end <= 0 || isLineEdge(text, skipBlanks(text, end, -1) - 1);
}

function isBlankBelow(text: string, lineEnd: number): boolean {
  return isLineEdge(text, skipBlanks(text, afterLineEnd(text, lineEnd), 1));
}
