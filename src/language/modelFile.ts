import { decodeNumbers } from "./base64.js";

/** Where a feature of a word stands in its packed numbers: which number, which bits of it. */
export interface Field {
  readonly offset: number;
  readonly mask: number;
  readonly shift: number;
}

/** The parts of the model that Blue Pencil uses, unpacked as far as is needed to look a word up. */
export interface ModelFile {
  readonly words: readonly string[];
  /** `size` numbers for each word. */
  readonly packed: Uint32Array;
  readonly size: number;
  /** Contractions, four numbers for each part: word, normal form, lemma, tag. */
  readonly expansions: Uint32Array;
  readonly tags: readonly string[];
  /** Sets of tags that a word may have, joined by "_". */
  readonly clusters: readonly string[];
  readonly layout: ReadonlyMap<string, Field>;
  /** State machines that change tags by their neighbours, as JSON. */
  readonly patterns: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads the parsed JSON of `english.json`: wink-eng-lite-web-model's core model and tag patterns (MIT, winkjs.org).
 * Throws an Error with a plain message where it is not such a model.
 */
export function readModelFile(json: unknown): ModelFile {
  if (!isRecord(json)) throw damaged("model");
  const features = record(json, "features");
  const packing = record(json, "packing");
  return {
    words: list(features, "lexeme"),
    packed: decodeNumbers(string(json, "lexicon")),
    size: number(packing, "size"),
    expansions: decodeNumbers(string(json, "xpansions")),
    tags: list(features, "pos"),
    clusters: list(features, "posClusters"),
    layout: new Map(Object.entries(record(packing, "layout")).map(([name, value]) => [name, field(value)])),
    patterns: strings(json, "patterns"),
  };
}

function field(value: unknown): Field {
  if (!isArray(value)) throw damaged("layout");
  const [offset, mask, shift] = value;
  if (typeof offset !== "number" || typeof mask !== "number" || typeof shift !== "number") throw damaged("layout");
  return { offset, mask, shift };
}

function list(features: Json, name: string): readonly string[] {
  return strings(record(features, name), "list");
}

function strings(parent: Json, name: string): readonly string[] {
  const values = parent[name];
  if (!isArray(values) || !values.every((value) => typeof value === "string")) throw damaged(name);
  return values;
}

function record(parent: Json, name: string): Json {
  const value = parent[name];
  if (!isRecord(value)) throw damaged(name);
  return value;
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
