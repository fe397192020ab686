import { type Attribution, isSure, type Passage, type RestKind } from "../../attribution/index.js";
import { type Block, firstIndex, type Span, toDraft, toProse } from "../../document/index.js";
import { sentenceIndexAt } from "../../language/index.js";
import type { Reading } from "../session/reading.js";

/** A source that was named before a sentence. */
export interface SourceBefore {
  /** In its fullest form in the draft. */
  readonly speaker: string;
  /** 0 for the same paragraph, 1 for the one before it. Headings do not count. */
  readonly paragraphsUp: number;
}

/** What one sentence rests on. Draft offsets. */
export interface RestsOn extends Span {
  readonly rest: RestKind;
  /** The reason by name, as in `ExplainedSentence`. */
  readonly why: string;
  /** Who is on record for it; empty where nobody is, or it is unknown. */
  readonly speaker: string;
  /** Whether readers can tell who that is: false for "critics" or "an official". */
  readonly isNamed: boolean;
  /** The nearest source before it; null where there is none. */
  readonly before: SourceBefore | null;
}

const ON_RECORD: ReadonlySet<string> = new Set(["speech", "evidence", "citation"]);
/** Kinds of source by which a reader cannot tell who is meant. */
const UNNAMED: ReadonlySet<string> = new Set(["anonymous", "vague", "none"]);

/** What the sentence at a draft offset rests on; null where no sentence is. */
export function restsOn(reading: Reading, offset: number): RestsOn | null {
  const index = blockAt(reading.parsed.blocks, offset);
  const block = reading.parsed.blocks[index];
  const passage = reading.passages[index];
  if (!block || !passage) return null;
  const place = Math.max(0, sentenceIndexAt(passage.sentences, toProse(block, offset)));
  const sentence = passage.sentences[place];
  const rest = passage.rests[place];
  if (!sentence || !rest) return null;
  const source = passage.attributions[rest.attribution];
  return {
    ...toDraft(block, sentence),
    rest: rest.kind,
    why: rest.why,
    speaker: source?.source.name ?? "",
    isNamed: source !== undefined && isNamed(source),
    before: sourceBefore(reading.passages, index, sentence.start),
  };
}

/** The words of the sentence at a draft offset, without markup and with single blanks; empty where no sentence is. */
export function sentenceAt(reading: Reading, offset: number): string {
  const index = blockAt(reading.parsed.blocks, offset);
  const block = reading.parsed.blocks[index];
  const passage = reading.passages[index];
  const sentence =
    passage?.sentences[block ? Math.max(0, sentenceIndexAt(passage.sentences, toProse(block, offset))) : 0];
  if (!passage || !sentence) return "";
  return passage.prose.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ").trim();
}

/** Index of the block that an offset lies in, or that ends there; -1 where none does. */
function blockAt(blocks: readonly Block[], offset: number): number {
  const index = firstIndex(blocks, ({ end }) => end >= offset);
  return (blocks[index]?.start ?? offset + 1) <= offset ? index : -1;
}

/** The last source named before a place in the prose of a passage. */
function sourceBefore(passages: readonly Passage[], index: number, start: number): SourceBefore | null {
  let paragraphsUp = 0;
  for (let at = index; at >= 0; at--) {
    const passage = passages[at];
    if (!passage || passage.kind === "heading" || passage.kind === "metadata") continue;
    const found = passage.attributions.findLast(
      (one) => isNamed(one) && (at < index || (one.content[0]?.start ?? start) < start),
    );
    if (found) return { speaker: found.source.name, paragraphsUp };
    paragraphsUp++;
  }
  return null;
}

function isNamed(attribution: Attribution): boolean {
  const { source, basis, sourceKind } = attribution;
  return isSure(attribution) && source.id !== "" && ON_RECORD.has(basis) && !UNNAMED.has(sourceKind);
}
