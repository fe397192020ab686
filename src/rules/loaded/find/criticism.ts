import { singular, type Tokens } from "../../../language/index.js";

/** Words for what a critic writes about, in the singular. */
const WORKS: ReadonlySet<string> = new Set(
  `novel novelist book memoir thriller author reader chapter sequel prequel trilogy prose poem poet storyline storytelling plot
  protagonist narrator heroine film screenplay filmmaker soundtrack album song lyric melody choreography playwright script
  actor actress scene finale genre romance character writing ending`.split(/\s+/u),
);
/** How many different ones make a paragraph a critic's: a story may mention a book. */
const LEAST_WORKS = 2;

/** Whether a paragraph speaks of a book, a film or a song, of which judging is the point: "The plot is thin and the prose dull." */
export function isCriticism(tokens: Tokens): boolean {
  const seen = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const lower = tokens.lower(at);
    const word = singular(lower);
    if (WORKS.has(word)) seen.add(word);
  }
  return seen.size >= LEAST_WORKS;
}
