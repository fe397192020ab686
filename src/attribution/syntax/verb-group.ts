import { CUE_FORM } from "../vocabulary/verbs.js";
import type { VerbInfo } from "./chunk.js";
import type { Words } from "./words.js";

const BE = new Set("be am is are was were been being 'm 're 's".split(" "));
const HAVE = new Set("have has had 've having 'd".split(" "));
const PAST_AUXILIARY = new Set("was were had did would could might".split(" "));

/** Words of the longest verb group: a run of adverbs without end is none, and is not read again from each of them. */
const LONGEST_GROUP = 12;

/**
 * End of the verb group that starts at `at`: "has not been saying", "to have said", "also said". `at` where none
 * starts. Adverbs belong to the group when a verb follows them.
 */
export function verbGroupEnd(words: Words, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_GROUP);
  let last = at;
  let verb = -1;
  while (last < limit && words.pairOf[last] === -1) {
    const wordClass = words.classes[last];
    if (wordClass === "verb") {
      verb = last + 1;
      break;
    }
    if (wordClass === "auxiliary") verb = last + 1;
    else if (wordClass === "to") {
      if (last > at || !verbFollows(words, last + 1, end)) break;
    } else if (wordClass !== "adverb" && wordClass !== "negation") break;
    last++;
  }
  return Math.max(verb, at);
}

function verbFollows(words: Words, at: number, end: number): boolean {
  for (let index = at; index < end && index < at + 4; index++) {
    const wordClass = words.classes[index];
    if (wordClass === "verb" || wordClass === "auxiliary") return true;
    if (wordClass !== "adverb" && wordClass !== "negation") return false;
  }
  return false;
}

/** What the verb group from `first` to `last` says about its main verb. */
export function verbInfo(words: Words, first: number, last: number): VerbInfo {
  const head = last - 1;
  const lower = words.tokens.lower(head);
  const isVerb = words.classes[head] === "verb";
  const cue = isVerb || HAVE.has(lower) ? words.tokens.fact(head, CUE_FORM) : null;
  const before = auxiliaries(words, first, head);
  const infinitive = words.classes[first] === "to";
  const participle = cue ? cue.participle : /(?:ed|en|wn|ught)$/.test(lower);
  const gerund = lower.endsWith("ing") && before.length === 0;
  const be = before.some((word) => BE.has(word));
  const nonfinite = infinitive || gerund || (cue !== null && before.length === 0 && !cue.finite);
  return {
    head,
    cue,
    infinitive,
    gerund,
    participle: participle && before.length === 0,
    finite: !nonfinite,
    passive: isVerb && be && participle && !lower.endsWith("ing") && !(cue?.verb.classes.has("say") && isOnlyS(before)),
    negated: hasNegation(words, first, last),
    past:
      before.length > 0
        ? before.some((word) => PAST_AUXILIARY.has(word))
        : cue
          ? cue.past
          : lower.endsWith("ed") || /^(?:was|were|had|did)$/.test(lower),
    copula: BE.has(lower),
  };
}

/** "he's said" is "he has said". */
function isOnlyS(before: readonly string[]): boolean {
  return before.length === 1 && before[0] === "'s";
}

function auxiliaries(words: Words, first: number, head: number): readonly string[] {
  const found: string[] = [];
  for (let at = first; at < head; at++) {
    if (words.classes[at] === "auxiliary") found.push(words.tokens.lower(at));
  }
  return found;
}

function hasNegation(words: Words, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (words.classes[at] === "negation") return true;
  return false;
}
