import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";
import type { Span } from "../document/index.js";
import { spanOf } from "./nodes.js";

/** The keys that lead to a place in a house style file; an item of a list is `ITEM`. */
export type KeyPath = readonly string[];
export const ITEM = "-";

/** A key or a value as it stands in a file, in UTF-16 offsets. */
export interface FilePlace extends Span {
  /** Of the key, or of what the value belongs to. */
  readonly path: KeyPath;
  /** What the value is; null for a key. */
  readonly value: string | null;
}

/** Where the writer is typing: what may come next there. */
export interface Gap extends Span {
  /** Of the mapping that wants a key here; null where no key can stand. */
  readonly keysIn: KeyPath | null;
  /** Keys that the mapping has already. */
  readonly taken: readonly string[];
  /** Of what wants a value here; null where no value can stand. */
  readonly valueIn: KeyPath | null;
}

/** Stands for what is being typed. */
const MARK = "zzblue0pencilzz";
const TYPED = /[\w*/.-]*$/;

/** The key or value at an offset; null where there is neither. */
export function placeAt(text: string, offset: number): FilePlace | null {
  return [...placesIn(parse(text).contents)].find(({ start, end }) => start <= offset && offset <= end) ?? null;
}

/** What may be typed at an offset: "pro" at the start of a line wants a key. Null where the line says something already. */
export function gapAt(text: string, offset: number): Gap | null {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const typed = TYPED.exec(before)?.[0] ?? "";
  if (/(?:^|\s)#/.test(before) || /["']$/.test(before.slice(0, before.length - typed.length))) return null;
  const start = offset - typed.length;
  const lineEnd = text.indexOf("\n", offset);
  const rest = /^[\w*/.:-]*/.exec(text.slice(offset, lineEnd < 0 ? text.length : lineEnd))?.[0] ?? "";
  const [head, tail] = [text.slice(0, start), text.slice(offset + rest.length)];
  const asKey = findMark(`${head}${MARK}: ${tail}`);
  const asValue = findMark(`${head}${MARK}${tail}`);
  const fewest = Math.min(...[asKey, asValue].map(({ errors }) => errors));
  const key = asKey.errors === fewest && asKey.place?.value === null ? asKey.place.path.slice(0, -1) : null;
  const value = asValue.errors === fewest && asValue.place ? asValue.place.path : null;
  if (key === null && value === null) return null;
  return { start, end: offset, keysIn: key, taken: key === null ? [] : asKey.siblings, valueIn: value };
}

interface Found {
  readonly errors: number;
  readonly place: FilePlace | undefined;
  readonly siblings: readonly string[];
}

function findMark(text: string): Found {
  const document = parse(text);
  const places = [...placesIn(document.contents)];
  const isMark = ({ path, value }: FilePlace) => (value ?? path.at(-1)) === MARK;
  const place = places.find(isMark);
  const siblings = place === undefined ? [] : siblingsOf(document.contents, place.start);
  return { errors: document.errors.length, place, siblings };
}

function parse(text: string) {
  return parseDocument(text, { prettyErrors: false, logLevel: "error", uniqueKeys: false });
}

/** Keys of the mapping that has a key at `start`, but for that one. */
function siblingsOf(node: unknown, start: number): string[] {
  if (isMap(node)) {
    const keys = node.items.map(({ key }) => key);
    if (keys.some((key) => isScalar(key) && spanOf(key).start === start))
      return keys.flatMap((key) => (isScalar(key) && spanOf(key).start !== start ? [String(key.value)] : []));
    return node.items.flatMap(({ value }) => siblingsOf(value, start));
  }
  return isSeq(node) ? node.items.flatMap((item) => siblingsOf(item, start)) : [];
}

/** Every key and every value that is no list and no mapping, in order. */
function* placesIn(node: unknown, path: KeyPath = []): Generator<FilePlace> {
  if (isMap<unknown, unknown>(node)) for (const pair of node.items) yield* placesOf(pair, path);
  else if (isSeq(node)) for (const item of node.items) yield* placesIn(item, [...path, ITEM]);
  else if (isScalar(node) && node.range) yield { ...spanOf(node as Node), path, value: String(node.value ?? "") };
}

function* placesOf({ key, value }: Pair<unknown, unknown>, path: KeyPath): Generator<FilePlace> {
  if (!isScalar(key)) return;
  const own = [...path, String(key.value)];
  yield { ...spanOf(key), path: own, value: null };
  yield* placesIn(value, own);
}
