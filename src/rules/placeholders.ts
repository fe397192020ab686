import type { Attribution, Passage, Place } from "../attribution/index.js";
import type { Span } from "../document/index.js";
import { isInName } from "./thirty-in-names.js";

/** A place the writer still has to fill in, such as `[SOURCE TK]`. Offsets are UTF-16 units of the text searched. */
export interface Placeholder extends Span {
  /** What is missing, in lower case ("source"); empty for a bare TK. */
  readonly missing: string;
}

/**
 * The placeholder grammar, shared by the rule that finds them, the fixes that write them and the editor that makes
 * tab stops of them. "TK" (to come) is the convention of The Chicago Manual of Style and of most newsrooms:
 *
 * - a bracket whose last word is TK or TKTK: `[SOURCE TK]`, `[WHO SAYS TK]`, `[TK]`
 * - TK, TKTK, TKTKTK … on its own, in capitals
 * - Wikipedia's inline tags in brackets: `[citation needed]`, `[who?]`, `[by whom?]`, `[when?]`, `[source?]`
 * - TK words where a link has its address: `[the words](LINK TK)`, which is no link in Markdown until it is filled in
 * - XXX and longer runs of X, alone or in brackets (`[XXX]`, `[NAME XXX]`), but not in a name ("Super Bowl XXX")
 */
const PLACEHOLDER = new RegExp(
  [
    String.raw`\[(?:([^[\]\n]{1,60}?) )?(?:(?:TK)+|(X{3,}))\]`,
    String.raw`\[((?:citation|source|clarification) needed|(?:who|whom|by whom|when|where|which|source|why)\?)\]`,
    String.raw`(?<=\]\()(?:([^()[\]\n]{1,60}?) )?(?:TK)+(?=\))`,
    String.raw`(?<![\p{L}\p{N}_])(?:(?:TK)+|(X{3,}))(?![\p{L}\p{N}_])`,
  ].join("|"),
  "gu",
);

/** Every placeholder has one of these in it. */
const SIGN = /TK|XXX|\?\]| needed\]/u;

/** Every placeholder in `text`, in order. */
export function findPlaceholders(text: string): Placeholder[] {
  if (!SIGN.test(text)) return [];
  const found: Placeholder[] = [];
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, before, inBrackets, asked, link, alone] = match;
    const start = match.index;
    const end = start + whole.length;
    const crosses = inBrackets ?? alone;
    const last = inBrackets === undefined ? end : end - "]".length;
    if (crosses !== undefined && isInName(text, last - crosses.length, last)) continue;
    found.push({ start, end, missing: (before ?? asked ?? link ?? "").replace(/\?$/u, "").toLowerCase() });
  }
  return found;
}

/** Stands where a link has its address. */
export const LINK_PLACEHOLDER = "LINK TK";

const FOR_NAME = /^(?:source|speaker|who|whom|who (?:says|says so|alleges|forecasts)|how do we know)$/;

/** Whether a name may take the place of a placeholder in its sentence: "[WHO SAYS TK] said", not "[STUDY, LINK TK]". */
export function isForName({ missing }: Placeholder): boolean {
  return FOR_NAME.test(missing);
}

/** Writes a placeholder for what is missing: `placeholder("source")` is `[SOURCE TK]`. */
export function placeholder(missing: string): string {
  return `[${missing.toUpperCase()} TK]`;
}

/** Blanks between a placeholder and the verb whose subject it is, or the words that lead up to it. */
const BESIDE = 2;

/**
 * Tells of a passage's attributions whether it is still asked who says so: a placeholder stands where the source would
 * ("according to [SOURCE TK]", "Mayor XXX said"). Until it is filled in, the words are the writer's. `left` are the
 * placeholders of the passage: those that everybody writes, unless a house has more.
 */
export function stillAsked(
  { prose }: Passage,
  left: readonly Placeholder[] = findPlaceholders(prose.text),
): (attribution: Attribution) => boolean {
  return (attribution) =>
    isPlaceholder(attribution.source.name) || left.some((place) => standsForSource(place, attribution));
}

/** "XXX", whose sentences go on with "he". */
function isPlaceholder(name: string): boolean {
  return findPlaceholders(name).some(({ start, end }) => start === 0 && end === name.length);
}

function standsForSource({ start, end }: Span, { source: { phrase }, cue, pattern }: Attribution): boolean {
  // Brackets may stand outside the phrase or be taken into it.
  const holds = (place: Place | null) => place?.back === 0 && place.start >= start - 1 && place.end <= end + 1;
  if (holds(phrase) || holds(cue)) return true;
  if (cue?.back !== 0) return false;
  if (pattern === "according-to") return start >= cue.end && start <= cue.end + BESIDE && !isNamed(phrase, start);
  return phrase === null && cue.start >= end && cue.start <= end + BESIDE;
}

/** Whether a source begins before a placeholder: "according to Ana Lee of [TOWN TK]". */
function isNamed(phrase: Place | null, start: number): boolean {
  return phrase !== null && phrase.back === 0 && phrase.start < start - 1;
}
