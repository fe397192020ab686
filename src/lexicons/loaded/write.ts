import { inOrderOfWords, type VocabularyBuilder } from "../compiled/index.js";
import { ABOUT_CLASSES } from "./about-classes.js";
import { LOADED_CLASSES } from "./classes.js";
import { FORMS } from "./forms.js";
import { parseClass } from "./parse.js";
import { spellingKey } from "./spelling.js";
import type { Entry, Line, LoadedClass } from "./types.js";

/** Between two alternatives of a line. */
const BETWEEN_ALTERNATIVES = "|";

/**
 * For each first word of an entry, by its spelling key, the entries that start with it, in the order of the lists. The class
 * that stands first has a phrase that two classes hold.
 */
export function entriesByFirstWord(
  classes: readonly LoadedClass[] = LOADED_CLASSES,
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Map<string, Entry>>();
  for (const entry of classes.flatMap(parseClass)) {
    const first = spellingKey(entry.words[0] ?? "");
    const same = found.get(first) ?? new Map<string, Entry>();
    found.set(first, same);
    const phrase = (entry.line.traits.reports ? "said " : "") + entry.line.form + entry.phrase;
    if (!same.has(phrase)) same.set(phrase, entry);
  }
  return new Map([...found].map(([first, same]) => [first, [...same.values()]]));
}

/** Lays the entries down, in the order of the words that they start with, to be read by `entries.ts`. */
export function writeLoaded(builder: VocabularyBuilder, classes: readonly LoadedClass[] = LOADED_CLASSES): void {
  const byWord = entriesByFirstWord(classes);
  const entries = inOrderOfWords(byWord.keys()).flatMap((word) => byWord.get(word) ?? []);
  const lines = [...new Set(entries.map(({ line }) => line))];
  const lineNumbers = new Map(lines.map((line, number) => [line, number]));
  builder.runsByWord("loaded.starting", new Map([...byWord].map(([word, starting]) => [word, starting.length])));
  // Most entries are the word that they start with: only the others are written out.
  const isWord = ({ phrase }: Entry) => byWord.get(phrase)?.some((entry) => entry.phrase === phrase) ?? false;
  const phrases = entries.filter((entry) => !isWord(entry)).map(({ phrase }) => phrase);
  builder.row("loaded.first-phrase", [builder.texts(phrases)]);
  builder.runs(
    "loaded.phrases",
    entries.map((entry) => (isWord(entry) ? 0 : 1)),
  );
  builder.row(
    "loaded.line-of-entry",
    entries.map(({ line }) => lineNumbers.get(line) ?? 0),
  );
  writeLines(builder, lines);
}

function writeLines(builder: VocabularyBuilder, lines: readonly Line[]): void {
  builder.row(
    "loaded.classes",
    lines.map(({ rule }) => ABOUT_CLASSES.findIndex((about) => about.rule === rule)),
  );
  builder.row(
    "loaded.forms",
    lines.map(({ form }) => FORMS.indexOf(form)),
  );
  builder.row(
    "loaded.alternatives",
    lines.map(({ alternatives }) => builder.text(alternatives.join(BETWEEN_ALTERNATIVES))),
  );
  builder.row(
    "loaded.notes",
    lines.map(({ note }) => builder.text(note)),
  );
}
