import type { Directive, Span } from "../../document/index.js";
import { firstIndex } from "../../document/index.js";
import { cutsInto } from "../place/span-set.js";
import { selects } from "../session/settings.js";
import { Switches } from "./switches.js";

/** What directives act on: any finding that knows its rule and its place in the draft. */
export interface Silenceable extends Span {
  readonly rule: string;
}

export interface Silenced<T> {
  readonly kept: readonly T[];
  /** What stets let stand, each with the first of them; not what stands where the review is off. */
  readonly stetted: readonly { readonly finding: T; readonly stet: Directive }[];
  /** Stets that silenced nothing and malformed directives, in order; not those that stand where the review is off. */
  readonly leftover: readonly Directive[];
  /** All other stets, in order; not those that stand where the review is off. */
  readonly used: readonly Directive[];
}

/** What of a draft is not read, besides what its directives say. */
export interface Unread {
  /** Whether it begins in a language that is not read. */
  readonly isForeign?: boolean;
  /** Stretches of it, in order. */
  readonly leftOut?: readonly Span[];
}

/** The rule under which leftover directives are reported. */
export const UNUSED_STET = "draft/unused-stet";
/** The rule under which stets without a reason are reported. */
export const STET_WITHOUT_REASON = "draft/stet-without-reason";

/**
 * Drops the findings that stand in the scope of a stet for their rule, or where the review is off. Findings and
 * directives in draft order.
 */
export function applyDirectives<T extends Silenceable>(
  findings: readonly T[],
  directives: readonly Directive[],
  unread: Unread = {},
): Silenced<T> {
  const { isForeign = false, leftOut = [] } = unread;
  if (directives.length + leftOut.length === 0) return { kept: findings, stetted: [], leftover: [], used: [] };
  const stets = directives.filter((directive) => directive.kind === "stet");
  const end = findings.reduce((furthest, finding) => Math.max(furthest, finding.end), 0);
  const ofDraft = new DraftStets(stets.filter((stet) => coversDraft(stet, end)));
  const scopes = new Scopes(stets.filter((stet) => !coversDraft(stet, end)));
  const used = new Set<Directive>();
  const switches = new Switches(directives, isForeign);
  const isLeftOut = inOneOf(leftOut);
  const stetted: { finding: T; stet: Directive }[] = [];
  const kept = findings.filter((finding) => {
    if (switches.isOff(finding.rule, finding.start) || isLeftOut(finding.start)) return false;
    const here = scopes.over(finding).filter((stet) => isFor(stet, finding.rule));
    for (const stet of here) used.add(stet);
    const ofWhole = ofDraft.over(finding.rule);
    const stet = here[0] ?? ofWhole;
    if (stet !== null) stetted.push({ finding, stet });
    return stet === null;
  });
  for (const stet of ofDraft.used) used.add(stet);
  const read = readWhereOn(directives, isForeign).filter(({ start }) => !cutsInto(leftOut, { start, end: start + 1 }));
  return {
    kept,
    stetted,
    leftover: read.filter((directive) => !used.has(directive)),
    used: read.filter((directive) => used.has(directive)),
  };
}

/** Asked for places in order. */
function inOneOf(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

/** Stets and malformed directives that do not stand where the review is off. */
function readWhereOn(directives: readonly Directive[], isForeign: boolean): Directive[] {
  const switches = new Switches(directives, isForeign);
  return directives.filter(
    ({ kind, start }) => (kind === "stet" || kind === "malformed") && !switches.isOff(UNUSED_STET, start),
  );
}

/** `end` is where the last finding ends. */
function coversDraft({ scope }: Directive, end: number): boolean {
  return scope.start === 0 && scope.end >= end;
}

/** Stets that cover all findings, by rule: looked up for each finding they would take quadratic time. */
class DraftStets {
  readonly used = new Set<Directive>();
  private readonly known = new Map<string, Directive | null>();

  constructor(private readonly stets: readonly Directive[]) {}

  /** The first that lets the findings of a rule stand; null where none does. */
  over(rule: string): Directive | null {
    let known = this.known.get(rule);
    if (known === undefined) {
      const here = this.stets.filter((stet) => isFor(stet, rule));
      for (const stet of here) this.used.add(stet);
      known = here[0] ?? null;
      this.known.set(rule, known);
    }
    return known;
  }
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
    return firstIndex(this.sorted, ({ scope }) => scope.start >= end);
  }
}
