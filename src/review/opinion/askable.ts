import type { Passage } from "../../attribution/index.js";
import { type Block, type Directive, type Span, toDraft } from "../../document/index.js";
import { sentenceIndexAt } from "../../language/index.js";
import type { Rule } from "../../rules/index.js";
import { isEnglish } from "../kind/languages.js";
import { cutsInto, joined } from "../place/span-set.js";
import type { PassageMemory } from "../session/passage-memory.js";
import type { Reading } from "../session/reading.js";
import { applyDirectives } from "../stets/stets.js";
import type { KindOfPiece } from "../types.js";
import { isForSecondReader } from "./join.js";
import type { Query } from "./types.js";

/**
 * Whether a second reader may be asked about a sentence, may read it to understand the others, or must not see it: it stands
 * where the writer has switched the review off.
 */
export type Asking = "ask" | "context" | "hidden";

/** A passage, and what a second reader may be asked about it. */
export interface AskablePassage {
  readonly passage: Passage;
  readonly block: Block;
  /** All of the engine's, by which an opinion is found again. */
  readonly queries: readonly Query[];
  /** Those that no stet silences. */
  readonly open: readonly Query[];
  /** One for each sentence. */
  readonly sentences: readonly Asking[];
}

/** A draft, and what a second reader may be asked about it. */
export interface AskableDraft {
  readonly passages: readonly AskablePassage[];
  readonly kind: KindOfPiece;
  /** Those by which a second reader may ask, of the rules that are on. */
  readonly rules: readonly Rule[];
}

/** A query where it stands in the draft. */
interface PlacedQuery extends Span {
  readonly rule: string;
  readonly query: Query;
}

/** Containers whose words are not the writer's. */
const QUOTING: ReadonlySet<string> = new Set(["blockQuote", "embed"]);
/** Kinds of block in which a second reader is asked about the engine's queries only. */
const LABELS: ReadonlySet<string> = new Set(["heading", "tableCell", "footnote"]);

/** What a second reader may be asked of a reading whose passages have all been checked. */
export function askableOf(
  { parsed, passages }: Reading,
  memory: PassageMemory,
  kind: KindOfPiece,
  isForeign = false,
): AskableDraft {
  const { blocks, directives, leftOut } = parsed;
  const placed = passages.map((passage, index): readonly PlacedQuery[] => {
    const block = blocks[index];
    return block === undefined
      ? []
      : memory.get(passage).queries.map((query) => ({ ...toDraft(block, query), rule: query.rule, query }));
  });
  const inOrder = placed.flat().sort((a, b) => a.start - b.start);
  const open = new Set(applyDirectives(inOrder, directives, { isForeign, leftOut }).kept.map(({ query }) => query));
  const asking = new AskingOf(directives, isForeign, leftOut);
  return {
    kind,
    rules: memory.plan.rules.map(({ rule }) => rule).filter(({ id }) => isForSecondReader(id)),
    passages: passages.flatMap((passage, index): AskablePassage[] => {
      const block = blocks[index];
      if (block === undefined) return [];
      const { queries } = memory.get(passage);
      const own = queries.filter((query) => open.has(query));
      return [{ passage, block, queries, open: own, sentences: asking.sentences(passage, block, own) }];
    }),
  };
}

/** Tells what a second reader may be asked, by where the writer has switched the review off or lets all stand. */
class AskingOf {
  private readonly off: readonly Span[];
  private readonly letStand: readonly Span[];

  constructor(directives: readonly Directive[], isForeign: boolean, leftOut: readonly Span[]) {
    this.off = joined([...switchedOff(directives), ...inOtherLanguages(directives, isForeign), ...leftOut]);
    const stets = directives.filter(({ kind, rules }) => kind === "stet" && rules.length === 0);
    this.letStand = joined(stets.map(({ scope }) => scope));
  }

  sentences(passage: Passage, block: Block, open: readonly Query[]): Asking[] {
    if (passage.kind === "metadata") return passage.sentences.map(() => "hidden");
    const isQuoting = passage.containers.some((kind) => QUOTING.has(kind));
    const queried = new Set(open.map(({ start }) => sentenceIndexAt(passage.sentences, start)));
    return passage.sentences.map((sentence, index) => {
      const place = toDraft(block, sentence);
      if (cutsInto(this.off, place)) return "hidden";
      if (isQuoting || cutsInto(this.letStand, place)) return "context";
      const isOthers = LABELS.has(passage.kind) || passage.rests[index]?.kind === "quoted";
      return isOthers && !queried.has(index) ? "context" : "ask";
    });
  }
}

/** What a comment says is in another language, and what stands before the first of them where that is foreign. */
function inOtherLanguages(directives: readonly Directive[], isForeign: boolean): Span[] {
  const named = directives.filter(({ kind }) => kind === "lang");
  const foreign = named.filter(({ language = "" }) => !isEnglish(language));
  const first = { start: 0, end: named[0]?.start ?? 0 };
  return [...(isForeign ? [first] : []), ...foreign.map(({ scope }) => scope)];
}

/** Where every rule is off: from an `off` that names none to the next `on` that names none. */
function switchedOff(directives: readonly Directive[]): Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (const directive of directives) {
    if (directive.rules.length > 0) continue;
    if (directive.kind === "off" && start < 0) start = directive.start;
    if (directive.kind !== "on" || start < 0) continue;
    spans.push({ start, end: directive.end });
    start = -1;
  }
  return start < 0 ? spans : [...spans, { start, end: Number.POSITIVE_INFINITY }];
}
