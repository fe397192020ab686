import type { Block } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import { isInQuote, quoteAuthors } from "./authors.js";
import { lookOf } from "./look.js";
import { type Part, type Parts, words } from "./part.js";
import { isPersonName } from "./person-names.js";

const SAYINGS =
  /^(?:(?:notable |famous |selected |memorable )?(?:quotes|quotations|sayings)|in (?:his|her|their) own words)$/iu;
const QUOTED = /^\s*["“‘«]/u;

/**
 * Takes the blocks of a piece; gives the quotations under a heading "Quotes" in a piece whose title is a person's name.
 * Those with an author line of their own are that author's.
 */
export function sayingParts(blocks: readonly Block[], language: Language): Parts {
  const parts = new Map<number, Part>();
  const person = subjectOf(blocks, language);
  if (person === "") return parts;
  const authors = quoteAuthors(blocks, language);
  let isUnder = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "heading") isUnder = SAYINGS.test(block.prose.text.trim());
    else if (isUnder && !authors[index] && block.kind === "paragraph" && isSaying(block))
      parts.set(index, words("saying", person, 0, block.prose.text.trimEnd().length));
  }
  return parts;
}

function isSaying(block: Block): boolean {
  return isInQuote(block) || (QUOTED.test(lookOf(block).text) && /["”’»]\s*$/u.test(lookOf(block).text));
}

/** Whose life a piece tells: its title, where that is a person's name. */
function subjectOf(blocks: readonly Block[], language: Language): string {
  const title = blocks.find(({ kind, label }) => kind === "heading" || (kind === "metadata" && label === "title"));
  const name = title?.prose.text.trim() ?? "";
  return isPersonName(name, language) ? name : "";
}
