import type { Block, Span } from "./types.js";

/** The blocks of a draft, those right under a rule ("---") marked as such. Both in order. */
export function underRules(blocks: readonly Block[], rules: readonly Span[]): readonly Block[] {
  if (rules.length === 0) return blocks;
  let at = 0;
  return blocks.map((block) => {
    const before = at;
    while ((rules[at]?.end ?? Number.POSITIVE_INFINITY) <= block.start) at++;
    return at > before ? { ...block, underRule: true } : block;
  });
}
