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
}

/**
 * Reads the parsed JSON of wink-eng-lite-web-model's core model (MIT, winkjs.org).
 * Throws an Error with a plain message where it is not such a model.
 */
export function readModelFile(json: unknown): ModelFile {
  const model = record(json, "model");
  const features = record(model["features"], "features");
  const packing = record(model["packing"], "packing");
  return {
    words: list(features, "lexeme"),
    packed: decodeNumbers(string(model["lexicon"], "lexicon")),
    size: number(packing["size"], "size"),
    expansions: decodeNumbers(string(model["xpansions"], "xpansions")),
    tags: list(features, "pos"),
    clusters: list(features, "posClusters"),
    layout: new Map(Object.entries(record(packing["layout"], "layout")).map(([name, value]) => [name, field(value)])),
  };
}

function field(value: unknown): Field {
  if (!Array.isArray(value)) throw damaged("layout");
  const [offset, mask, shift]: unknown[] = value;
  return { offset: number(offset, "layout"), mask: number(mask, "layout"), shift: number(shift, "layout") };
}

function list(features: Record<string, unknown>, name: string): readonly string[] {
  const values = record(features[name], name)["list"];
  if (!isStrings(values)) throw damaged(name);
  return values;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function record(value: unknown, name: string): Record<string, unknown> {
  if (!isRecord(value)) throw damaged(name);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function string(value: unknown, name: string): string {
  if (typeof value !== "string") throw damaged(name);
  return value;
}

function number(value: unknown, name: string): number {
  if (typeof value !== "number") throw damaged(name);
  return value;
}

function damaged(part: string): Error {
  return new Error(`The file with the English words is damaged or of another version (${part}).`);
}
