import type { Passage } from "../../attribution/index.js";
import type { Block, Span } from "../../document/index.js";
import type { Edit } from "../../rules/index.js";
import { hasForeignMarkup } from "../place/foreign-markup.js";

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

/** The spans in order, with those that overlap made one. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last !== undefined && start <= last.end) whole[whole.length - 1] = { ...last, end: Math.max(last.end, end) };
    else whole.push({ start, end });
  }
  return whole;
}

/** Whether `span` shares a character with one of `sorted`, or lies inside it. */
function overlaps(sorted: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && next.start < Math.max(span.end, span.start + 1);
}
