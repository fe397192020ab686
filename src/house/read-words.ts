import { isScalar, isSeq } from "yaml";
import type { HouseWord } from "../rules/index.js";
import { ALLOW_KEYS, CASES, LEVELS, SOURCE_KEYS, WORD_KEYS } from "./keys.js";
import { choiceOf, type Entry, itemsOf, knownEntries, textOf, textsOf, type Value } from "./nodes.js";
import type { Notes } from "./notes.js";
import type { Allowed, AllowedKind, HouseSource, Said } from "./types.js";

type Entries = ReadonlyMap<string, Entry>;

const KINDS: readonly AllowedKind[] = ["words", "names", "phrases"];

/** Reads `words`: each item a wording, or what to flag with what to use instead, why and when. */
export function readWords(value: Value, notes: Notes): Said<HouseWord>[] {
  return itemsOf(value, notes).flatMap((item) => {
    const word = readWord(item, notes);
    return word === null ? [] : [{ value: word, line: notes.lineAt(item.start) }];
  });
}

function readWord(item: Value, notes: Notes): HouseWord | null {
  if (isScalar(item.node)) {
    const text = textOf(item, notes);
    return text && { flag: [text.value], use: [], why: "", case: "any", context: [] };
  }
  const before = notes.problems.length;
  const parts = knownEntries(item, WORD_KEYS, notes);
  const flag = listOf(parts, "flag", notes);
  if (flag.length === 0) {
    if (notes.problems.length === before) notes.add(item, "This item of “words” does not say what to flag.");
    return null;
  }
  const severityEntry = parts.get("severity");
  const severity = severityEntry ? choiceOf(severityEntry, LEVELS, notes) : null;
  const caseEntry = parts.get("case");
  return {
    flag,
    use: listOf(parts, "use", notes),
    why: oneOf(parts, "why", notes),
    ...(severity !== null && { severity }),
    case: (caseEntry && choiceOf(caseEntry, CASES, notes)) ?? "any",
    context: listOf(parts, "context", notes),
  };
}

/** Reads `allow`: words, names and phrases, or a plain list, which counts as words. */
export function readAllowed(value: Value, notes: Notes): Said<Allowed>[] {
  if (isScalar(value.node) || isSeq(value.node)) return allowedOf("words", value, notes);
  const parts = knownEntries(value, ALLOW_KEYS, notes);
  return KINDS.flatMap((kind) => {
    const entry = parts.get(kind);
    return entry === undefined ? [] : allowedOf(kind, entry, notes);
  });
}

function allowedOf(kind: AllowedKind, value: Value, notes: Notes): Said<Allowed>[] {
  return textsOf(value, notes).map(({ value: text, line }) => ({ value: { kind, text }, line }));
}

/** Reads `sources`: each item a name, or a name with title and aliases. */
export function readSources(value: Value, notes: Notes): Said<HouseSource>[] {
  return itemsOf(value, notes).flatMap((item) => {
    const source = readSource(item, notes);
    return source === null ? [] : [{ value: source, line: notes.lineAt(item.start) }];
  });
}

function readSource(item: Value, notes: Notes): HouseSource | null {
  if (isScalar(item.node)) {
    const text = textOf(item, notes);
    return text && { name: text.value, title: "", aliases: [] };
  }
  const before = notes.problems.length;
  const parts = knownEntries(item, SOURCE_KEYS, notes);
  const name = oneOf(parts, "name", notes);
  if (name === "") {
    if (notes.problems.length === before) notes.add(item, "This item of “sources” has no name.");
    return null;
  }
  return { name, title: oneOf(parts, "title", notes), aliases: listOf(parts, "aliases", notes) };
}

function listOf(parts: Entries, key: string, notes: Notes): string[] {
  const entry = parts.get(key);
  return entry === undefined ? [] : textsOf(entry, notes).map((text) => text.value);
}

/** Empty where the key is not there. */
function oneOf(parts: Entries, key: string, notes: Notes): string {
  const entry = parts.get(key);
  return (entry && textOf(entry, notes)?.value) ?? "";
}
