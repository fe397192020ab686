import type { Entry, Form, Line, LoadedClass, Traits } from "./types.js";

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
const FORMS: readonly Form[] = ["verb", "noun", "adjective", "phrase", "comment"];
/** Where a word is cut as a text is: "it's" is two words, "didn't" too. */
const WORD_BREAK = / |(?<!\bone)(?='s\b)|(?=n't\b)|(?=' )/;

/** Entries of all lists of a class, in order. Throws on a line that is not in the format, naming the line. */
export function parseClass(loaded: LoadedClass): Entry[] {
  return [...linesOf(loaded)].flatMap(({ entries }) => entries);
}

/** The lines of a class, in order. */
export function* linesOf(loaded: LoadedClass): Generator<ListLine, void> {
  for (const list of loaded.lists) yield* parseList(loaded, list);
}

function* parseList(loaded: LoadedClass, list: string): Generator<ListLine, void> {
  let group: Group | null = null;
  for (const raw of list.split("\n")) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("[")) {
      group = parseHeader(line);
    } else if (group === null) {
      throw new Error(`${loaded.rule}: no group before “${line}”`);
    } else {
      yield new ListLine(loaded, line, group);
    }
  }
}

/** A line of a list. Most drafts have words of few lines, so its entries are made when they are first asked for. */
export class ListLine {
  #entries: readonly Entry[] | null = null;

  constructor(
    private readonly loaded: LoadedClass,
    private readonly text: string,
    private readonly group: Group,
  ) {}

  get entries(): readonly Entry[] {
    this.#entries ??= parseLine(this.loaded, this.text, this.group);
    return this.#entries;
  }

  /** The first word of each entry: what the line is found by. */
  firstWords(): string[] {
    const words: string[] = [];
    for (const phrase of items(cut(cut(this.text, NOTE)[0], ALTERNATIVES)[0], ",")) {
      words.push(firstWord(phrase));
      if (this.group.adverbs && hasAdverb(phrase)) words.push(firstWord(adverbOf(phrase)));
    }
    return words;
  }
}

function firstWord(phrase: string): string {
  if (phrase.includes("'")) return phrase.split(WORD_BREAK, 1)[0] ?? "";
  const space = phrase.indexOf(" ");
  return space < 0 ? phrase : phrase.slice(0, space);
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
  return { phrase, words: phrase.includes("'") ? phrase.split(WORD_BREAK) : phrase.split(" "), line };
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
