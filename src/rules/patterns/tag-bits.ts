import { TAGS, type Tag } from "../../language/index.js";

/** The tags that a pattern may name, in the order of their bits: there is room for sixteen, and those left are of no word. */
export const PATTERN_TAGS: readonly Tag[] = TAGS.slice(0, 16);

/** The number of a tag, as tokens tell it. */
export function tagNumber(tag: Tag): number {
  return TAGS.indexOf(tag);
}
