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

/** Words cut short at the front, written with an apostrophe there. */
const ELISIONS = /^['‘’](?:\d0s|em|til|tis|twas|n['’]?)(?![\p{L}\p{N}])/iu;
const LONGEST_ELISION = 6;

/** End of an elided word ("'90s", "'em") that starts at `start` with its apostrophe; -1 where there is none. */
export function elisionEnd(text: string, start: number): number {
  const match = ELISIONS.exec(text.slice(start, start + LONGEST_ELISION));
  return match ? start + match[0].length : -1;
}
