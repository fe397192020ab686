import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import type { Span } from "../document/index.js";
import type { Keys } from "./keys.js";
import type { Notes } from "./notes.js";
import type { Said } from "./types.js";

/** A value in the file, with the name its mistakes are told by. */
export interface Value extends Span {
  readonly node: Node | null;
  /** "words", "why" … */
  readonly name: string;
}

export interface Entry extends Value {
  readonly key: Span;
}

/** A text and where it stands, quotation marks included. */
export interface Text extends Said<string>, Span {
  /** Counts from 1. */
  readonly column: number;
}

/** Where a node stands, without the comments and line breaks behind it. */
export function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0, 0];
  return { start, end };
}

/** The entries of a mapping by key. What is no mapping, and keys that are not text, are noted. */
export function entriesOf(value: Value, notes: Notes): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const { node } = value;
  if (isNothing(node)) return entries;
  if (isAlias(node) || !isMap(node)) {
    noteType(value, "a list of keys, each with a colon and a value", notes);
    return entries;
  }
  for (const { key, value: content } of node.items) {
    if (!isScalar(key)) {
      notes.add(isNode(key) ? spanOf(key) : value, "A key must be a plain word.");
      continue;
    }
    const name = textOfScalar(key);
    const child = isNode(content) ? content : null;
    entries.set(name, { node: child, name, key: spanOf(key), ...spanOf(child ?? key) });
  }
  return entries;
}

/** As `entriesOf`, but only these keys are known; others are noted. */
export function knownEntries(value: Value, keys: Keys, notes: Notes): Map<string, Entry> {
  const entries = entriesOf(value, notes);
  for (const [name, entry] of entries) {
    if (Object.hasOwn(keys, name)) {
      if (isNothing(entry.node)) entries.delete(name);
      continue;
    }
    const where = value.name === "" ? "" : ` under “${value.name}”`;
    notes.unknown(entry.key, `There is no key “${name}”${where}.`, name, Object.keys(keys));
    entries.delete(name);
  }
  return entries;
}

/** The items of a list. What is no list is noted. */
export function itemsOf(value: Value, notes: Notes): Value[] {
  const { node } = value;
  if (isNothing(node)) return [];
  if (!isSeq(node)) {
    noteType(value, "a list, each item on a line of its own after a dash", notes);
    return [];
  }
  return node.items.flatMap((item) =>
    isNode(item) && !isNothing(item) ? [{ node: item, name: value.name, ...spanOf(item) }] : [],
  );
}

/** A text, number or yes and no as written; null, and noted, for anything else or nothing. */
export function textOf(value: Value, notes: Notes): Text | null {
  const { node, start, end } = value;
  if (!isScalar(node) || isNothing(node)) {
    noteType(value, "text", notes);
    return null;
  }
  const text = textOfScalar(node).trim();
  if (text === "") {
    notes.add(value, `“${value.name}” is empty.`);
    return null;
  }
  return { value: text, ...notes.position(start), start, end };
}

/** Several texts, or one. */
export function textsOf(value: Value, notes: Notes): Text[] {
  if (isScalar(value.node) && !isNothing(value.node)) return [textOf(value, notes) ?? []].flat();
  return itemsOf(value, notes).flatMap((item) => textOf(item, notes) ?? []);
}

/** One of `choices`; null, and noted, for anything else. */
export function choiceOf<T extends string>(value: Value, choices: readonly T[], notes: Notes): T | null {
  const text = textOf(value, notes);
  if (text === null) return null;
  const found = choices.find((choice) => choice === text.value);
  if (found === undefined) {
    notes.unknown(text, `“${text.value}” is not something “${value.name}” can be.`, text.value, choices);
  }
  return found ?? null;
}

export function noteType(value: Value, wanted: string, notes: Notes): void {
  const what = isAlias(value.node) ? "must be written out (aliases are not used here):" : "must be";
  notes.add(value, `“${value.name || "The file"}” ${what} ${wanted}.`);
}

/** A key without a value says nothing, and that is no mistake: everything under it may be commented out. */
export function isNothing(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && (node.source ?? "") === "");
}

/** "1984" and "yes" are words here, not a number and a truth. */
function textOfScalar(node: { readonly value: unknown; readonly source?: string }): string {
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}
