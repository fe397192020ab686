import { sentenceIndexAt } from "../../language/index.js";
import type { Context, Speaker } from "../read/context.js";
import type { LocalAttribution, LocalReading } from "../read/local.js";
import type { TokenRange } from "../syntax/chunk.js";

/** Who owns a quotation: one of the passage's own attributions, somebody from before, or nobody. */
export type Owner =
  | { readonly kind: "here"; readonly attribution: number; readonly pattern: string }
  | { readonly kind: "before"; readonly speaker: Speaker; readonly pattern: string }
  | { readonly kind: "subject"; readonly source: TokenRange; readonly pattern: string }
  | { readonly kind: "none" };

const NOBODY: Owner = { kind: "none" };
const BASES_THAT_QUOTE = new Set(["speech", "evidence", "attitude"]);

/**
 * Takes a passage's quotations and attributions and who spoke before; gives each quotation its owner: who it is
 * attributed to in its sentence, else the quotation before it, else who is named where it closes in the next passage,
 * else the next cue that follows its content, else the cue before it, else whoever ended the paragraph before, where it
 * opens this one. A quotation whose speaker is not known is still somebody's: its owner has no name.
 */
export function quotationOwners(
  local: LocalReading,
  context: Context,
  closing: Speaker | null,
  isSpeech: (pair: number) => boolean,
): readonly Owner[] {
  const tags = nextTags(local);
  const leads = leadsBefore(local);
  const owners: Owner[] = [];
  local.pairs.forEach((pair, index) => {
    const here = local.ownerOf[index] ?? -1;
    const before = owners[index - 1] ?? NOBODY;
    if (here >= 0) owners.push({ kind: "here", attribution: here, pattern: "same-sentence" });
    else if (!isSpeech(index)) owners.push(NOBODY);
    else if (pair.continued && context.openSpeaker) owners.push(carried(context.openSpeaker, "continued-quotation"));
    else if (index === 0 && context.lead && startsPassage(local)) owners.push(carried(context.lead, "lead-before"));
    else if (local.quoting[index]) owners.push(subjectOwner(local.quoting[index]));
    else if (hasOwnTag(local, index)) owners.push(carried(UNKNOWN, "unknown-speaker"));
    else if (before.kind !== "none") owners.push({ ...before, pattern: "carried-quotation" });
    else if (closing && !pair.closed && index === local.pairs.length - 1) owners.push(carried(closing, "closing-tag"));
    else owners.push(inPassage(tags[index], leadFor(local, index, leads[index])) ?? lastSpeaker(local, index, context));
  });
  return owners;
}

function subjectOwner(source: TokenRange | null | undefined): Owner {
  return source ? { kind: "subject", source, pattern: "quoting-sentence" } : NOBODY;
}

function carried(speaker: Speaker, pattern: string): Owner {
  return { kind: "before", speaker, pattern };
}

function startsPassage(local: LocalReading): boolean {
  return local.words.pairOf[0] === 0;
}

function inPassage(tag = -1, lead = -1): Owner | null {
  if (tag >= 0) return { kind: "here", attribution: tag, pattern: "next-tag" };
  return lead >= 0 ? { kind: "here", attribution: lead, pattern: "sentence-before" } : null;
}

/**
 * "The roll names two millers. The map of 1882 marks “Old Mill”.": words inside a sentence that has a subject of its own are
 * not those of a document in the sentence before.
 */
function leadFor(local: LocalReading, index: number, lead = -1): number {
  const start = local.pairs[index]?.start ?? 0;
  const isInside = (sentenceOf(local, start + 1)?.start ?? start) < start;
  return isInside && local.attributions[lead]?.basis === "evidence" ? -1 : lead;
}

const UNKNOWN: Speaker = { place: null, sourceKind: "none", speaker: "", basis: "speech" };

/** “It is old.” as a paragraph of its own goes on from the one before; elsewhere nobody can tell who spoke. */
function lastSpeaker(local: LocalReading, index: number, { lastSpeaker: speaker }: Context): Owner {
  if (!speaker) return NOBODY;
  const goesOn = speaker.place?.back === 1 && index === 0 && startsPassage(local) && fillsSentence(local, index);
  return goesOn ? carried(speaker, "next-paragraph") : carried(UNKNOWN, "unknown-speaker");
}

/**
 * “It leaks,” and more words of its sentence: these name its speaker, in whatever way, and nobody named elsewhere is it.
 * What an earlier quotation of the sentence has is its own.
 */
function hasOwnTag(local: LocalReading, index: number): boolean {
  const pair = local.pairs[index];
  if (!pair || !/,["'“”‘’«»`]+$/u.test(local.text.slice(pair.start, pair.end))) return false;
  const before = local.pairs[index - 1];
  const isFirst = !before || sentenceOf(local, before.end) !== sentenceOf(local, pair.end);
  return isFirst && !fillsSentence(local, index);
}

/** Whether no word of its sentence follows a quotation. */
function fillsSentence(local: LocalReading, index: number): boolean {
  const end = local.pairs[index]?.end ?? 0;
  const sentence = sentenceOf(local, end);
  const { tokens } = local.analysis;
  return sentence !== undefined && !tokens.slice(sentence.first, sentence.last).some((token) => token.start >= end);
}

/** The sentence in which a quotation that ends at `end` does. */
function sentenceOf({ analysis: { sentences } }: LocalReading, end: number) {
  return sentences[sentenceIndexAt(sentences, end - 1)];
}

/** For each quotation, the first attribution after it whose content stands before its cue; -1 without one. */
function nextTags(local: LocalReading): readonly number[] {
  const answer = new Array<number>(local.pairs.length).fill(-1);
  let at = local.attributions.length - 1;
  let tag = -1;
  for (let pair = local.pairs.length - 1; pair >= 0; pair--) {
    const end = local.pairs[pair]?.end ?? 0;
    for (; at >= 0 && startOf(local.attributions[at]) >= end; at--) if (isTag(local.attributions[at])) tag = at;
    answer[pair] = tag;
  }
  return answer;
}

/** For each quotation, the last attribution of the passage that ends before it; -1 without one. */
function leadsBefore(local: LocalReading): readonly number[] {
  let at = 0;
  let lead = -1;
  return local.pairs.map((pair) => {
    for (; at < local.attributions.length && endOf(local.attributions[at]) <= pair.start; at++) {
      if (quotes(local.attributions[at])) lead = at;
    }
    return lead;
  });
}

function startOf(attribution: LocalAttribution | undefined): number {
  return attribution?.content[0]?.start ?? 0;
}

function endOf(attribution: LocalAttribution | undefined): number {
  return attribution?.content.at(-1)?.end ?? 0;
}

function quotes(attribution: LocalAttribution | undefined): boolean {
  return attribution !== undefined && attribution.source !== null && BASES_THAT_QUOTE.has(attribution.basis);
}

function isTag(attribution: LocalAttribution | undefined): boolean {
  return quotes(attribution) && (attribution?.pattern === "fronted-content" || attribution?.pattern === "inverted-tag");
}
