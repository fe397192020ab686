import type { ChangedRange, Tree, TreeFragment } from "@lezer/common";
import type { MarkdownParser } from "@lezer/markdown";
import { changedRanges, type Reach } from "./changes.js";
import { readDirectives } from "./directives.js";
import { frontMatterStet, widenFirst } from "./draft-stets.js";
import { frontMatterEnd, type ReadFrontMatter, readFrontMatter } from "./front-matter.js";
import { grammar } from "./grammar/grammar.js";
import { withCitations } from "./grammar/own-citations.js";
import { plainGrammar } from "./grammar/plain.js";
import { type Definitions, isCurrent, type Leaf, readLeaf } from "./leaf.js";
import { type Definition, type Outline, type OutlineLeaf, outline } from "./outline.js";
import { leftOutStretches, NO_MARKUP } from "./own-markup.js";
import { type PlacedLeaf, placeLeaf, shiftLeaf } from "./placed.js";
import { wrapBlocks } from "./quote-wraps.js";
import { keepMetadata, keepProse } from "./reuse.js";
import { underRules } from "./rules.js";
import { moveSpan, removed, type Splice, spliced, spliceFor } from "./splice.js";
import type { Directive, Markup, OwnMarkup, ParsedDraft, TextChange } from "./types.js";
import { parseWindow } from "./window.js";

/** What a draft keeps for the next parse. */
interface State extends Outline, Reach {
  readonly dialect: Dialect;
  readonly leaves: readonly PlacedLeaf[];
  readonly addresses: Definitions;
  readonly front: ReadFrontMatter | null;
  readonly fragments: readonly TreeFragment[];
  /** The leaf read from a node, for as long as the parser keeps the node. */
  readonly known: WeakMap<Tree, Leaf>;
}

const states = new WeakMap<ParsedDraft, State>();

/** How a draft is marked up, and the grammar for it. */
interface Dialect {
  readonly markup: Markup;
  readonly own: OwnMarkup;
  readonly grammar: MarkdownParser;
}

/** Reads a draft. Never throws, whatever the text. */
export function parseDraft(text: string, markup: Markup = "markdown", own: OwnMarkup = NO_MARKUP): ParsedDraft {
  const common = markup === "plain" ? plainGrammar : grammar;
  const dialect = { markup, own, grammar: withCitations(common, own.citations) };
  return toDraftOf(parseFrom(emptyState(dialect), text, frontMatterEnd(text), []));
}

/**
 * Reads `text`, which came from `previous.text` by `changes` (draft offsets before the change). Equal to
 * `parseDraft(text)`, but does again only what the changes touched; an unchanged block keeps its `Prose` object.
 */
export function reparse(previous: ParsedDraft, text: string, changes: readonly TextChange[]): ParsedDraft {
  if (text === previous.text) return previous;
  const state = states.get(previous);
  if (state === undefined) return parseDraft(text, previous.markup);
  const bodyStart = frontMatterEnd(text);
  return toDraftOf(parseFrom(state, text, bodyStart, changedRanges(state, { text, bodyStart }, changes)));
}

/** Gives up what a draft keeps for the next parse: of one that nobody will edit there is none. */
export function keepNoState(draft: ParsedDraft): void {
  states.delete(draft);
}

/** `ranges` are the stretches that changed; without any, all of the text is read. */
function parseFrom(previous: State, text: string, bodyStart: number, ranges: readonly ChangedRange[]): State {
  const window = parseWindow({ text, bodyStart, grammar: previous.dialect.grammar }, previous, ranges);
  const fresh = outline(window.tree, window.from, text);
  const splice = spliceFor(ranges, window);
  const definitions = spliced(previous.definitions, fresh.definitions, splice, moveSpan);
  const sameDefinitions = fresh.definitions.length + removed(previous.definitions, splice).length === 0;
  const addresses = sameDefinitions ? previous.addresses : addressesOf(definitions);
  const leaves = spliceLeaves(previous, fresh.leaves, splice, text, addresses);
  return {
    text,
    dialect: previous.dialect,
    bodyStart,
    leaves: sameDefinitions ? leaves : leaves.map((placed) => refresh(placed, text, previous.known, addresses)),
    comments: spliced(previous.comments, fresh.comments, splice, moveSpan),
    indented: spliced(previous.indented, fresh.indented, splice, moveSpan),
    definitions,
    wraps: spliced(previous.wraps, fresh.wraps, splice, moveSpan),
    rules: spliced(previous.rules, fresh.rules, splice, moveSpan),
    addresses,
    front: readFront(text.slice(0, bodyStart), previous.front),
    fragments: window.fragments,
    known: previous.known,
  };
}

/** The first definition of a label counts. */
function addressesOf(definitions: readonly Definition[]): Definitions {
  return new Map(definitions.toReversed().map(({ label, address }) => [label, address]));
}

function spliceLeaves(
  { leaves, known }: State,
  fresh: readonly OutlineLeaf[],
  splice: Splice,
  text: string,
  addresses: Definitions,
): readonly PlacedLeaf[] {
  const read = fresh.map((place) => ({ place, leaf: knownLeaf(known, place, text, addresses) }));
  keepProse(
    removed(leaves, splice),
    read.map(({ leaf }) => leaf),
  );
  const placed = read.map(({ place, leaf }) => placeLeaf(place, leaf));
  return spliced(leaves, placed, splice, shiftLeaf);
}

function knownLeaf(known: State["known"], place: OutlineLeaf, text: string, addresses: Definitions): Leaf {
  const { tree, start, containers } = place;
  const kept = known.get(tree);
  if (kept && isCurrent(kept, addresses)) return kept;
  const leaf = readLeaf(tree, text, start, containers, addresses);
  known.set(tree, leaf);
  return leaf;
}

/** Reads a leaf again if a link in it has gained or lost its definition. */
function refresh(placed: PlacedLeaf, text: string, known: State["known"], addresses: Definitions): PlacedLeaf {
  if (isCurrent(placed.leaf, addresses)) return placed;
  const leaf = knownLeaf(known, placed, text, addresses);
  keepProse([placed], [leaf]);
  return placeLeaf(placed, leaf);
}

function readFront(source: string, previous: ReadFrontMatter | null): ReadFrontMatter | null {
  if (source === "") return null;
  if (source === previous?.source) return previous;
  const front = readFrontMatter(source);
  return { ...front, blocks: keepMetadata(previous?.blocks ?? [], front.blocks) };
}

function directivesOf({ text, bodyStart, front, leaves, comments }: State): readonly Directive[] {
  const stet = frontMatterStet(text, front?.frontMatter ?? null);
  const inBody = widenFirst(text, readDirectives(text, comments, leaves), bodyStart);
  return stet === null ? inBody : [stet, ...inBody];
}

function toDraftOf(state: State): ParsedDraft {
  const { text, dialect, front, leaves, wraps, rules } = state;
  const blocks = [...(front?.blocks ?? [])];
  for (const leaf of leaves) for (const block of leaf.blocks) blocks.push(block); // flatMap takes ten times as long
  const draft: ParsedDraft = {
    text,
    markup: dialect.markup,
    leftOut: leftOutStretches(text, dialect.own.leaveOut),
    blocks: underRules(wrapBlocks(blocks, wraps), rules),
    frontMatter: front?.frontMatter ?? null,
    directives: directivesOf(state),
  };
  states.set(draft, state);
  return draft;
}

function emptyState(dialect: Dialect): State {
  return {
    text: "",
    dialect,
    bodyStart: 0,
    leaves: [],
    comments: [],
    indented: [],
    definitions: [],
    wraps: [],
    rules: [],
    addresses: new Map(),
    front: null,
    fragments: [],
    known: new WeakMap(),
  };
}
