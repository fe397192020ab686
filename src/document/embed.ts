import { decodeEntity } from "./entities.js";
import { ProseBuilder } from "./prose-builder.js";
import type { Prose, Span } from "./types.js";

/** How the block quotes begin that social networks give out for embedding a post in a page. */
const POST =
  /^<blockquote\b[^>]{0,500}\bclass\s*=\s*["']?[^"'>]{0,100}\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed-bq|reddit-card|text-post-media)\b/i;
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<\/?([A-Za-z][\w-]{0,30})[^<>]*>|&#?\w{1,31};/g;
/** Tags between which a new block begins. */
const BLOCK_TAG = /^(?:blockquote|div|figcaption|figure|footer|li|ol|p|section|ul)$/i;
const UNSEEN_TAG = /^(?:script|style|svg)$/i;

/** Whether the HTML at `start` is a post from a social network: the one kind of HTML whose words are read. */
export function isEmbed(text: string, start: number): boolean {
  return POST.test(text.slice(start, start + 800));
}

/** A stretch of a post's source and the words in it. */
export interface EmbedPart extends Span {
  readonly prose: Prose;
}

/** The paragraphs of an embedded post and, last, the line with its author; offsets count from the post's start. */
export function readEmbed(source: string): EmbedPart[] {
  const parts: EmbedPart[] = [];
  for (const { start, end } of stretches(source)) {
    const prose = readStretch(source.slice(start, end));
    if (prose.text !== "") parts.push({ start, end, prose });
  }
  return parts;
}

/** The stretches of the source between block tags, without those that no reader sees. */
function stretches(source: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let seen = true;
  for (const { index, 0: token, 1: tag = "" } of source.matchAll(TOKEN)) {
    const unseen = UNSEEN_TAG.test(tag);
    if (!unseen && !BLOCK_TAG.test(tag)) continue;
    if (seen) found.push({ start, end: index });
    seen = !unseen || token.startsWith("</");
    start = index + token.length;
  }
  if (seen) found.push({ start, end: source.length });
  return found;
}

function readStretch(source: string): Prose {
  const builder = new ProseBuilder(source);
  let done = 0;
  for (const { index, 0: token, 1: tag } of source.matchAll(TOKEN)) {
    const end = index + token.length;
    const decoded = token.startsWith("&") ? decodeEntity(token) : null;
    if (token.startsWith("&") && decoded === null) continue;
    builder.addSource(done, index);
    if (decoded !== null) builder.addReplacement(decoded, index, end);
    else if (tag?.toLowerCase() === "br") builder.addBreak(index, end);
    else builder.skip(end);
    done = end;
  }
  builder.addSource(done, source.length);
  return builder.finish();
}
