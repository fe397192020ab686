import {
  type Directive,
  lineIndex,
  type Markup,
  type ParsedDraft,
  parseDraft,
  type Span,
} from "../../document/index.js";

/** A stet in a draft. Draft offsets; line and column count from 1. */
export interface DraftStet extends Span {
  readonly line: number;
  readonly column: number;
  /** Ids or families, as written. */
  readonly rules: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
  /** What it covers. */
  readonly scope: Span;
  readonly wholeDraft: boolean;
  /** The first words it covers, as written; empty where it covers the whole draft or nothing. */
  readonly words: string;
}

/** UTF-16 units of the words shown. */
const LONGEST = 80;

/** Every stet of a draft, in order. The language is not needed. */
export function stetsIn(text: string, markup: Markup = "markdown"): DraftStet[] {
  return stetsOf(parseDraft(text, markup));
}

/** The same of a draft that has been parsed. */
export function stetsOf({ text, directives }: ParsedDraft): DraftStet[] {
  const lines = lineIndex(text);
  return directives
    .filter(({ kind }) => kind === "stet")
    .map((stet) => {
      const { start, end, rules, reason, scope } = stet;
      const { line, column } = lines.position(start);
      const wholeDraft = scope.start === 0 && scope.end === text.length && scope.end > stet.end;
      return {
        start,
        end,
        line,
        column,
        rules,
        reason,
        scope,
        wholeDraft,
        words: wholeDraft ? "" : opening(text, stet),
      };
    });
}

/** The covered words without the stet itself. */
function opening(text: string, { start, end, scope }: Directive): string {
  const inside = start >= scope.start && end <= scope.end;
  const before = text.slice(scope.start, inside ? start : scope.end).trim();
  const covered = (before === "" && inside ? text.slice(end, scope.end) : before).trim().replace(/\s+/g, " ");
  return covered.length <= LONGEST ? covered : `${covered.slice(0, LONGEST).trimEnd()}…`;
}
