import type { Block, Container } from "./types.js";

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

/**
 * Whether two blocks, one of a draft and one of the same draft after an edit, stand in the same: in as many containers of the same
 * kinds, each of which begins as far before them.
 */
export function standsInSame(a: Block, b: Block): boolean {
  const before = (block: Block, { key }: Container) => key - block.start * KINDS.length;
  return (
    a.containers.length === b.containers.length &&
    a.containers.every((one, at) => {
      const other = b.containers[at];
      return other !== undefined && one.author === other.author && before(a, one) === before(b, other);
    })
  );
}
