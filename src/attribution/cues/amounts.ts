import { singular } from "../../language/index.js";
import { MEASURED_NOUNS } from "../../lexicons/attribution/index.js";
import { isPlural } from "../people/nouns.js";
import { contentEnd } from "../syntax/content-end.js";
import type { SentenceReading } from "./found.js";
import { sourceOf } from "./source.js";

const MEASURED = new Set(MEASURED_NOUNS);
/** What is said of an amount, and the word before the amount itself: "puts the toll at nine", "gives the date as 1547". */
const BEFORE_AMOUNT = new Map([
  ["put", "at"],
  ["place", "at"],
  ["reckon", "at"],
  ["estimate", "at"],
  ["value", "at"],
  ["give", "as"],
  ["record", "as"],
  ["list", "as"],
]);
/** What a register gives of somebody: "gives the cause as pneumonia". */
const PARTICULARS =
  /^(?:cause|reason|name|address|occupation|trade|birthplace|birthday|rank|title|father|mother|owner|tenant)$/;
/** Chunks from the verb in which the amount begins: "put the saving from the cut at £21,000". */
const FARTHEST = 7;
/** Tokens in which its number stands: "at more than a third", "at £21,000". */
const LONGEST_AMOUNT = 4;

/**
 * Takes a sentence and a verb group in it; finds "the council puts the cost at £3m", "the register gives his age as nine":
 * whoever says how much or how many it is. To put a ladder at a window is nothing said.
 */
export function findAmount(reading: SentenceReading, at: number): void {
  const { chunks, words } = reading;
  const verb = chunks[at]?.verb;
  const before = verb ? BEFORE_AMOUNT.get(words.tokens.lemma(verb.head)) : undefined;
  if (!verb || before === undefined || verb.passive || verb.infinitive || chunks[at + 1]?.kind !== "np") return;
  const noun = chunks[at + 1]?.word ?? "";
  if (!isMeasured(noun) && !(before === "as" && PARTICULARS.test(noun))) return;
  const amount = amountAfter(reading, at + 2, before, noun);
  const source = amount < 0 ? null : sourceOf(reading, at);
  if (source === null) return;
  reading.add({
    source,
    cue: reading.tokens({ first: at, last: at + 1 }),
    content: [{ first: at + 1, last: Math.max(contentEnd(chunks, amount, verb), amount + 1) }],
    basis: "speech",
    pattern: "amount",
  });
}

function isMeasured(noun: string): boolean {
  return MEASURED.has(noun) || (isPlural(noun) && MEASURED.has(singular(noun)));
}

/** Index of the chunk of the amount that follows "at" or "as"; -1 where none does. */
function amountAfter(reading: SentenceReading, from: number, before: string, noun: string): number {
  const { chunks, words } = reading;
  for (let at = from; at < from + FARTHEST; at++) {
    const chunk = chunks[at];
    if (chunk?.kind !== "np" && chunk?.kind !== "prep") return -1;
    if (chunk.kind !== "prep" || chunk.word !== before) continue;
    const first = chunk.last;
    if (before === "as" && PARTICULARS.test(noun)) return at + 1;
    if (/^(?:the|its|his|her|their|our|my)$/.test(words.tokens.lower(first))) return -1;
    const isAmount = words.tokens
      .slice(first, first + LONGEST_AMOUNT)
      .some(({ text }, index) => words.classes[first + index] === "number" || /^[$£€\d]/u.test(text));
    return isAmount ? at + 1 : -1;
  }
  return -1;
}
