import type { Block, Span } from "../../document/index.js";
import { LINK_PLACEHOLDER } from "../../rules/index.js";
import { sourcePieces } from "../place/source-pieces.js";
import type { DraftFix } from "../types.js";

/** Brackets would end the words of a link early; U+FFFC stands for a formula or a bare address, which is a link. */
const UNLINKABLE = /[[\]\uFFFC]/;

/**
 * Asks for a link over the words of a finding: `[40%](LINK TK)`. Markdown reads no link there, since an address has no
 * blanks, so that nothing unfinished can be clicked. Draft offsets; null where no link can stand. `text` is the draft.
 */
export function linkFix(text: string, block: Block, words: Span, question: string): DraftFix | null {
  const { prose } = block;
  const isLinked = prose.marks.some(
    ({ kind, start, end }) => kind === "link" && start < words.end && end > words.start,
  );
  const isPlain = !UNLINKABLE.test(prose.text.slice(words.start, words.end));
  if (block.kind === "metadata" || isLinked || !isPlain) return null;
  const pieces = sourcePieces(text, block, { start: words.start, end: words.end, text: "" }) ?? [];
  const [piece] = pieces;
  if (piece === undefined || pieces.length > 1 || /[\]!\\]/.test(text.charAt(piece.start - 1))) return null;
  const edits = [
    { start: piece.start, end: piece.start, text: "[" },
    { start: piece.end, end: piece.end, text: `](${LINK_PLACEHOLDER})` },
  ];
  return { title: `${question}: add a link (${LINK_PLACEHOLDER})`, safe: false, edits };
}
