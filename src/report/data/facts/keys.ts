import type { FactKind } from "../../types.js";

/** UTF-16 units of the words that a key shows. */
const LONGEST = 32;

/**
 * Gives each fact of a draft a key: its kind, its words, a hash of its sentence and, for the second and later of equal
 * ones, an ordinal. An edit to another sentence leaves it as it is; an edit to its own makes it another fact, which has
 * to be checked again. To be asked in draft order.
 */
export class FactKeys {
  private readonly given = new Map<string, number>();

  keyFor(kind: FactKind, text: string, sentence: string): string {
    const words = slug(text);
    const key = [kind, words, hash(`${text}\n${sentence.replace(/\s+/gu, " ").trim()}`)]
      .filter((part) => part !== "")
      .join("-");
    const count = (this.given.get(key) ?? 0) + 1;
    this.given.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  }
}

/** The words in letters and digits that an id may have anywhere. */
function slug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  return plain
    .replace(/[^a-z\d]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
}

/** FNV-1a (Fowler, Noll and Vo), 32 bits over UTF-16 units, in base 36. Not for secrets. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
