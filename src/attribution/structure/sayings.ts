import type { Block } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import { isInQuote, quoteAuthors } from "./authors.js";
import { lookOf } from "./look.js";
import { type Part, type PartFinder, type Parts, words } from "./part.js";
import { isPersonName } from "./person-names.js";
import type { SeenBlocks } from "./seen-blocks.js";

const TITLE =
  /^(?:(?:notable |famous |selected |memorable )?(?:quotes|quotations|sayings)|in (?:his|her|their) own words)$/iu;
/** Asked before it: few headings end so. */
const ENDS_TITLE = /(?:es|ns|gs|ds)$/i;
const QUOTED = /^\s*["“‘«]/u;

/**
 * Finds the quotations under a heading "Quotes" in a piece whose title is a person's name.
 * Those with an author line of their own are that author's.
 */
export const SAYINGS: PartFinder = { concerns: isSayingsTitle, find: sayingParts };

function isSayingsTitle({ kind, prose }: Block): boolean {
  const title = prose.text.trim();
  return kind === "heading" && ENDS_TITLE.test(title) && TITLE.test(title);
}

function sayingParts(blocks: SeenBlocks, concerned: readonly number[], language: Language): Parts {
  const parts = new Map<number, Part>();
  const person = subjectOf(blocks, language);
  if (person === "") return parts;
  for (const title of concerned) {
    const section = sectionUnder(blocks, title);
    const authors = quoteAuthors(
      blocks,
      section.filter((at) => isInQuote(blocks.at(at) as Block)),
      language,
    );
    for (const at of section) {
      const block = blocks.at(at) as Block;
      if (block.kind === "paragraph" && !authors.get(at) && isSaying(block))
        parts.set(at, words("saying", person, 0, block.prose.text.trimEnd().length));
    }
  }
  return parts;
}

/** The numbers of the blocks below a heading, up to the next one. */
function sectionUnder(blocks: SeenBlocks, title: number): readonly number[] {
  const section: number[] = [];
  for (let at = title + 1; at < blocks.length && blocks.at(at)?.kind !== "heading"; at++) section.push(at);
  return section;
}

function isSaying(block: Block): boolean {
  return isInQuote(block) || (QUOTED.test(lookOf(block).text) && /["”’»]\s*$/u.test(lookOf(block).text));
}

/** Whose life a piece tells: its title, where that is a person's name. */
function subjectOf(blocks: SeenBlocks, language: Language): string {
  const title = blocks.findIndex(({ kind, label }) => kind === "heading" || (kind === "metadata" && label === "title"));
  const name = blocks.at(title)?.prose.text.trim() ?? "";
  return isPersonName(name, language) ? name : "";
}
