import type { OwnMarkup, Span } from "./types.js";

export const NO_MARKUP: OwnMarkup = { leaveOut: [], citations: [] };

/** Whether a shortcode, component, block or command may be called so: "gallery", "Card.Group", "pull-quote". */
export function isMarkupName(name: string): boolean {
  return /^[\p{L}\d][\p{L}\d_.:-]{0,59}$/u.test(name);
}

/** How something that encloses words is opened; `NAME` stands for its name. */
const OPENINGS = [
  String.raw`\{\{[<%]\s*(NAME)(?![\w-])[^{}\n]{0,500}[>%]\}\}`,
  String.raw`\{%-?\s*(NAME)(?![\w-])[^{}\n]{0,500}%\}`,
  String.raw`<(NAME)(?:\s[^<>\n]{0,500})?>`,
  String.raw`^[ \t]{0,3}:{3,}[ \t]*(?:\{[^{}\n]{0,200}\.)?(NAME)(?![\w-])[^\n]*$`,
];

/**
 * The stretches of a text that stand in markup with one of these names: Hugo's and Jekyll's shortcodes, components of MDX,
 * and `:::` blocks, each from its opening to its closing. What is never closed encloses nothing.
 */
export function leftOutStretches(text: string, names: readonly string[]): readonly Span[] {
  const fit = names.filter(isMarkupName);
  if (fit.length === 0) return [];
  const any = fit.map(escaped).join("|");
  const openings = new RegExp(OPENINGS.map((one) => one.replace("NAME", any)).join("|"), "gmu");
  const closings = new Closings(text);
  const spans: Span[] = [];
  for (let match = openings.exec(text); match; match = openings.exec(text)) {
    const [opening, hugo, jekyll, component, block] = match;
    const from = match.index + opening.length;
    const end = closings.after(from, { hugo, jekyll, component, block });
    if (end < 0) continue;
    spans.push({ start: match.index, end });
    openings.lastIndex = end;
  }
  return spans;
}

interface Opened {
  readonly hugo: string | undefined;
  readonly jekyll: string | undefined;
  readonly component: string | undefined;
  readonly block: string | undefined;
}

const FENCE = /^[ \t]{0,3}:{3,}[ \t]*([^\s:][^\n]*)?$/gm;

/** Looks for what closes markup; what is not found once is not looked for again. */
class Closings {
  private readonly missing = new Set<string>();

  constructor(private readonly text: string) {}

  /** Where the closing ends; -1 where there is none. */
  after(from: number, { hugo, jekyll, component, block }: Opened): number {
    if (block !== undefined) return this.fenceAfter(from);
    if (hugo !== undefined) return this.first(from, String.raw`\{\{[<%]\s*/\s*${escaped(hugo)}\s*[>%]\}\}`);
    if (jekyll !== undefined) return this.first(from, String.raw`\{%-?\s*end${escaped(jekyll)}\s*-?%\}`);
    return this.first(from, `</${escaped(component ?? "")}\\s*>`);
  }

  private first(from: number, pattern: string): number {
    if (this.missing.has(pattern)) return -1;
    const closing = new RegExp(pattern, "gu");
    closing.lastIndex = from;
    if (closing.test(this.text)) return closing.lastIndex;
    this.missing.add(pattern);
    return -1;
  }

  /** Blocks stand in blocks: each line of colons with words opens one more, each without closes one. */
  private fenceAfter(from: number): number {
    if (this.missing.has(":::")) return -1;
    FENCE.lastIndex = from;
    let open = 1;
    for (let match = FENCE.exec(this.text); match; match = FENCE.exec(this.text)) {
      open += match[1] === undefined ? -1 : 1;
      if (open === 0) return FENCE.lastIndex;
    }
    this.missing.add(":::");
    return -1;
  }
}

/** Of what a name may hold only the dot means something in a pattern. */
export function escaped(name: string): string {
  return name.replaceAll(".", "\\.");
}
