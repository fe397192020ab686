import type { Container } from "./types.js";

/** A container with its place in the draft. */
export interface PlacedContainer extends Container {
  readonly start: number;
}

const KINDS: readonly Container["kind"][] = [
  "blockQuote",
  "list",
  "listItem",
  "table",
  "tableRow",
  "footnote",
  "embed",
  "aside",
];

/** Two containers of one kind never begin at the same place, so kind and place make its key. */
export function placeContainer(kind: Container["kind"], start: number): PlacedContainer {
  return { kind, key: start * KINDS.length + KINDS.indexOf(kind), start };
}
