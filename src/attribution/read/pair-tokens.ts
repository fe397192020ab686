import { type Analysis, firstTokenFrom } from "../../language/index.js";
import type { Pair } from "../quotations/pairing.js";
import type { TokenRange } from "../syntax/chunk.js";

/** For each token the index of the pair it stands in, marks included; -1 outside. */
export function pairOfTokens(analysis: Analysis, pairs: readonly Pair[]): readonly number[] {
  const { tokens } = analysis;
  const pairOf = new Array<number>(tokens.length).fill(-1);
  pairs.forEach(({ start, end }, pair) => {
    const last = firstTokenFrom(tokens, end);
    for (let at = firstTokenFrom(tokens, start); at < last; at++) if (pairOf[at] === -1) pairOf[at] = pair;
  });
  return pairOf;
}

const NO_RANGES: readonly TokenRange[] = [];

export function tokensOfPairs(pairOf: readonly number[], count: number): readonly TokenRange[] {
  if (count === 0) return NO_RANGES;
  const ranges = Array.from({ length: count }, () => ({ first: 0, last: 0 }));
  pairOf.forEach((pair, token) => {
    const range = ranges[pair];
    if (!range) return;
    if (range.last === 0) range.first = token;
    range.last = token + 1;
  });
  return ranges;
}
