import type { TreeFragment } from "@lezer/common";
import { readBlocks } from "./blocks.js";
import { frontMatterEnd } from "./frontMatter.js";
import { grammar } from "./grammar/grammar.js";
import { DraftInput } from "./input.js";
import type { ParsedDraft } from "./types.js";

/** Reads a Markdown draft. Never throws on any text. */
export function parseDraft(text: string): ParsedDraft {
  return build(text, []);
}

function build(text: string, fragments: readonly TreeFragment[]): ParsedDraft {
  const bodyStart = frontMatterEnd(text);
  const tree = grammar.parse(new DraftInput(text, bodyStart), fragments);
  const { blocks } = readBlocks(tree, text);
  return { text, blocks, frontMatter: null, directives: [] };
}
