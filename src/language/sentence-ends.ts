import type { Token } from "./types.js";

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
export function sentenceEnds(tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  let ending: Ending = "none";
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (ending !== "none") {
      const before = tokens[index - 1];
      const isAdjacent = before?.end === token.start;
      if (isAdjacent && CLOSING.has(token.text)) continue;
      if (isAdjacent && isNumberInBrackets(tokens, index)) {
        index += 2;
        continue;
      }
      const isTouching = isAdjacent && !CLOSING.has(before.text) && !before.text.startsWith("..");
      if (endsBefore(ending, token, isTouching)) ends.push(index);
    }
    ending = endingOf(token);
  }
  return ends;
}

/** "[12]": the number of a reference. */
function isNumberInBrackets(tokens: readonly Token[], index: number): boolean {
  const [open, number, close] = tokens.slice(index, index + 3);
  return open?.text === "[" && /^\d{1,3}$/u.test(number?.text ?? "") && close?.text === "]";
}

function endingOf(token: Token): Ending {
  if (MARKS.has(token.text)) return "mark";
  if (token.text === "…") return "ellipsis";
  return /\.[¹²³⁰⁴-⁹]*$/u.test(token.text) ? "stop" : "none";
}

/** Whether a sentence that has come to `ending` is over before `token`. `isTouching`: nothing stands between. */
function endsBefore(ending: Ending, token: Token, isTouching: boolean): boolean {
  if (CONTINUING.has(token.text)) return false;
  if (isTouching) return ending === "mark" && /^\p{Lo}/u.test(token.text);
  return ending !== "ellipsis" || /^\p{Lu}/u.test(token.text);
}
