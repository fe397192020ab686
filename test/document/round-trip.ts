import { expect } from "vitest";
import { type Block, type ParsedDraft, parseDraft, toDraft, toProse } from "../../src/document/index.js";

/** The words of each block of a draft, after checking that every character of them leads back to its source. */
export function proseOf(markdown: string): string[] {
  const draft = parseDraft(markdown);
  checkRoundTrip(draft);
  return draft.blocks.map((block) => block.prose.text);
}

/** Fails unless each prose character stands for what is at its draft offset, in order, and that offset leads back. */
export function checkRoundTrip({ text, blocks }: ParsedDraft): void {
  for (const block of blocks) {
    let done = block.start;
    for (const [at, char] of block.prose.text.split("").entries()) {
      const { start, end } = toDraft(block, { start: at, end: at + 1 });
      const inReplacement = start < done && block.prose.segments.every((segment) => segment.prose !== at);
      expect(start >= done || inReplacement, `character ${at} of “${block.prose.text}” in order`).toBe(true);
      expect(end).toBeLessThanOrEqual(block.end);
      const written = text.slice(start, end);
      expect(standsFor(written, char), `${JSON.stringify(written)} to stand for ${JSON.stringify(char)}`).toBe(true);
      if (!inReplacement) expect(toProse(block, start)).toBe(at);
      done = end;
    }
  }
}

const PLACEHOLDER = /^(?:`|\$|<|\{\{|\{cite:|\\cite|[\w.+-]+[:@.])/;

function standsFor(written: string, char: string): boolean {
  if (written === char || written.startsWith("\\") || written.startsWith("&")) return true;
  if (char === "“" || char === "”") return /^<\/?q\b/.test(written);
  if (char === " ") return /^(?:[ \t]*(?:\r\n?|\n)|<br\b)/.test(written);
  return char === "\uFFFC" ? PLACEHOLDER.test(written) : char === "'" && written === "''";
}

/** The block that has `words` as its prose; fails where there is none. */
export function blockOf(draft: ParsedDraft, words: string): Block {
  const block = draft.blocks.find((one) => one.prose.text === words);
  if (!block) throw new Error(`No block “${words}” among ${JSON.stringify(draft.blocks.map((one) => one.prose.text))}`);
  return block;
}
