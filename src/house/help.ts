import type { Span } from "../document/index.js";
import type { Rule } from "../rules/index.js";
import { gapAt, ITEM, type KeyPath, placeAt } from "./file-place.js";
import { houseSchema, type Schema } from "./schema.js";

/** Something that can be typed in a house style file. Offsets are UTF-16 units of its text. */
export interface HouseCompletion extends Span {
  readonly label: string;
  readonly kind: "key" | "value";
  /** What it means, in one sentence; may be empty. */
  readonly about: string;
  /** What is put in. After a key comes what it takes: a value in the line, a list or keys below it. */
  readonly text: string;
  /** True where what was put in wants one of a few values at once. */
  readonly asksOn: boolean;
}

/** What a key or value of a house style file means. */
export interface HouseHelp extends Span {
  readonly about: string;
  /** Values that can stand there. */
  readonly choices: readonly string[];
}

/** What can be typed at an offset of a house style file, as its schema has it. */
export function houseCompletions(text: string, offset: number, rules: readonly Rule[]): HouseCompletion[] {
  const gap = gapAt(text, offset);
  if (gap === null) return [];
  const { start, end, keysIn, taken, valueIn } = gap;
  const schema = houseSchema(rules);
  const keys = (keysIn === null ? [] : schemasAt(schema, keysIn)).flatMap(({ properties = {} }) =>
    Object.entries(properties),
  );
  const isInFlow = isInsideBrackets(text, start);
  return [
    ...keys
      .filter(([key]) => !taken.includes(key))
      .map(([key, { description = "", ...own }]) => {
        const written = afterKey(own, isInFlow);
        return {
          start,
          end,
          label: key,
          kind: "key" as const,
          about: description,
          text: `${key}:${written}`,
          asksOn: true,
        };
      }),
    ...(valueIn === null ? [] : schemasAt(schema, valueIn)).flatMap((one) =>
      valuesOf(one).map(({ value, about }) => {
        return { start, end, label: value, kind: "value" as const, about, text: value, asksOn: false };
      }),
    ),
  ];
}

/** What the key or value at an offset means; null where there is nothing to say. */
export function houseHelp(text: string, offset: number, rules: readonly Rule[]): HouseHelp | null {
  const place = placeAt(text, offset);
  if (place === null) return null;
  const { path, value, start, end } = place;
  const found = schemasAt(houseSchema(rules), path);
  const choices = found.flatMap(valuesOf);
  const about = value === null ? describe(houseSchema(rules), path) : choices.find((one) => one.value === value)?.about;
  const others = value === null ? choices.map((one) => one.value) : [];
  return about ? { start, end, about, choices: others } : null;
}

interface Choice {
  readonly value: string;
  readonly about: string;
}

function valuesOf({ enum: all = [], enumDescriptions = [], examples = [] }: Schema): Choice[] {
  const choices = all.map((value, index) => ({ value, about: enumDescriptions[index] ?? "" }));
  return [...choices, ...examples.map((value) => ({ value, about: "" }))];
}

/** A list or keys go on the next line, but not inside brackets. */
function afterKey(schema: Schema, isInFlow: boolean): string {
  const all = flat(schema);
  if (isInFlow || all.some((one) => one.enum !== undefined || one.type === undefined || isText(one))) return " ";
  return all.some(({ items }) => items !== undefined) ? "\n  - " : "\n  ";
}

function isText({ type = [] }: Schema): boolean {
  return [type].flat().some((one) => /^(?:string|number|boolean)$/.test(one));
}

function isInsideBrackets(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return (line.match(/[[{]/g)?.length ?? 0) > (line.match(/[\]}]/g)?.length ?? 0);
}

/** What the schema says of a key, nearest to the key itself. */
function describe(schema: Schema, path: KeyPath): string {
  const above = schemasAt(schema, path.slice(0, -1));
  return above.flatMap(({ properties = {} }) => properties[path.at(-1) ?? ""]?.description ?? [])[0] ?? "";
}

/** The forms in which what stands at a path may be written. */
function schemasAt(schema: Schema, path: KeyPath): Schema[] {
  let here = flat(schema);
  for (const key of path) {
    const next = here.flatMap(({ items, properties }) => (key === ITEM ? items : properties?.[key]) ?? []);
    here = next.flatMap(flat);
  }
  return here;
}

function flat(schema: Schema): Schema[] {
  return [schema, ...(schema.anyOf ?? []).flatMap(flat)];
}
