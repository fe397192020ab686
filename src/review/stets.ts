import type { Directive, Span } from "../document/index.js";
import { selects } from "./settings.js";
import { Switches } from "./switches.js";

/** What directives act on: any finding that knows its rule and its place in the draft. */
export interface Silenceable extends Span {
  readonly rule: string;
}

export interface Silenced<T> {
  readonly kept: readonly T[];
  /** Stets that silenced nothing and malformed directives, in order; not those that stand where the review is off. */
  readonly leftover: readonly Directive[];
}

/** The rule under which leftover directives are reported. */
export const UNUSED_STET = "draft/unused-stet";

/**
 * Drops the findings that stand in the scope of a stet for their rule, or where the review is off. Findings and
 * directives in draft order.
 */
export function applyDirectives<T extends Silenceable>(
  findings: readonly T[],
  directives: readonly Directive[],
): Silenced<T> {
  if (directives.length === 0) return { kept: findings, leftover: [] };
  const stets = new Scopes(directives.filter((directive) => directive.kind === "stet"));
  const used = new Set<Directive>();
  const switches = new Switches(directives);
  const kept = findings.filter((finding) => {
    if (switches.isOff(finding.rule, finding.start)) return false;
    const here = stets.over(finding).filter((stet) => isFor(stet, finding.rule));
    for (const stet of here) used.add(stet);
    return here.length === 0;
  });
  return { kept, leftover: leftoverOf(directives, used) };
}

function leftoverOf(directives: readonly Directive[], used: ReadonlySet<Directive>): Directive[] {
  const switches = new Switches(directives);
  return directives.filter((directive) => {
    if (directive.kind !== "stet" && directive.kind !== "malformed") return false;
    return !used.has(directive) && !switches.isOff(UNUSED_STET, directive.start);
  });
}

/** A stet without rules lets all of them stand. */
function isFor({ rules }: Directive, rule: string): boolean {
  return rules.length === 0 || rules.some((selector) => selects(selector, rule));
}

/** Stets by the text they cover, to look up by place. */
class Scopes {
  private readonly sorted: readonly Directive[];
  /** For each stet, the furthest end of its own and all earlier scopes: where a look back may stop. */
  private readonly reach: readonly number[];

  constructor(stets: readonly Directive[]) {
    this.sorted = [...stets].sort((a, b) => a.scope.start - b.scope.start);
    let furthest = 0;
    this.reach = this.sorted.map((stet) => {
      furthest = Math.max(furthest, stet.scope.end);
      return furthest;
    });
  }

  /** The stets whose scope shares a character with `span`. */
  over(span: Span): Directive[] {
    const found: Directive[] = [];
    for (let i = this.firstAfter(span) - 1; i >= 0 && (this.reach[i] ?? 0) > span.start; i--) {
      const stet = this.sorted[i];
      if (stet !== undefined && stet.scope.end > span.start) found.push(stet);
    }
    return found;
  }

  /** Index of the first stet whose scope starts at or after the end of `span`. */
  private firstAfter(span: Span): number {
    const end = Math.max(span.end, span.start + 1);
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle]?.scope.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
