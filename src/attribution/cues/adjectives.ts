import { canSpeak } from "../people/kind.js";
import { contentEnd } from "../syntax/content-end.js";
import type { ChunkRun } from "../syntax/subject.js";
import { cueWord, isStanceWord } from "../vocabulary/cue-words.js";
import { clauseAt, objectAt } from "./complement.js";
import type { SentenceReading } from "./found.js";
import { sourceOf } from "./source.js";

const LINKING = new Set(
  "be is are was were been being am 's 're 'm seem seems seemed appear appears appeared feel feels felt remain remains remained become becomes became sound sounds sounded look looks looked grow grows grew".split(
    " ",
  ),
);

/** What may follow an adjective of stance; null for any other word. */
function stanceOf(lower: string): ReadonlySet<string> | null {
  return cueWord(lower)?.afterStance ?? null;
}

/** Takes a sentence and a verb group; finds "is confident that", "was critical of", "seems eager to". */
export function findAdjectiveCue(reading: SentenceReading, at: number): void {
  const { chunks } = reading;
  const verb = chunks[at]?.verb;
  if (!verb) return;
  if (findAgainst(reading, at)) return;
  const place = adjectiveAfter(reading, at);
  if (place < 0) return;
  const inGroup = place === at;
  const token = inGroup ? verb.head : (chunks[place]?.first ?? -1);
  const after = stanceOf(reading.word(token));
  const content = after && contentOf(reading, place + 1, after);
  const source = sourceOf(reading, at);
  if (!content || !canSpeak(reading.words, source)) return;
  reading.add({
    source,
    cue: reading.tokens({ first: at, last: content.cueEnd }),
    content: [content],
    basis: "attitude",
    pattern: "stance-adjective",
  });
}

/** "are against the plan". */
function findAgainst(reading: SentenceReading, at: number): boolean {
  const { chunks } = reading;
  if (!chunks[at]?.verb?.copula || chunks[at + 1]?.word !== "against") return false;
  const object = objectAt(chunks, at + 2, null);
  if (!object) return false;
  reading.add({
    source: sourceOf(reading, at),
    cue: reading.tokens({ first: at, last: at + 2 }),
    content: [object],
    basis: "stance",
    pattern: "stance-adjective",
  });
  return true;
}

/** Index of the chunk with the adjective: the verb group itself ("was worried"), or one after a linking verb; -1. */
function adjectiveAfter(reading: SentenceReading, at: number): number {
  const { chunks } = reading;
  const verb = chunks[at]?.verb;
  if (!verb) return -1;
  if (verb.passive && isStanceWord(reading.word(verb.head))) return at;
  if (!LINKING.has(reading.word(verb.head))) return -1;
  for (let index = at + 1; index < at + 4; index++) {
    const chunk = chunks[index];
    if (chunk?.kind === "adj" || chunk?.kind === "other" || chunk?.verb?.participle) {
      if (isStanceWord(chunk.verb ? reading.word(chunk.verb.head) : chunk.word)) return index;
    } else if (chunk?.kind !== "adv") return -1;
  }
  return -1;
}

function contentOf(
  reading: SentenceReading,
  at: number,
  after: ReadonlySet<string>,
): (ChunkRun & { readonly cueEnd: number }) | null {
  const { chunks } = reading;
  const next = chunks[at];
  if (!next) return null;
  if (next.verb?.infinitive && after.has("to")) return { first: at, last: contentEnd(chunks, at, null), cueEnd: at };
  if (next.kind === "prep" && after.has(next.word)) {
    const object = clauseAt(chunks, at + 1, null) ?? objectAt(chunks, at + 1, null);
    return object && { first: object.first, last: object.last, cueEnd: at + 1 };
  }
  const clause = after.has("that") || after.has("whether") ? clauseAt(chunks, at, null) : null;
  return clause && (clause.kind === "that" || clause.kind === "clause" || clause.kind === "question")
    ? { first: clause.first, last: clause.last, cueEnd: at }
    : null;
}
