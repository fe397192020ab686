import type { ParsedDraft, Prose } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import { type Counts, countsOf, sumOf } from "./counts.js";
import type { Part } from "./languages.js";
import { isShortForeign } from "./short-foreign.js";

/** A piece as somebody sees it who leafs through it: what its sentences are like, its headings, its first and last lines. */
export interface Look {
  readonly counts: Counts;
  /** The share of its sentences of which one of the counts holds, from 0 to 1. */
  share(...of: readonly (keyof Counts)[]): number;
  /** Title and headings in lower case. */
  readonly headings: readonly string[];
  /** The first paragraph. */
  readonly opening: string;
  /** The last paragraph. */
  readonly closing: string;
  /** Of the front matter, in lower case: "category", "type", "tags", "lang" … */
  readonly says: Readonly<Record<string, string>>;
  /** The share of its paragraphs that are set in short lines, as verse is. */
  readonly verse: number;
  /** Whether its first few words are in another language; asked of what is too short to be told by its counts. */
  readonly startsForeign: () => boolean;
}

/** Fewest lines of a stanza, and the longest that its lines are on average, in UTF-16 units. */
const LEAST_LINES = 3;
const LONGEST_LINE = 45;

/** Looks at a reading. Takes time for each block, little of it: what passages are like is kept with them. */
export function lookAt({ parsed, passages }: Part, language: Language): Look {
  const counts = sumOf(passages.map(countsOf));
  const sentences = Math.max(1, counts.sentences);
  const says = ownWords(parsed);
  const headings = parsed.blocks.flatMap(({ kind, prose }) => (kind === "heading" ? [prose.text.toLowerCase()] : []));
  return {
    counts,
    share: (...of) => of.reduce((sum, key) => sum + counts[key], 0) / sentences,
    headings: says["title"] === undefined ? headings : [says["title"], ...headings],
    opening: parsed.blocks.find(({ kind }) => kind === "paragraph")?.prose.text ?? "",
    closing: parsed.blocks.findLast(({ kind }) => kind === "paragraph")?.prose.text ?? "",
    says,
    verse: verseShare(parsed),
    startsForeign: () => isShortForeign(passages, language),
  };
}

function ownWords({ frontMatter }: ParsedDraft): Record<string, string> {
  const values = Object.entries(frontMatter?.values ?? {});
  return Object.fromEntries(values.map(([key, value]) => [key.toLowerCase(), value.toLowerCase()]));
}

function verseShare({ text, blocks }: ParsedDraft): number {
  const paragraphs = blocks.filter(({ kind, containers }) => kind === "paragraph" && containers.length === 0);
  const stanzas = paragraphs.filter(({ start, end, prose }) => isStanza(prose, () => text.slice(start, end)));
  return paragraphs.length === 0 ? 0 : stanzas.length / paragraphs.length;
}

const known = new WeakMap<Prose, boolean>();

/** Kept by identity, so that after an edit only what it changed is looked at again. */
function isStanza(prose: Prose, source: () => string): boolean {
  const found = known.get(prose) ?? isInShortLines(source().split(/\r\n|\r|\n/));
  known.set(prose, found);
  return found;
}

function isInShortLines(lines: readonly string[]): boolean {
  const units = lines.reduce((sum, line) => sum + line.trim().length, 0);
  return lines.length >= LEAST_LINES && units / lines.length <= LONGEST_LINE;
}
