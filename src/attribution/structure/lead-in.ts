import type { Analysis, Sentence, Tokens } from "../../language/index.js";
import { canSpeak } from "../people/kind.js";
import type { Chunk, TokenRange } from "../syntax/chunk.js";
import { subjectOf, tokensOfRun } from "../syntax/subject.js";
import type { Words } from "../syntax/words.js";

/** How near to the end of a sentence a verb of saying must stand for a quotation to be its object. */
const NEAR_END = 4;

/** Who does this to words has them from somebody else: "The Echo reprinted one of her letters:", "I found this on the door:". */
const HANDS_ON = new Set(
  "publish republish print reprint reproduce run carry feature excerpt translate receive find get hear see love like enjoy remember".split(
    " ",
  ),
);

/**
 * Who the last sentence of a passage hands over to: its subject where it ends in a colon ("Lee wrote in a letter:") or
 * breaks off after a verb of saying ("the Gazette wrote that"); whoever it is from in "From the harbour police:".
 * Null where it does neither. `chunks` are those of that sentence.
 */
export function leadOf(analysis: Analysis, words: Words, chunks: readonly Chunk[]): TokenRange | null {
  const last = analysis.sentences.at(-1);
  const end = last && words.tokens.at(last.last - 1);
  if (!last || !end) return null;
  if (/^[.!?…]$/u.test(end.text)) return announcer(words, last, chunks);
  const isColon = end.text === ":";
  if (!isColon && !hasSayingIn(words, last)) return null;
  const from = isColon ? sender(words, chunks) : null;
  if (from) return from;
  if (!isColon && !breaksOff(chunks)) return null;
  const main = chunks.findLast(({ verb }) => verb?.finite === true)?.verb;
  if (main?.copula || (isColon && HANDS_ON.has(words.tokens.lemma(main?.head ?? -1)))) return null;
  const subject = subjectBefore(chunks, mainEnd(chunks));
  return canSpeak(words, subject) && !isGoverned(chunks, subject) ? subject : null;
}

/** "The lack of trust between | her team-mates is plain:": who hangs on a preposition does nothing. */
function isGoverned(chunks: readonly Chunk[], subject: TokenRange | null): boolean {
  return chunks.some(({ kind, last }) => kind === "prep" && last === subject?.first);
}

/** "Ana Lee gave this statement after growers met:": where a main clause ends and one of time or reason follows it. */
function mainEnd(chunks: readonly Chunk[]): number {
  const verb = chunks.findIndex((chunk) => chunk.verb?.finite === true);
  const end =
    verb < 0 ? -1 : chunks.findIndex((chunk, at) => at > verb && isWhen(chunk) && chunks[at + 1]?.kind === "np");
  return end < 0 ? chunks.length : end;
}

function isWhen({ kind, word }: Chunk): boolean {
  return (kind === "sub" || kind === "prep" || kind === "rel") && /^(?:after|before|when|while|because)$/.test(word);
}

/** How many words at the end of a sentence are looked at for it. */
const LONGEST_ENDING = 16;
/** The words of the next one that begin it, and those that may follow each. */
const AFTER_VERB = new Set("this as the thus in on to .".split(" "));
const ANNOUNCING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ..."put puts".split(" ").map((verb) => [verb, new Set(["it"])] as const),
  ..."had has".split(" ").map((verb) => [verb, new Set(["this"])] as const),
  ..."wrote writes replied answered responded recalled explained".split(" ").map((verb) => [verb, AFTER_VERB] as const),
]);
/** "Ana Lee put it this way.", "Ana Lee wrote in 1911.", at the end of a sentence. */
const ANNOUNCES =
  / (?:(?:put|puts) it (?:this way|like this|thus|so) |(?:had|has) this to say |(?:wrote|writes|replied|answered|responded|recalled|explained) (?=(?:this|as|the following|thus|in|on|to|\.))(?:(?:this|as follows|the following|thus|in (?:reply|response|answer|part)|in \d{4}|(?:in|on|to) (?:an?|his|her|their|the) [a-z -]{2,30}?|on [a-z]{3,9}(?: \d{1,2})?) ){0,2})(?:in \d{4} )?\.$/u;

/** Who a sentence without words of its own to report announces: whoever its full stop stands for a colon after. */
function announcer(words: Words, last: Sentence, chunks: readonly Chunk[]): TokenRange | null {
  const from = Math.max(last.first, last.last - LONGEST_ENDING);
  if (!mayAnnounce(words.tokens, from, last.last)) return null;
  const ending = words.tokens.slice(from, last.last).map(({ lower }) => lower);
  const isQuoting = words.pairOf.slice(last.first, last.last).some((pair) => pair >= 0);
  if (isQuoting || !ANNOUNCES.test(` ${ending.join(" ")}`)) return null;
  const subject = subjectBefore(chunks, chunks.length);
  const isNobody = /^(?:no|nobody|none|neither|few)$/u.test(words.tokens.lower(subject?.first ?? 0));
  return !isNobody && canSpeak(words, subject) ? subject : null;
}

function mayAnnounce(tokens: Tokens, from: number, last: number): boolean {
  for (let at = from; at < last - 1; at++)
    if (ANNOUNCING.get(tokens.lower(at))?.has(tokens.lower(at + 1)) === true) return true;
  return false;
}

/** A cheap test before a sentence is cut up: whether any word may be a verb of speech. */
function hasSayingIn({ tokens }: Words, { first, last }: { first: number; last: number }): boolean {
  for (let at = Math.max(first, last - 12); at < last; at++)
    if (tokens.tag(at) === "VERB" || tokens.tag(at) === "AUX") return true;
  return false;
}

/** "saying", "wrote that", "said in reply": a verb of saying with nothing after it that could be what was said. */
function breaksOff(chunks: readonly Chunk[]): boolean {
  const verb = chunks.findLastIndex((chunk) => chunk.verb !== null);
  const isSaying = chunks[verb]?.verb?.cue?.verb.classes.has("say") === true;
  const rest = chunks.slice(verb + 1);
  return isSaying && rest.length <= NEAR_END && !rest.some(({ kind }) => kind === "quote");
}

/** "From the harbour police:": whoever it is from. */
function sender(words: Words, chunks: readonly Chunk[]): TokenRange | null {
  if (chunks[0]?.word !== "from" || chunks.some((chunk) => chunk.verb?.finite === true)) return null;
  const source = { first: chunks[1]?.first ?? 0, last: chunks[1]?.last ?? 0 };
  return chunks[1]?.kind === "np" && canSpeak(words, source) ? source : null;
}

/** The subject of the last finite verb before a chunk, in tokens. */
export function subjectBefore(chunks: readonly Chunk[], before: number): TokenRange | null {
  let verb = before - 1;
  while (verb >= 0 && !chunks[verb]?.verb?.finite) verb--;
  const subject = verb >= 0 ? subjectOf(chunks, verb) : null;
  return subject && tokensOfRun(chunks, subject);
}
