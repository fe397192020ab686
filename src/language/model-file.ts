import { decodeNumbers } from "./base64.js";

/** Where a feature of a word stands in its packed numbers: which number, which bits of it. */
export interface Field {
  readonly offset: number;
  readonly mask: number;
  readonly shift: number;
}

/** The contents of `dist/english.json`, unpacked as far as is needed to look a word up. */
export interface ModelFile {
  readonly words: readonly string[];
  /** `size` numbers for each word. */
  readonly packed: Uint32Array;
  readonly size: number;
  /** Where the features of a word are in its numbers, by the model's own names for them. */
  readonly layout: ReadonlyMap<string, Field>;
  /** Contractions, four numbers for each part: word, normal form, lemma, tag. */
  readonly expansions: Uint32Array;
  readonly tags: readonly string[];
  /** Sets of tags that a word may have, joined by "_". */
  readonly clusters: readonly string[];
  /** State machines that change tags by their neighbours, as JSON. */
  readonly patterns: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const SEPARATOR = " ";

/** Reads the parsed JSON. Throws an Error with a plain message where it is not what the build wrote. */
export function readModelFile(json: unknown): ModelFile {
  if (!isRecord(json)) throw damaged("no object");
  return {
    words: string(json, "words").split(SEPARATOR),
    packed: decodeNumbers(string(json, "packed")),
    size: number(json, "size"),
    layout: readLayout(json),
    expansions: decodeNumbers(string(json, "expansions")),
    tags: strings(json, "tags"),
    clusters: strings(json, "clusters"),
    patterns: strings(json, "patterns"),
  };
}

function readLayout(parent: Json): ReadonlyMap<string, Field> {
  const { layout } = parent;
  if (!isRecord(layout)) throw damaged("layout");
  return new Map(Object.entries(layout).map(([name, value]) => [name, field(value)]));
}

function field(value: unknown): Field {
  if (!isArray(value)) throw damaged("layout");
  const [offset, mask, shift] = value;
  if (typeof offset !== "number" || typeof mask !== "number" || typeof shift !== "number") throw damaged("layout");
  return { offset, mask, shift };
}

function strings(parent: Json, name: string): readonly string[] {
  const values = parent[name];
  if (!isArray(values) || !values.every((value) => typeof value === "string")) throw damaged(name);
  return values;
}

function string(parent: Json, name: string): string {
  const value = parent[name];
  if (typeof value !== "string") throw damaged(name);
  return value;
}

function number(parent: Json, name: string): number {
  const value = parent[name];
  if (typeof value !== "number") throw damaged(name);
  return value;
}

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function damaged(part: string): Error {
  return new Error(`The file with the English words is damaged or of another version (${part}).`);
}
