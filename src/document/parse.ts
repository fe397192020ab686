import { type Tree, TreeFragment } from "@lezer/common";
import { type PlacedLeaf, placeBlocks } from "./blocks.js";
import { changedRanges, type Reach } from "./changes.js";
import { readDirectives } from "./directives.js";
import { frontMatterEnd, type ReadFrontMatter, readFrontMatter } from "./frontMatter.js";
import { grammar } from "./grammar/grammar.js";
import { DraftInput } from "./input.js";
import { isCurrent, type Leaf, readLeaf } from "./leaf.js";
import { type Outline, outline } from "./outline.js";
import { keepMetadata, keepProse } from "./reuse.js";
import type { ParsedDraft, TextChange } from "./types.js";

/** What a draft keeps for the next parse. */
interface State extends Reach {
  readonly fragments: readonly TreeFragment[];
  readonly front: ReadFrontMatter | null;
  readonly leaves: readonly PlacedLeaf[];
  /** The leaf read from a node, for as long as the parser keeps the node. */
  readonly known: WeakMap<Tree, Leaf>;
}

const states = new WeakMap<ParsedDraft, State>();

/** Reads a Markdown draft. Never throws, whatever the text. */
export function parseDraft(text: string): ParsedDraft {
  return build(text, frontMatterEnd(text), [], null);
}

/**
 * Reads `text`, which came from `previous.text` by `changes` (draft offsets before the change). Equal to
 * `parseDraft(text)`, but does again only what the changes touched; an unchanged block keeps its `Prose` object.
 */
export function reparse(previous: ParsedDraft, text: string, changes: readonly TextChange[]): ParsedDraft {
  const state = states.get(previous);
  const bodyStart = frontMatterEnd(text);
  const ranges = state ? changedRanges(state, { text, bodyStart }, changes) : null;
  const fragments = state && ranges ? TreeFragment.applyChanges(state.fragments, ranges) : [];
  return build(text, bodyStart, fragments, state ?? null);
}

function build(
  text: string,
  bodyStart: number,
  fragments: readonly TreeFragment[],
  previous: State | null,
): ParsedDraft {
  const tree = grammar.parse(new DraftInput(text, bodyStart), fragments);
  const outlined = outline(tree, text);
  const known = previous?.known ?? new WeakMap<Tree, Leaf>();
  const leaves = readLeaves(outlined, text, known);
  if (previous) keepProse(previous.leaves, leaves);
  const front = readFront(text.slice(0, bodyStart), previous?.front ?? null);
  const draft: ParsedDraft = {
    text,
    blocks: [...(front?.blocks ?? []), ...placeBlocks(leaves)],
    frontMatter: front?.frontMatter ?? null,
    directives: readDirectives(text, outlined.comments, leaves),
  };
  const { footnotes } = outlined;
  states.set(draft, { text, bodyStart, footnotes, fragments: TreeFragment.addTree(tree), front, leaves, known });
  return draft;
}

function readFront(source: string, previous: ReadFrontMatter | null): ReadFrontMatter | null {
  if (source === "") return null;
  if (source === previous?.source) return previous;
  const front = readFrontMatter(source);
  return { ...front, blocks: keepMetadata(previous?.blocks ?? [], front.blocks) };
}

function readLeaves({ leaves, definitions }: Outline, text: string, known: WeakMap<Tree, Leaf>): PlacedLeaf[] {
  return leaves.map((place) => {
    const kept = known.get(place.tree);
    if (kept && isCurrent(kept, definitions)) return { ...place, leaf: kept };
    const leaf = readLeaf(place.tree, text, place.start, definitions);
    known.set(place.tree, leaf);
    return { ...place, leaf };
  });
}
