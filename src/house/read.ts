import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { isMarkupName } from "../document/index.js";
import { nearest, PLACEHOLDER_STYLES, STRICTNESSES } from "../review/index.js";
import { PROFILE_CHOICES, PROFILE_NAMES, profileNamed, type Rule, type Severity } from "../rules/index.js";
import { isPackage } from "./bases.js";
import { plainMessage } from "./broken-yaml.js";
import { HOUSE_KEYS, LEVELS, MARKUP_KEYS, PLACEHOLDER_KEYS, READY_KEYS, SECOND_READER } from "./keys.js";
import {
  choiceOf,
  type Entry,
  isNothing,
  knownEntries,
  spanOf,
  type Text,
  textOf,
  textsOf,
  type Value,
} from "./nodes.js";
import { Notes } from "./notes.js";
import { excludeProblem } from "./patterns.js";
import { readRules } from "./read-rules.js";
import { readAllowed, readSources, readWords } from "./read-words.js";
import type { HouseContent, HouseFile, NamedFile, Said } from "./types.js";

/** UTF-16 units beyond which a file is not read. */
const MAX_LENGTH = 500_000;

export const NOTHING_SAID: HouseContent = {
  extends: [],
  profile: null,
  strictness: null,
  rules: [],
  words: [],
  allow: [],
  sources: [],
  placeholders: [],
  placeholderStyle: null,
  leaveOut: [],
  citations: [],
  exclude: [],
  baseline: null,
  ready: null,
  secondReader: null,
};

/** Reads a house style file. Never throws: what is wrong is noted, and the rest counts. `rules` are all there are. */
export function readHouseFile(text: string, path: string, rules: readonly Rule[]): HouseFile {
  const notes = new Notes(text);
  const content = readContent(text, rules, notes);
  const problems = notes.problems.sort((a, b) => a.start - b.start);
  return { path, content: content ?? NOTHING_SAID, problems, broken: content === null };
}

/** A file that is there but cannot be read at all. */
export function unreadableFile(path: string, reason: string): HouseFile {
  const problem = { start: 0, end: 0, line: 1, column: 1, message: reason, suggestion: "" };
  return { path, content: NOTHING_SAID, problems: [problem], broken: true };
}

/** Null where nothing can be made of it. */
function readContent(text: string, rules: readonly Rule[], notes: Notes): HouseContent | null {
  if (text.length > MAX_LENGTH) {
    notes.add({ start: 0, end: 0 }, "This file is too long to be a house style.");
    return null;
  }
  const document = parseDocument(text, { prettyErrors: false, logLevel: "error" });
  for (const error of document.errors) {
    const [start, end] = error.pos;
    notes.add({ start: Math.min(start, text.length), end: Math.min(end, text.length) }, plainMessage(error));
    // What comes after the first breach is guesswork.
    if (error.code !== "DUPLICATE_KEY") return null;
  }
  const node = document.contents;
  const place = node === null ? { start: 0, end: 0 } : spanOf(node);
  const entries = knownEntries({ node, name: "", ...place }, HOUSE_KEYS, notes);
  return node === null || isNothing(node) || isMap(node) ? contentOf(entries, rules, notes) : null;
}

function contentOf(entries: ReadonlyMap<string, Entry>, rules: readonly Rule[], notes: Notes): HouseContent {
  const read = <T>(key: keyof typeof HOUSE_KEYS, how: (value: Value) => T, otherwise: T): T => {
    const entry = entries.get(key);
    return entry === undefined ? otherwise : how(entry);
  };
  return {
    extends: read("extends", (value) => readExtends(value, notes), []),
    profile: read("profile", (value) => readProfile(value, notes), null),
    strictness: read("strictness", (value) => readStrictness(value, notes), null),
    rules: read("rules", (value) => readRules(value, rules, notes), []),
    words: read("words", (value) => readWords(value, notes), []),
    allow: read("allow", (value) => readAllowed(value, notes), []),
    sources: read("sources", (value) => readSources(value, notes), []),
    ...read("placeholders", (value) => readPlaceholders(value, notes), { placeholders: [], placeholderStyle: null }),
    ...read("markup", (value) => readMarkup(value, notes), { leaveOut: [], citations: [] }),
    exclude: read("exclude", (value) => readExclude(value, notes), []),
    baseline: read("baseline", (value) => readBaseline(value, notes), null),
    ready: read("ready", (value) => readReady(value, notes), null),
    secondReader: read("second-reader", (value) => readSecondReader(value, notes), null),
  };
}

function readTexts(value: Value, notes: Notes): Said<string>[] {
  return textsOf(value, notes).map(({ value: text, line }) => ({ value: text, line }));
}

function readExclude(value: Value, notes: Notes): Said<string>[] {
  return textsOf(value, notes).flatMap((text) => {
    const wrong = noName(text, "exclude") || excludeProblem(text.value);
    if (wrong === "") return [{ value: text.value, line: text.line }];
    notes.add(text, wrong);
    return [];
  });
}

function readBaseline(value: Value, notes: Notes): NamedFile | null {
  const text = textOf(value, notes);
  const wrong = text === null ? "" : noName(text, "baseline");
  if (text === null || wrong === "") return text;
  notes.add(text, wrong);
  return null;
}

/** Why a bare number or yes and no is taken for no name of files; empty for all else, and in quotation marks. */
function noName({ value, start, end }: Text, key: string): string {
  const isBare = end - start === value.length && /^(?:[-+]?[\d.]+|true|false)$/i.test(value);
  return isBare ? `“${key}” must be text. If a file or folder is called “${value}”, put that in quotation marks.` : "";
}

/** What is nearly the name of a profile was meant for one, and is no package. */
function readExtends(value: Value, notes: Notes): NamedFile[] {
  return textsOf(value, notes).filter(({ value: name, ...place }) => {
    if (profileNamed(name) !== undefined) return true;
    const guess = isPackage(name) ? nearest(name, PROFILE_CHOICES) : null;
    if (guess !== null) notes.add(place, `There is no profile “${name}”. Did you mean “${guess}”?`, guess);
    else if (!isPackage(name) && !/[./\\]/.test(name)) notes.add(place, `“${name}” is no profile, file or package.`);
    else return true;
    return false;
  });
}

function readProfile(value: Value, notes: Notes): HouseContent["profile"] {
  const profile = profileNamed(choiceOf(value, PROFILE_NAMES, notes));
  return profile === undefined ? null : { value: profile, line: notes.lineAt(value.start) };
}

function readStrictness(value: Value, notes: Notes): HouseContent["strictness"] {
  const strictness = choiceOf(value, STRICTNESSES, notes);
  return strictness === null ? null : { value: strictness, line: notes.lineAt(value.start) };
}

/** A list, which counts as wordings, or wordings and a style. */
function readPlaceholders(value: Value, notes: Notes): Pick<HouseContent, "placeholders" | "placeholderStyle"> {
  if (isScalar(value.node) || isSeq(value.node))
    return { placeholders: readTexts(value, notes), placeholderStyle: null };
  const parts = knownEntries(value, PLACEHOLDER_KEYS, notes);
  const [wordings, style] = [parts.get("wordings"), parts.get("style")];
  const chosen = style === undefined ? null : choiceOf(style, PLACEHOLDER_STYLES, notes);
  return {
    placeholders: wordings === undefined ? [] : readTexts(wordings, notes),
    placeholderStyle:
      chosen === null || style === undefined ? null : { value: chosen, line: notes.lineAt(style.start) },
  };
}

function readMarkup(value: Value, notes: Notes): Pick<HouseContent, "leaveOut" | "citations"> {
  const parts = knownEntries(value, MARKUP_KEYS, notes);
  return { leaveOut: namesIn(parts.get("leave-out"), notes), citations: namesIn(parts.get("citations"), notes) };
}

/** Those that can be names of markup: "gallery", "Card.Group", "\\mycite" is "mycite". */
function namesIn(entry: Entry | undefined, notes: Notes): Said<string>[] {
  if (entry === undefined) return [];
  return textsOf(entry, notes).flatMap((text) => {
    if (isMarkupName(text.value)) return [{ value: text.value, line: text.line }];
    notes.add(text, `“${text.value}” is no name: write letters, digits, “-”, “_”, “.” and “:” only.`);
    return [];
  });
}

function readSecondReader(value: Value, notes: Notes): HouseContent["secondReader"] {
  const choice = choiceOf(value, SECOND_READER, notes);
  return choice === null ? null : { value: choice, line: notes.lineAt(value.start) };
}

function readReady(value: Value, notes: Notes): Said<Severity> | null {
  const entry = knownEntries(value, READY_KEYS, notes).get("severity");
  if (entry === undefined) return null;
  const severity = choiceOf(entry, LEVELS, notes);
  return severity === null ? null : { value: severity, line: notes.lineAt(entry.start) };
}
