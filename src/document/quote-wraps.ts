import type { Tree } from "@lezer/common";
import { placeContainer } from "./containers.js";
import { tokensOf } from "./html-tags.js";
import { quoteTarget } from "./quote-tags.js";
import type { Block, Container, Span } from "./types.js";

/** A tag that opens or closes a quotation over several blocks; offsets count from the start of its block. */
interface WrapTag extends Span {
  /** What closes what: a shortcode no HTML tag. */
  readonly family: "shortcode" | "tag" | "figure";
  readonly opens: boolean;
  /** Who is quoted; undefined where the tag says nothing of it. */
  readonly author: string | undefined;
}

/** The tags in one block of the draft. */
export interface Wraps extends Span {
  readonly tags: readonly WrapTag[];
}

const MAY_WRAP = /<\/?(?:(?:block|pull)?quote|figure)\b|\{[{%][<%-]?-?\s*(?:\/\s*|end)?(?:block|pull)?quote\b/i;
const TAGS = new Set(["HTMLTag", "TemplateOutput", "TemplateTag"]);
/** Deeper than this nothing is kept: nobody writes it by hand. */
const MAX_DEPTH = 50;

/** The tags for quotations in the block `tree`, whose text is `source`, but for those that it both opens and closes. */
export function wrapsIn(tree: Tree, source: string): readonly WrapTag[] {
  // Few blocks have a tag at all.
  if (!(source.includes("<") || source.includes("{")) || !MAY_WRAP.test(source)) return [];
  const { name } = tree.type;
  if (name === "HTMLBlock") return [...tokensOf(source)].flatMap(({ start, end, text }) => wrapOf(text, start, end));
  if (name === "TagBlock") return wrapOf(source.trimEnd(), 0, source.length);
  const found: WrapTag[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    if (TAGS.has(node.name)) found.push(...wrapOf(source.slice(node.from, node.to), node.from, node.to));
  }
  const inside = new Set(pairsOf(found).flat());
  return found.filter((tag) => !inside.has(tag));
}

function wrapOf(markup: string, start: number, end: number): readonly WrapTag[] {
  const family = markup.startsWith("{") ? "shortcode" : /^<\/?figure\b/i.test(markup) ? "figure" : "tag";
  const target = family === "figure" ? (markup.startsWith("</") ? "/quote" : "quote:") : quoteTarget(markup);
  if (target === "/quote") return [{ start, end, family, opens: false, author: undefined }];
  if (!target.startsWith("quote:")) return [];
  const author = target.slice("quote:".length);
  const isSilent = author === "" && family !== "shortcode" && !/\bcite\s*=/i.test(markup);
  return [{ start, end, family, opens: true, author: isSilent ? undefined : author }];
}

/** Each tag that opens with the one that closes it. */
function pairsOf(tags: readonly WrapTag[]): readonly (readonly [WrapTag, WrapTag])[] {
  const pairs: (readonly [WrapTag, WrapTag])[] = [];
  const open: WrapTag[] = [];
  for (const tag of tags) {
    if (tag.opens && open.length < MAX_DEPTH) open.push(tag);
    if (tag.opens) continue;
    const at = open.findLastIndex(({ family }) => family === tag.family);
    const opening = open[at];
    if (!opening) continue;
    open.length = at;
    pairs.push([opening, tag]);
  }
  return pairs;
}

/** The blocks of a draft, those between tags that set a quotation in a container that says so. Linear. */
export function wrapBlocks(blocks: readonly Block[], wraps: readonly Wraps[]): readonly Block[] {
  const around = outermost(wraps);
  if (around.length === 0) return blocks;
  let at = 0;
  return blocks.map((block) => {
    while ((around[at]?.end ?? Number.POSITIVE_INFINITY) <= block.start) at++;
    const wrap = around[at];
    if (!wrap || block.start < wrap.start || block.end > wrap.end) return block;
    return { ...block, containers: [wrap.container, ...block.containers] };
  });
}

/** The quotations that stand in no other, in order; a figure is one only with a quotation in it. */
function outermost(wraps: readonly Wraps[]): readonly (Span & { readonly container: Container })[] {
  const placed = wraps.flatMap(({ start, tags }) =>
    tags.map((tag) => ({ ...tag, start: tag.start + start, end: tag.end + start })),
  );
  const pairs = pairsOf(placed).toSorted(([a], [b]) => a.start - b.start);
  const found: (Span & { readonly container: Container })[] = [];
  pairs.forEach(([opening, closing], index) => {
    const holdsQuote = (pairs[index + 1]?.[0].start ?? Number.POSITIVE_INFINITY) < closing.start;
    if (opening.start < (found.at(-1)?.end ?? 0) || (opening.family === "figure" && !holdsQuote)) return;
    const { kind, key } = placeContainer("blockQuote", opening.start);
    const author = opening.author === undefined ? {} : { author: opening.author };
    found.push({ start: opening.start, end: closing.end, container: { kind, key, ...author } });
  });
  return found;
}
