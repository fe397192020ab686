import type { ParsedDraft } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import type { Counts } from "./counts.js";
import type { Part } from "./languages.js";
import { isShortForeign } from "./short-foreign.js";
import { Tally } from "./tally.js";

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

/** Looks at a reading. What has been added up before an edit is in `tally`. */
export function lookAt({ parsed, passages }: Part, language: Language, tally = new Tally()): Look {
  const { counts, headings, paragraphs, stanzas } = tally.of({ parsed, passages });
  const sentences = Math.max(1, counts.sentences);
  const says = ownWords(parsed);
  return {
    counts,
    share: (...of) => of.reduce((sum, key) => sum + counts[key], 0) / sentences,
    headings: says["title"] === undefined ? headings : [says["title"], ...headings],
    opening: parsed.blocks.find(({ kind }) => kind === "paragraph")?.prose.text ?? "",
    closing: parsed.blocks.findLast(({ kind }) => kind === "paragraph")?.prose.text ?? "",
    says,
    verse: paragraphs === 0 ? 0 : stanzas / paragraphs,
    startsForeign: () => isShortForeign(passages, language),
  };
}

function ownWords({ frontMatter }: ParsedDraft): Record<string, string> {
  const values = Object.entries(frontMatter?.values ?? {});
  return Object.fromEntries(values.map(([key, value]) => [key.toLowerCase(), value.toLowerCase()]));
}
