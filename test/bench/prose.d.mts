/** A small seeded generator of numbers in [0, 1). */
export function seeded(seed: number): () => number;

/** A Markdown draft of at least `words` words (and at most one block more). */
export function generateProse(words: number, seed?: number): string;
