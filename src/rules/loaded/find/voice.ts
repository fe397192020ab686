import { type Passage, VOICE } from "../../../attribution/index.js";
import type { Sentence, Token } from "../../../language/index.js";
import { stillAsked } from "../../placeholders.js";

/**
 * Whose words a token is. `own`: the writer's. `reported`: the writer's wording of what somebody said. `silent`: a
 * quotation or title. `name`: a single word with a capital, which may be a name ("Crow") or a label ("Marxist").
 * `names`: one of several such words in a row ("Proud Boys").
 */
export type Voice = "own" | "reported" | "name" | "names" | "silent";

/** A headline has this share of its longer words in capitals, and enough of them to tell. */
const TITLE_CASE_SHARE = 0.75;
const LEAST_WORDS = 4;

const known = new WeakMap<Passage, readonly Voice[]>();

/** The voice of each token of the passage. Kept by identity. */
export function voices(passage: Passage): readonly Voice[] {
  const found = known.get(passage) ?? findVoices(passage);
  known.set(passage, found);
  return found;
}

function findVoices(passage: Passage): readonly Voice[] {
  const isAsked = stillAsked(passage);
  const isWriters = passage.attributions.map((one) => one.basis === "citation" || isAsked(one));
  const voice = Array.from(passage.voices.kinds, (kind, at): Voice => {
    if (kind === VOICE.quoted || kind === VOICE.mentioned) return "silent";
    return (kind === VOICE.reported || kind === VOICE.carried) && !isWriters[passage.voices.by[at] ?? -1]
      ? "reported"
      : "own";
  });
  passage.sentences.forEach((sentence, index) => {
    if (passage.rests[index]?.kind === "citation") takeBack(passage, sentence, voice);
    markNames(passage, sentence, voice);
  });
  return voice;
}

/** A link or a footnote backs what is claimed, but how it is put stays the writer's choice. */
function takeBack({ voices: { kinds } }: Passage, { first, last }: Sentence, voice: Voice[]): void {
  for (let at = first; at < last; at++) if (kinds[at] === VOICE.carried) voice[at] = "own";
}

/** Capitals within a sentence are names, unless the whole sentence is in title case, as headlines are. */
function markNames(passage: Passage, sentence: Sentence, voice: Voice[]): void {
  if (isTitleCase(passage, sentence)) return;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = passage.tokens.at(at);
    if (!token || !isCapitalised(token)) continue;
    const isFirst = at === sentence.first || passage.tokens.tag(at - 1) === "PUNCT";
    if (isFirst && token.tag !== "PROPN") continue;
    const inLongerName =
      isPartOfName(passage.tokens.at(at - 1), at - 1 > sentence.first) || isPartOfName(passage.tokens.at(at + 1), true);
    if (voice[at] !== "silent") voice[at] = inLongerName ? "names" : "name";
  }
}

function isPartOfName(neighbor: Token | undefined, isWithin: boolean): boolean {
  return isWithin && neighbor !== undefined && neighbor.tag !== "PUNCT" && isCapitalised(neighbor);
}

/** Whether most longer words of the sentence have capitals. */
function isTitleCase(passage: Passage, sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = passage.tokens.at(at);
    if (!token || token.lower.length < 4 || token.tag === "PUNCT") continue;
    words++;
    if (isCapitalised(token)) capitals++;
  }
  return words >= LEAST_WORDS && capitals > words * TITLE_CASE_SHARE;
}

function isCapitalised(token: Token): boolean {
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}
