import type { Mark } from "../../document/index.js";
import { isBody, isDocument } from "./nouns.js";

const HOST = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i;
/** Words that need no capital in a name: "the University of Hale". */
const SMALL = /^(?:a|an|the|of|in|on|for|and|to|at|by|from|with|de|la|der|van|von)$/;
const DETERMINER = /^(?:an?|the|this|that|its|his|her|their|our|my)\s/i;
/** What hangs on a noun: "a report | on the fire". */
const AFTER_NOUN = /\s(?:of|on|in|from|by|for|about|at|into)\s.*$/i;

/**
 * What a link, note or key cites, by name: the linked words where they name something ("Hale Institute", "a 2023
 * audit"), else whose page it is ("example.org"): in "[fell sharply](https://example.org)" the words say nothing of it.
 */
export function citedName({ kind, target }: Pick<Mark, "kind" | "target">, words: string): string {
  if (kind === "footnote") return target === "" ? "" : nameOfNote(target);
  if (kind === "citation") return target;
  return namesSomething(words) ? words : (HOST.exec(target)?.[1]?.toLowerCase() ?? "");
}

function namesSomething(words: string): boolean {
  const parts = words.replace(DETERMINER, "").split(/\s+/);
  const big = parts.filter((part) => !SMALL.test(part));
  if (big.length > 0 && big.every((part) => /^[\p{Lu}\d“"‘']/u.test(part)) && /\p{Lu}/u.test(words)) return true;
  const head = words.replace(AFTER_NOUN, "").split(/\s+/).at(-1)?.toLowerCase() ?? "";
  return isDocument(head) || (isBody(head) && DETERMINER.test(words));
}

/** What a footnote is called as a source: "Note 3" for the label "3". */
export function nameOfNote(label: string): string {
  return `Note ${label}`;
}
