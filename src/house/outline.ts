import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Span } from "../document/index.js";
import type { Rule } from "../rules/index.js";
import { spanOf } from "./nodes.js";
import { readHouseFile } from "./read.js";
import type { HouseContent } from "./types.js";

/** One thing that a house style file says and that counts, with what is below it. */
export interface HouseOutline extends Span {
  readonly name: string;
  /** Its value or, of a word, what to write instead; may be empty. */
  readonly detail: string;
  /** The key or the first words of it, in UTF-16 offsets as the whole. */
  readonly label: Span;
  readonly below: readonly HouseOutline[];
}

/** What is in force by a house style file itself, in order: a mistake, which counts for nothing, is left out. */
export function houseOutline(text: string, rules: readonly Rule[]): HouseOutline[] {
  const { content, broken } = readHouseFile(text, "", rules);
  const { contents } = parseDocument(text, { prettyErrors: false, logLevel: "error", uniqueKeys: false });
  if (broken || !isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const lines = linesSaid(content, name);
    const lineOf = ({ start }: Span) => text.slice(0, start).split("\n").length;
    const below = entriesIn(value).filter(({ start }) => lines.has(lineOf({ start, end: start })));
    const place = { start: spanOf(key).start, end: endOf(value, spanOf(key).end) };
    const detail = isScalar(value) && lines.has(lineOf(valueSpan(value, place))) ? textOf(value) : "";
    if (below.length === 0 && detail === "") return [];
    return [{ ...place, name, detail, label: spanOf(key), below }];
  });
}

/** The lines (from 1) on which something stands under a key that counts. */
function linesSaid(content: HouseContent, key: string): ReadonlySet<number> {
  const said: Readonly<Record<string, readonly ({ readonly line: number } | null)[]>> = {
    extends: content.extends,
    profile: [content.profile],
    strictness: [content.strictness],
    rules: content.rules,
    words: content.words,
    allow: content.allow,
    sources: content.sources,
    placeholders: [...content.placeholders, content.placeholderStyle],
    markup: [...content.leaveOut, ...content.citations],
    exclude: content.exclude,
    baseline: [content.baseline],
    ready: [content.ready],
    "second-reader": [content.secondReader],
  };
  return new Set((said[key] ?? []).flatMap((one) => (one === null ? [] : [one.line])));
}

/** The entries of a mapping and the items of a list; a list below a key is shown by its items. */
function entriesIn(node: unknown): HouseOutline[] {
  if (isSeq(node)) return node.items.flatMap(itemIn);
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    if (isSeq(value)) return value.items.flatMap(itemIn);
    const span = spanOf(key);
    return [
      {
        start: span.start,
        end: endOf(value, span.end),
        name: textOf(key),
        detail: short(value),
        label: span,
        below: [],
      },
    ];
  });
}

/** A wording, or the mapping that says what to flag or whom it names. */
function itemIn(node: unknown): HouseOutline[] {
  if (isScalar(node) && node.range)
    return [{ ...spanOf(node), name: textOf(node), detail: "", label: spanOf(node), below: [] }];
  if (!isMap(node)) return [];
  const of = (key: string) => short(node.get(key, true));
  const name = of("flag") || of("name");
  const span = spanOf(node);
  const detail = of("use") || of("title");
  return name === "" ? [] : [{ ...span, name, detail, label: span, below: [] }];
}

function short(node: unknown): string {
  if (isScalar(node)) return textOf(node);
  if (isSeq(node)) return node.items.flatMap((item) => (isScalar(item) ? textOf(item) : [])).join(", ");
  return isMap(node) ? short(node.get("severity", true)) : "";
}

function textOf({ value, source }: { readonly value: unknown; readonly source?: string }): string {
  return typeof value === "string" ? value : (source ?? "");
}

function valueSpan(node: { readonly range?: readonly [number, number, number] | null }, otherwise: Span): Span {
  return node.range ? { start: node.range[0], end: node.range[1] } : otherwise;
}

function endOf(node: unknown, otherwise: number): number {
  return isScalar(node) || isMap(node) || isSeq(node) ? Math.max(otherwise, spanOf(node).end) : otherwise;
}
