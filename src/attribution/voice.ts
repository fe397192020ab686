import type { Span } from "../document/index.js";
import { firstTokenAt, firstTokenFrom, type Token, type Tokens } from "../language/index.js";
import { INTERPRETING_VERBS } from "../lexicons/claims/judgement.js";
import { STUDY_NOUNS } from "../lexicons/claims/study.js";
import { isBody, isHuman } from "./people/nouns.js";
import type { FoundAttribution, FoundPassage } from "./read/found-passage.js";
import type { Passage, Voices } from "./types.js";

/**
 * Whose words a token is; the numbers are what a passage keeps.
 *
 * - `writer`: nobody else's
 * - `mentioned`: the writer's, between quotation marks that quote nobody: a title, a term, a nickname
 * - `reported`: the writer's wording of what somebody is on record for
 * - `carried`: as `reported`, in a sentence that rests on the one before or on a citation
 * - `quoted`: somebody's own words
 */
export const VOICE = { writer: 0, mentioned: 1, reported: 2, carried: 3, quoted: 4 } as const;

const INTERPRETING = new Set(INTERPRETING_VERBS);
const EVIDENCE = new Set(STUDY_NOUNS);
/** Kinds of source that may turn out to be a thing. */
const THINGS: ReadonlySet<string> = new Set(["described", "named", "vague"]);
/** What a sentence rests on that makes all of it somebody else's. */
const CARRYING: ReadonlySet<string> = new Set(["carried", "citation", "quoted"]);

/** What of a passage tells whose words are whose. */
type WhoSays = Pick<FoundPassage, "tokens" | "sentences" | "quotations" | "attributions" | "rests">;

/** Tells for each token of a passage whose it is. Everything that asks whose words these are asks here. */
export function voicesOf(passage: WhoSays): Voices {
  const { tokens } = passage;
  const voices = { kinds: new Uint8Array(tokens.length), by: new Int32Array(tokens.length).fill(-1) };
  passage.attributions.forEach((attribution, index) => {
    if (!answersFor(passage, attribution)) return;
    for (const span of attribution.content) mark(voices, tokens, span, VOICE.reported, index);
  });
  passage.sentences.forEach(({ first, last }, index) => {
    const rest = passage.rests[index];
    if (rest === undefined || !CARRYING.has(rest.kind)) return;
    for (let at = first; at < last; at++) {
      if (voices.kinds[at] !== VOICE.writer) continue;
      voices.kinds[at] = VOICE.carried;
      voices.by[at] = rest.attribution;
    }
  });
  for (const quotation of passage.quotations) {
    if (quotation.kind === "speech") mark(voices, tokens, quotation, VOICE.quoted, quotation.owner);
    else mark(voices, tokens, quotation, VOICE.mentioned, -1);
  }
  return voices;
}

function mark({ kinds, by }: Voices, tokens: Tokens, { start, end }: Span, kind: number, owner: number) {
  const [first, last] = [firstTokenFrom(tokens, start), firstTokenFrom(tokens, end)];
  kinds.fill(kind, first, last);
  by.fill(owner, first, last);
}

/**
 * Whether somebody answers for the content: they said it, found it, are cited for it, or it is their own belief. A
 * stance is no record ("Voters backed the tax" leaves the tax to the writer), and "it is expected that" has nobody.
 */
function answersFor(passage: WhoSays, attribution: FoundAttribution): boolean {
  if (attribution.basis === "stance" || attribution.sourceKind === "none") return false;
  return !isReading(passage.tokens, attribution);
}

/** "The vote underscores his weakness": the writer reads a meaning into a thing, and the thing says nothing. */
function isReading(tokens: Tokens, { cue, source: phrase, sourceKind }: FoundAttribution): boolean {
  if (cue === null || cue.back !== 0 || phrase === null || phrase.back !== 0 || !THINGS.has(sourceKind)) return false;
  const verbs = tokens.slice(firstTokenFrom(tokens, cue.start), firstTokenFrom(tokens, cue.end));
  if (!verbs.some((token) => INTERPRETING.has(token.lemma))) return false;
  const nouns = tokens.slice(firstTokenFrom(tokens, phrase.start), firstTokenFrom(tokens, phrase.end));
  return !nouns.slice(0, endOfHead(nouns)).some(canAnswer);
}

/** Where a phrase goes on from its head: "the spending | by groups". */
function endOfHead(nouns: Tokens): number {
  const end = nouns.findIndex((token) => token.tag === "ADP" || token.tag === "PUNCT");
  return end < 0 ? nouns.length : end;
}

function canAnswer({ tag, lemma }: Token): boolean {
  return tag === "PROPN" || isHuman(lemma) || isBody(lemma) || EVIDENCE.has(lemma);
}

/** Whether a span (prose offsets) lies inside somebody's quoted words. */
export function isQuoted({ tokens, voices }: Passage, { start, end }: Span): boolean {
  const [first, last] = [firstTokenAt(tokens, start), firstTokenFrom(tokens, end)];
  return first < last && voices.kinds.subarray(first, last).every((kind) => kind === VOICE.quoted);
}
