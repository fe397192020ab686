import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLSeq } from "yaml";
import { ProseBuilder } from "./prose-builder.js";
import type { Block, FrontMatter, Prose } from "./types.js";

/** The front-matter keys whose values readers see. */
const PROSE_KEYS = new Set(["title", "description"]);
/** UTF-16 units of front matter beyond which it is not read. */
const MAX_LENGTH = 100_000;

const OPENING = /(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/y;
const CLOSING_YAML = /(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/g;
const CLOSING_TOML = /(?<=[\r\n])\+\+\+[ \t]*(?:\r\n|\n|\r|$)/g;

/** Draft offset behind the line that closes the front matter; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  OPENING.lastIndex = text.startsWith("\uFEFF") ? 1 : 0;
  const fence = OPENING.exec(text)?.[1];
  if (fence === undefined) return 0;
  const closing = fence === "+++" ? CLOSING_TOML : CLOSING_YAML;
  closing.lastIndex = OPENING.lastIndex;
  return closing.test(text) ? closing.lastIndex : 0;
}

export interface ReadFrontMatter {
  /** The front matter as written, fences included: equal source gives an equal answer. */
  readonly source: string;
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly Block[];
}

/** Reads the front matter `source` with which a draft begins. Broken YAML never throws. */
export function readFrontMatter(source: string): ReadFrontMatter {
  const start = source.startsWith("\uFEFF") ? 1 : 0;
  const answer = (values: Record<string, string>, error: string, blocks: readonly Block[]): ReadFrontMatter => ({
    source,
    frontMatter: { start, end: source.length, values, error },
    blocks,
  });
  if (source.startsWith("+", start)) return answer({}, "", []);
  if (source.length > MAX_LENGTH) return answer({}, "The front matter is too long to be read.", []);
  try {
    return readYaml(source, start, answer);
  } catch {
    return answer({}, "The front matter cannot be read.", []);
  }
}

function readYaml(
  source: string,
  start: number,
  answer: (values: Record<string, string>, error: string, blocks: readonly Block[]) => ReadFrontMatter,
): ReadFrontMatter {
  const from = source.slice(start).search(/[\r\n]/) + start;
  const to = Math.max(source.trimEnd().search(/(?:---|\.\.\.)$/), from);
  const document = parseDocument(source.slice(from, to), { prettyErrors: false, logLevel: "silent" });
  const [error] = document.errors;
  if (error) return answer({}, error.message, []);
  if (!isMap(document.contents)) return answer({}, "", []);
  const values: [string, string][] = [];
  const blocks: Block[] = [];
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const name = scalarText(key);
    if (isSeq(value)) values.push([name, listText(value)]);
    if (!isScalar(value)) continue;
    values.push([name, scalarText(value)]);
    if (PROSE_KEYS.has(name)) blocks.push(...metadataBlock(name, value, source, from));
  }
  return answer(
    Object.fromEntries(values),
    "",
    blocks.sort((a, b) => a.start - b.start),
  );
}

/** "news, comment", of a list of plain values; what else it holds is left out. */
function listText({ items }: YAMLSeq): string {
  return items.flatMap((item) => (isScalar(item) ? [scalarText(item)] : [])).join(", ");
}

function scalarText(scalar: Scalar): string {
  if (typeof scalar.value === "string") return scalar.value;
  return scalar.source ?? (scalar.value === null ? "" : String(scalar.value));
}

function metadataBlock(label: string, scalar: Scalar, source: string, offset: number): Block[] {
  if (typeof scalar.value !== "string" || !scalar.range) return [];
  const start = offset + scalar.range[0];
  const written = source.slice(start, offset + scalar.range[1]).trimEnd();
  const prose = scalarProse(scalar.type, written);
  if (prose.text === "") return [];
  return [{ kind: "metadata", level: 0, start, end: start + written.length, prose, containers: [], label }];
}

/** Escapes of YAML's double quotes (yaml.org/spec/1.2.2/#57-escaped-characters); a line end joins the lines. */
const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(\r\n|\n|\r)[ \t]*|([\s\S]))/gi;
const ESCAPED: Readonly<Record<string, string>> = { n: " ", t: "\t", r: " ", _: "\u00A0", N: " ", L: " ", P: " " };

function scalarProse(type: Scalar["type"], written: string): Prose {
  const builder = new ProseBuilder(written);
  if (type === "QUOTE_DOUBLE") addEscaped(builder, written, ESCAPE, decodeEscape);
  else if (type === "QUOTE_SINGLE") addEscaped(builder, written, /''/g, () => "'");
  else builder.addSource(type?.startsWith("BLOCK") ? written.search(/[\r\n]|$/) : 0, written.length);
  return builder.finish();
}

/** Adds what stands between the quotation marks around `written`. */
function addEscaped(
  builder: ProseBuilder,
  written: string,
  pattern: RegExp,
  decode: (match: RegExpMatchArray) => string,
): void {
  let done = 1;
  for (const match of written.slice(0, -1).matchAll(pattern)) {
    if (match.index < done) continue;
    const end = match.index + match[0].length;
    builder.addSource(done, match.index);
    const decoded = decode(match);
    if (decoded === "") builder.skip(end);
    else builder.addReplacement(decoded, match.index, end);
    done = end;
  }
  builder.addSource(done, written.length - 1);
}

function decodeEscape([, byte, short, long, lineEnd, char = ""]: RegExpMatchArray): string {
  const hex = byte ?? short ?? long;
  if (hex !== undefined) {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
  }
  return lineEnd === undefined ? (ESCAPED[char] ?? char) : "";
}
