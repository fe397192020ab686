import type { DraftFinding } from "../../review/index.js";

/** A finding and the number it goes by. */
export interface Numbered {
  readonly number: number;
  readonly finding: DraftFinding;
}
