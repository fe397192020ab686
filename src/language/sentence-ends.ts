import { beginsWithCapital } from "./capital-letter.js";
import { FormQuestion } from "./form-question.js";
import type { Tokens } from "./tokens.js";

/** A mark at which a sentence may end, and what must follow for it to be one. */
type Ending = "stop" | "mark" | "ellipsis" | "none";

const MARKS = new Set(["?", "!", "？", "！", "。"]);
const CLOSING = new Set(["”", "’", "'", '"', ")", "]", "}", "»", "」", "』"]);
/** Marks that no sentence starts with. */
const CONTINUING = new Set([",", ";", ":", "-", "–", "—", "--", ".", "..", "...", "…", ...MARKS]);

/**
 * Where sentences might end, as the index of the token that would start the next one: after a full stop, question or
 * exclamation mark and the closing quotation marks, brackets and numbers of references ("[3]") that follow at once. After Unicode's rules (UAX 29,
 * SB6–SB11), over tokens: dots inside numbers, names and addresses do not come up.
 */
export function sentenceEnds(tokens: Tokens): number[] {
  const ends: number[] = [];
  let ending: Ending = "none";
  for (let index = 0; index < tokens.length; index++) {
    const text = tokens.text(index);
    if (ending !== "none") {
      const before = tokens.text(index - 1);
      const isAdjacent = tokens.end(index - 1) === tokens.start(index);
      if (isAdjacent && CLOSING.has(text)) continue;
      if (isAdjacent && isNumberInBrackets(tokens, index)) {
        index += 2;
        continue;
      }
      const isTouching = isAdjacent && !CLOSING.has(before) && !before.startsWith("..");
      if (endsBefore(ending, text, isTouching)) ends.push(index);
    }
    ending = tokens.is(index, ENDING) ? endingOf(text) : "none";
  }
  return ends;
}

/** "[12]": the number of a reference. */
function isNumberInBrackets(tokens: Tokens, index: number): boolean {
  return tokens.text(index) === "[" && /^\d{1,3}$/u.test(tokens.text(index + 1)) && tokens.text(index + 2) === "]";
}

/** Whether a sentence may end with a token: most are words, which the form tells once for all. */
const ENDING = new FormQuestion((text) => endingOf(text) !== "none");

function endingOf(text: string): Ending {
  if (MARKS.has(text)) return "mark";
  if (text === "…") return "ellipsis";
  return /\.[¹²³⁰⁴-⁹]*$/u.test(text) ? "stop" : "none";
}

/** Whether a sentence that has come to `ending` is over before the token `text`. `isTouching`: nothing stands between. */
function endsBefore(ending: Ending, text: string, isTouching: boolean): boolean {
  if (CONTINUING.has(text)) return false;
  if (isTouching) return ending === "mark" && /^\p{Lo}/u.test(text);
  return ending !== "ellipsis" || beginsWithCapital(text);
}
