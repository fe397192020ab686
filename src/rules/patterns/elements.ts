import { isTag, type Tag } from "../../language/index.js";

/** Words by the name that patterns give them: `@name`. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** One place of a pattern. */
export interface Element {
  readonly words: ReadonlySet<string>;
  readonly tags: ReadonlySet<Tag>;
  readonly least: 0 | 1;
  readonly most: number;
  /** A condition on the next word that takes none. */
  readonly forbids: boolean;
}

const MOST_REPEATS = 3;

/** An element as a rule writes it: `#ADJ|very*`. Throws where it names a list that is not there. */
export function readElement(source: string, lists: WordLists): Element {
  const forbids = source.startsWith("!") && source.length > 1;
  const optional = source.length > 1 && (source.endsWith("?") || source.endsWith("*"));
  const body = source.slice(forbids ? 1 : 0, optional ? -1 : undefined);
  const most = source.endsWith("*") && optional ? MOST_REPEATS : 1;
  return { ...readChoices(body.split("|"), lists), least: optional ? 0 : 1, most, forbids };
}

/** What may stand in one place: words, words of a list (`@name`), tags (`#TAG`). */
function readChoices(parts: readonly string[], lists: WordLists): Pick<Element, "words" | "tags"> {
  const words = new Set<string>();
  const tags = new Set<Tag>();
  for (const part of parts) {
    const tag = part.slice(1);
    if (part.startsWith("#") && isTag(tag)) tags.add(tag);
    else if (part.startsWith("@")) for (const word of listed(part.slice(1), lists)) words.add(word);
    else words.add(part);
  }
  return { words, tags };
}

function listed(name: string, lists: WordLists): readonly string[] {
  const words = lists[name];
  if (words === undefined) throw new Error(`pattern names a list that is not there: @${name}`);
  return words;
}
