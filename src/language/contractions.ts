import { kindAt } from "./characters.js";

/** Endings that are words of their own, as the tagger's model cuts them. */
const ENDINGS = ["n't", "'re", "'ve", "'ll", "'s", "'d", "'m"];

/**
 * Where a word is to be cut into the words it contracts, as offsets into it: [3] for "didn't", [2, 5] for "I'd've".
 * A possessive is cut like a contraction ("Lee" + "'s").
 */
export function contractionCuts(text: string): readonly number[] {
  const word = text.toLowerCase().replace(/[’ʼ＇]/g, "'");
  if (word === "cannot") return [3];
  const cuts: number[] = [];
  let end = word.length;
  for (;;) {
    const ending = ENDINGS.find((candidate) => end > candidate.length && word.endsWith(candidate, end));
    if (!ending) return cuts.reverse();
    end -= ending.length;
    cuts.push(end);
  }
}

/** Words cut short at the front, written with an apostrophe there: "'90s", "'em", "'nuff", and "'t" in Dutch names. */
const ELISIONS =
  /^(?:\d0s|\d\ds?|em|tis|twas|twere|twill|twould|n['’]?|t(?=\s)|nuff|neath|gainst|nother|fraid|til|cuz|coz)(?![\p{L}\p{N}])/iu;
/** The same that are words without it as well: elided where no later mark closes what they would open. */
const ALSO_WORDS = /^(?:cause|round|bout|till|kay|cept)(?![\p{L}\p{N}])/iu;
const CLOSES = /^[^'’\n]{0,200}(?:[^s\s'’]['’]|s['’](?=[.,;:!?)]|\s*$))(?![\p{L}\p{N}])/u;
const LONGEST_ELISION = 7;
const FARTHEST_CLOSE = 210;

/** End of an elided word ("'90s", "'em", "‘nuff") that starts at `start` with its apostrophe; -1 where there is none. */
export function elisionEnd(text: string, start: number): number {
  if (!/^['‘’]/u.test(text.charAt(start))) return -1;
  const next = kindAt(text, start + 1);
  if (next !== "letter" && next !== "digit") return -1;
  const word = text.slice(start + 1, start + 1 + LONGEST_ELISION);
  const match = ELISIONS.exec(word) ?? elidedHere(text, start, word);
  return match ? start + 1 + match[0].length : -1;
}

/** "'cause it rained", but not "'Cause and effect' is a phrase". */
function elidedHere(text: string, start: number, word: string): RegExpExecArray | null {
  const match = ALSO_WORDS.exec(word);
  return match && !CLOSES.test(text.slice(start + 1, start + 1 + FARTHEST_CLOSE)) ? match : null;
}
