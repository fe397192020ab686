import { FORMS } from "./forms.js";
import type { Entry, Form, Line, LoadedClass, Traits } from "./types.js";
import { cutPhrase } from "./words.js";

/*
 * The format of a list. It is meant for editing by hand, one idea a line:
 *
 *   [verb]                                          a group: the form, for all lines up to the next
 *   slam, blast, rip into > criticize | oppose      entries, then alternatives of the same form
 *   regime // Say who calls it one.                 entries, then their own note
 *   # a remark for whoever edits the list
 *
 * The parts come in this order: entries > alternatives // note.
 */

interface Group {
  readonly form: Form;
  readonly adverbs: boolean;
}

const NOTE = " // ";
const ALTERNATIVES = " > ";
const NO_TRAITS: Traits = {};

/** Entries of all lists of a class, in order. Throws on a line that is not in the format, naming the line. */
export function parseClass(loaded: LoadedClass): Entry[] {
  return loaded.lists.flatMap((list) => parseList(loaded, list));
}

function parseList(loaded: LoadedClass, list: string): Entry[] {
  const entries: Entry[] = [];
  let group: Group | null = null;
  for (const raw of list.split("\n")) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("[")) {
      group = parseHeader(line);
    } else if (group === null) {
      throw new Error(`${loaded.rule}: no group before “${line}”`);
    } else {
      entries.push(...parseLine(loaded, line, group));
    }
  }
  return entries;
}

const hasAdverb = (adjective: string) => !adjective.includes("-");

function parseHeader(line: string): Group {
  const [first, option] = line.slice(1, -1).split(" ");
  const form = FORMS.find((name) => name === first);
  const isKnown = line.endsWith("]") && (option === undefined || option === "+ly");
  if (form === undefined || !isKnown) throw new Error(`not a group: ${line}`);
  return { form, adverbs: option !== undefined };
}

function parseLine({ rule, traits = NO_TRAITS }: LoadedClass, text: string, group: Group): Entry[] {
  const [beforeNote, note] = cut(text, NOTE);
  const [phrases, alternatives] = cut(beforeNote, ALTERNATIVES);
  const { form } = group;
  const line: Line = { rule, traits, form, alternatives: items(alternatives, "|"), note };
  const adverbs: Line = { ...line, form: "phrase", alternatives: [] };
  return items(phrases, ",").flatMap((phrase) => {
    const entry = entryOf(phrase, line);
    return group.adverbs && hasAdverb(phrase) ? [entry, entryOf(adverbOf(phrase), adverbs)] : [entry];
  });
}

function entryOf(phrase: string, line: Line): Entry {
  return { phrase, words: cutPhrase(phrase), line };
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

function items(text: string, separator: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf(separator, start);
    const end = at < 0 ? text.length : at;
    const item = text.slice(start, end).trim();
    if (item !== "") found.push(item);
    start = end + separator.length;
  }
  return found;
}

/** The adverb of an adjective by the ordinary rules of spelling: "cruel" → "cruelly", "ghastly" stays. */
export function adverbOf(adjective: string): string {
  if (adjective.endsWith("ly")) return adjective;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  if (adjective.endsWith("ic")) return `${adjective}ally`;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  if (adjective.endsWith("ll")) return `${adjective}y`;
  return `${adjective}ly`;
}
