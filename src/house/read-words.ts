import { isScalar, isSeq } from "yaml";
import { type HouseWord, wordingProblem, wordingsOf } from "../rules/index.js";
import { ALLOW_KEYS, CASES, FORMS, LEVELS, SOURCE_KEYS, WORD_KEYS } from "./keys.js";
import { choiceOf, type Entry, itemsOf, knownEntries, textOf, textsOf, type Value } from "./nodes.js";
import type { Notes } from "./notes.js";
import type { Allowed, AllowedKind, HouseSource, Said } from "./types.js";

type Entries = ReadonlyMap<string, Entry>;

const KINDS: readonly AllowedKind[] = ["words", "names", "phrases"];

/** Wordings with `*` beyond which one is not looked for: each is tried at each word of a draft. */
const MOST_STARRED = 200;

/** Reads `words`: each item a wording, or what to flag with what to use instead, why and when. */
export function readWords(value: Value, notes: Notes): Said<HouseWord>[] {
  let starred = 0;
  return itemsOf(value, notes).flatMap((item) => {
    const word = readWord(item, notes);
    if (word === null) return [];
    const more = word.flag.flatMap(wordingsOf).filter((flag) => flag.includes("*")).length;
    starred += more;
    if (more > 0 && starred > MOST_STARRED) {
      notes.add(item, `There are more than ${MOST_STARRED} wordings with “*”. This one does not count.`);
      return [];
    }
    return [{ value: word, line: notes.lineAt(item.start) }];
  });
}

/** Wordings that can be looked for; what is wrong with another is noted. */
function wordingsIn(value: Value, notes: Notes): string[] {
  return textsOf(value, notes).flatMap((text) => {
    const wrong = wordingProblem(text.value);
    if (wrong === "") return [text.value];
    notes.add(text, wrong);
    return [];
  });
}

function readWord(item: Value, notes: Notes): HouseWord | null {
  if (isScalar(item.node)) {
    const flag = wordingsIn(item, notes);
    return flag.length === 0 ? null : { flag, use: [], why: "", case: "any", forms: "any", context: [] };
  }
  const before = notes.problems.length;
  const parts = knownEntries(item, WORD_KEYS, notes);
  const flagEntry = parts.get("flag");
  const flag = flagEntry === undefined ? [] : wordingsIn(flagEntry, notes);
  if (flag.length === 0) {
    if (notes.problems.length === before) notes.add(item, "This item of “words” does not say what to flag.");
    return null;
  }
  const severityEntry = parts.get("severity");
  const severity = severityEntry ? choiceOf(severityEntry, LEVELS, notes) : null;
  const [caseEntry, formsEntry] = [parts.get("case"), parts.get("forms")];
  return {
    flag,
    use: listOf(parts, "use", notes),
    why: oneOf(parts, "why", notes),
    ...(severity !== null && { severity }),
    case: (caseEntry && choiceOf(caseEntry, CASES, notes)) ?? "any",
    forms: (formsEntry && choiceOf(formsEntry, FORMS, notes)) ?? "any",
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
