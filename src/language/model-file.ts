import { type Columns, type Numbers, textOf } from "../lexicons/compiled/index.js";
import { type OtherColumns, OtherWords } from "./other-words.js";
import type { TagTable } from "./tag-table.js";
import type { WordIndex } from "./word-index.js";
import { WordList } from "./word-list.js";

/** Where a feature of a word stands in its packed numbers: which number, which bits of it. */
export interface Field {
  readonly offset: number;
  readonly mask: number;
  readonly shift: number;
}

/** The contents of `dist/english.bin`, unpacked as far as is needed to look a word up. */
export interface ModelFile {
  readonly words: WordList;
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
  /** What changes tags by their neighbours, one after the other. */
  readonly patterns: readonly TagTable[];
  /** What the build has made of Blue Pencil's own lists. */
  readonly columns: Columns;
}

type Json = Readonly<Record<string, unknown>>;

/** Bytes of a number, and of the length of the header that stands first. */
const NUMBER = 4;
const NO_NUMBERS = new Uint32Array();
const NO_SMALL_NUMBERS = new Uint16Array();

/**
 * Reads what the build wrote (`englishModel` in esbuild.js): the length of a header and the header, JSON in ASCII; then
 * the packed numbers, the contractions, the length of each word and the words themselves, one byte a letter; then
 * columns: the index of the words, those that are not in ASCII, the patterns of tags, and Blue Pencil's own lists. Numbers start at multiples of four. Throws an Error with a plain message where it is something else.
 */
export function readModelFile(file: unknown): ModelFile {
  if (!(file instanceof Uint8Array) || file.length < NUMBER) throw damaged("no bytes");
  // Numbers are read where they are, which asks for a whole buffer.
  const bytes = file.byteOffset % NUMBER === 0 ? file : file.slice();
  const header = readHeader(bytes);
  const next = sections(bytes, header);
  const [packed, expansions, lengths, letters] = [next(), next(), next(), next()];
  const columns = readColumns(header, next);
  return {
    words: new WordList(lengths, letters, new OtherWords(readOthers(columns)), readIndex(columns)),
    packed: numbersIn(packed),
    size: number(header, "size"),
    layout: readLayout(header),
    expansions: numbersIn(expansions),
    tags: strings(header, "tags"),
    clusters: strings(header, "clusters"),
    patterns: strings(header, "patterns").map((name) => readTagTable(columns, name)),
    columns,
  };
}

function headerEnd(bytes: Uint8Array): number {
  return NUMBER + (numbersIn(bytes.subarray(0, NUMBER))[0] ?? 0);
}

function readHeader(bytes: Uint8Array): Json {
  const end = headerEnd(bytes);
  const header = parsed(end <= bytes.length ? textOf(bytes.subarray(NUMBER, end)) : "");
  if (!isRecord(header)) throw damaged("header");
  return header;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Gives the parts after the header one by one; it tells their lengths in bytes. */
function sections(bytes: Uint8Array, header: Json): () => Uint8Array {
  const { sections: sizes } = header;
  if (!isArray(sizes)) throw damaged("sections");
  let at = headerEnd(bytes);
  let index = 0;
  return () => {
    const size = sizes[index++];
    if (typeof size !== "number" || at + size > bytes.length) throw damaged("sections");
    const section = bytes.subarray(at, at + size);
    at += Math.ceil(size / NUMBER) * NUMBER;
    return section;
  };
}

/** The header has the name of each column, and of how many bytes a number of it is. */
function readColumns({ columns = [] }: Json, next: () => Uint8Array): Columns {
  if (!isArray(columns)) throw damaged("columns");
  const read: Record<string, Numbers> = {};
  for (const column of columns) {
    const [name, size]: readonly unknown[] = isArray(column) ? column : [];
    if (typeof name !== "string") throw damaged("columns");
    const section = next();
    read[name] = size === NUMBER ? numbersIn(section) : smallNumbersIn(section);
  }
  return read;
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / NUMBER));
}

function smallNumbersIn(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 2));
}

function readIndex(columns: Columns): WordIndex {
  return { pairs: largeColumn(columns, "model.pairs"), blocks: smallColumn(columns, "model.blocks") };
}

function readOthers(columns: Columns): OtherColumns {
  return {
    numbers: largeColumn(columns, "model.others.numbers"),
    starts: smallColumn(columns, "model.others.starts"),
    letters: smallColumn(columns, "model.others.letters"),
  };
}

function readTagTable(columns: Columns, name: string): TagTable {
  return {
    next: smallColumn(columns, `${name}.next`),
    otherwise: smallColumn(columns, `${name}.otherwise`),
    changes: smallColumn(columns, `${name}.changes`),
  };
}

function largeColumn(columns: Columns, name: string): Uint32Array {
  const column = columns[name] ?? NO_NUMBERS;
  if (!(column instanceof Uint32Array)) throw damaged("columns");
  return column;
}

function smallColumn(columns: Columns, name: string): Uint16Array {
  const column = columns[name] ?? NO_SMALL_NUMBERS;
  if (!(column instanceof Uint16Array)) throw damaged("columns");
  return column;
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
