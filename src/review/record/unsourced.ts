import { type Span, toDraft } from "../../document/index.js";
import type { Reading } from "../session/reading.js";

/** A paragraph in which nobody is on record. Draft offsets, from its first sentence to its last. */
export interface UnsourcedParagraph extends Span {
  /** Its sentences that could need a source. */
  readonly sentences: number;
}

/**
 * The paragraphs with at least one sentence that could need a source, and none that rests on a person, a document or a
 * citation. Lists and block quotes are left out. No accusation: most of what a reporter saw needs no source.
 */
export function unsourcedParagraphs({ parsed, passages }: Reading): UnsourcedParagraph[] {
  return passages.flatMap((passage, index) => {
    const block = parsed.blocks[index];
    const first = passage.sentences[0];
    const last = passage.sentences.at(-1);
    const isRunning = passage.kind === "paragraph" && passage.containers.every((kind) => kind === "aside");
    if (!isRunning || !block || !first || !last) return [];
    const bare = passage.rests.filter(({ kind }) => kind === "nothing").length;
    const needless = passage.rests.filter(({ kind }) => kind === "exempt").length;
    if (bare === 0 || bare + needless < passage.rests.length) return [];
    return [{ ...toDraft(block, { start: first.start, end: last.end }), sentences: bare }];
  });
}
