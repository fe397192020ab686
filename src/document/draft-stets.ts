import { readStet } from "./stet.js";
import type { Directive, FrontMatter, Span } from "./types.js";

/** The front-matter key that lets rules stand in all of a draft: `blue-pencil-stet: "loaded/label: its own word"`. */
const KEY = "blue-pencil-stet";

/** The stet in the front matter, which covers all of a draft; null where there is none. */
export function frontMatterStet(text: string, frontMatter: FrontMatter | null): Directive | null {
  const value = frontMatter?.values[KEY]?.trim();
  if (frontMatter === null || value === undefined || value === "") return null;
  const { start, end } = keyLine(text, frontMatter);
  const stet = readStet(value);
  if (stet === null) return { kind: "malformed", start, end, rules: [], reason: "", scope: { start, end } };
  return { kind: "stet", start, end, ...stet, scope: { start: 0, end: text.length } };
}

/** The line of the key, or the whole front matter where it is written in an unusual way. */
function keyLine(text: string, { start, end }: FrontMatter): Span {
  const match = /(?:^|[\r\n])(["']?blue-pencil-stet["']?[ \t]*:[^\r\n]*)/.exec(text.slice(start, end));
  const line = match?.[1]?.trimEnd();
  if (match === null || line === undefined) return { start, end };
  const lineEnd = start + match.index + match[0].trimEnd().length;
  return { start: lineEnd - line.length, end: lineEnd };
}

/**
 * Widens to the whole draft the stets that stand before anything else in it, with an empty line below them. One right
 * above a block covers that block alone, as it does further down. `directives` in order; `bodyStart` is where the
 * front matter ends.
 */
export function widenFirst(text: string, directives: readonly Directive[], bodyStart: number): readonly Directive[] {
  const first = leadingStets(text, directives, bodyStart);
  const wide = new Set<Directive>();
  for (const [index, stet] of [...first.entries()].reverse()) {
    const next = first[index + 1];
    const joins = next !== undefined && wide.has(next) && !isBlankLineAt(text, stet.end);
    if (joins || isBlankLineAt(text, stet.end)) wide.add(stet);
  }
  if (wide.size === 0) return directives;
  const scope = { start: 0, end: text.length };
  return directives.map((directive) => (wide.has(directive) ? { ...directive, scope } : directive));
}

/** The stets with nothing but blanks before and between them. */
function leadingStets(text: string, directives: readonly Directive[], bodyStart: number): Directive[] {
  const first: Directive[] = [];
  let at = bodyStart;
  for (const directive of directives) {
    if (directive.start < at) continue;
    if (directive.kind !== "stet" || text.slice(at, directive.start).trim() !== "") break;
    first.push(directive);
    at = directive.end;
  }
  return first;
}

/** Whether the line that ends at `offset`, blanks aside, is followed by an empty one. */
function isBlankLineAt(text: string, offset: number): boolean {
  BLANK_LINE.lastIndex = offset;
  return BLANK_LINE.test(text);
}

const BLANK_LINE = /[ \t]*(?:\r\n|\n|\r)[ \t]*[\r\n]/y;
