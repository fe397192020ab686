import type { Passage } from "../../attribution/index.js";
import type { Block } from "../../document/index.js";
import type { Edit } from "../../rules/index.js";
import { hasForeignMarkup } from "../place/foreign-markup.js";
import { joined, overlaps } from "../place/span-set.js";

/** Stands in the prose for code, a formula or a bare address. */
const OBJECT = "\uFFFC";

/**
 * Tells whether edits of a passage (prose offsets) may be made without asking the writer: never in front matter, in a
 * block quote or embedded post, in quotation marks of any kind, over code, in a link or beside markup of other dialects.
 * The words there are not the writer's, or are read by machines. `block` is that of the passage, `draft` all the text.
 */
export function unaskedEdits(passage: Passage, draft: string, block: Block): (edits: readonly Edit[]) => boolean {
  if (passage.kind === "metadata" || passage.containers.some((kind) => kind === "blockQuote" || kind === "embed")) {
    return () => false;
  }
  const quoted = joined(passage.quotations);
  const { text, marks } = passage.prose;
  const links = joined(marks.filter(({ kind, start, end }) => kind === "link" && end > start));
  let isForeign: boolean | undefined;
  return (edits) => {
    const isPlain = edits.every(
      (edit) => !overlaps(quoted, edit) && !overlaps(links, edit) && !text.slice(edit.start, edit.end).includes(OBJECT),
    );
    if (isPlain) isForeign ??= hasForeignMarkup(draft, block);
    return isPlain && isForeign === false;
  };
}
