import type { Span } from "../../document/index.js";
import { firstIndex } from "../../document/index.js";
import type { ChangedDrafts } from "../git/changes.js";
import type { LineRange } from "../git/read-diff.js";
import { type ReviewedFile, withFindings } from "../reporter.js";
import type { ReviewOutcome } from "./task.js";

/** Of an outcome what was found on lines that have changed. */
export function onlyChanged(changed: ChangedDrafts, outcome: ReviewOutcome): ReviewOutcome {
  const { file } = outcome;
  const ranges = file === null ? null : (changed.get(file.path) ?? null);
  return file === null || ranges === null ? outcome : { ...outcome, file: onlyOn(ranges, file) };
}

/** A file with only those findings, and explained sentences, that touch these lines. */
function onlyOn(ranges: readonly LineRange[], file: ReviewedFile): ReviewedFile {
  const spans = spansOf(ranges, file.text);
  const { sentences, suppressed } = file;
  const touching = (place: Span) => touches(place, spans);
  return {
    ...withFindings(file, touching),
    ...(sentences && { sentences: sentences.filter(touching) }),
    ...(suppressed && { suppressed: suppressed.filter(({ finding }) => touching(finding)) }),
  };
}

/** Where these lines lie in the text. Git ends a line at a line feed, and nowhere else. */
function spansOf(ranges: readonly LineRange[], text: string): Span[] {
  const spans: Span[] = [];
  let line = 1;
  let at = 0;
  const goTo = (wanted: number) => {
    for (; line < wanted && at < text.length; line++) {
      const feed = text.indexOf("\n", at);
      at = feed < 0 ? text.length : feed + 1;
    }
    return at;
  };
  for (const { first, last } of ranges) spans.push({ start: goTo(first), end: goTo(last + 1) });
  return spans;
}

/** `spans` are in order and apart: of those that begin before the end of a place, the last one reaches farthest. */
function touches({ start, end }: Span, spans: readonly Span[]): boolean {
  const until = Math.max(end, start + 1);
  const last = spans[firstIndex(spans, (one) => one.start >= until) - 1];
  return (last?.end ?? Number.NEGATIVE_INFINITY) > start;
}
