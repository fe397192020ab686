import type { BlockContext, LeafBlock, LeafBlockParser, Line, MarkdownConfig } from "@lezer/markdown";

const LABEL = String.raw`(\[(?!\^)(?=[^\]]*[^\s\]])(?:[^[\]\\]|\\[^]){1,999}\]):`;
const ADDRESS = String.raw`\s*(<[^<>\n]*>|[^\s<]\S*)`;
const TITLE = String.raw`(?:"(?:[^"\\]|\\[^]){0,2000}"|'(?:[^'\\]|\\[^]){0,2000}'|\((?:[^()\\]|\\[^]){0,2000}\))`;
const OPEN_TITLE = String.raw`(?:"(?:[^"\\]|\\[^]){0,2000}|'(?:[^'\\]|\\[^]){0,2000}|\((?:[^()\\]|\\[^]){0,2000})`;

const BARE = new RegExp(`^${LABEL}${ADDRESS}\\s*$`, "d");
const TITLED = new RegExp(`^${LABEL}${ADDRESS}\\s+${TITLE}\\s*$`, "d");
const UNFINISHED = new RegExp(
  `^(?:\\[(?!\\^)(?:[^[\\]\\\\]|\\\\[^]){0,999}|${LABEL}\\s*(?:${ADDRESS}\\s+${OPEN_TITLE})?)$`,
);
const TITLE_LINE = new RegExp(`^${TITLE}\\s*$`);

/** A definition goes over this many lines at most. */
const MAX_LINES = 12;

/**
 * `[label]: address "title"`. In place of the parser's own, which reads all lines again at each line of a paragraph
 * that begins like a definition.
 */
export const Definitions: MarkdownConfig = {
  parseBlock: [
    { name: "LinkReference", leaf: (_cx, leaf) => (leaf.content.startsWith("[") ? new Definition() : null) },
  ],
};

class Definition implements LeafBlockParser {
  private lines = 1;
  private failed = false;

  /** Called before `line` is added to the leaf. */
  nextLine(cx: BlockContext, line: Line, leaf: LeafBlock): boolean {
    if (this.failed) return false;
    if (TITLED.test(leaf.content)) return this.finish(cx, leaf);
    if (BARE.test(leaf.content)) return TITLE_LINE.test(line.text.slice(line.pos)) ? false : this.finish(cx, leaf);
    this.failed = this.lines++ === MAX_LINES || !UNFINISHED.test(leaf.content);
    return false;
  }

  finish(cx: BlockContext, leaf: LeafBlock): boolean {
    if (this.failed) return false;
    const [, label, address] = (BARE.exec(leaf.content) ?? TITLED.exec(leaf.content))?.indices ?? [];
    if (!label || !address) return false;
    const part = (name: string, [from, to]: [number, number]) => cx.elt(name, leaf.start + from, leaf.start + to);
    const children = [part("LinkLabel", label), part("URL", address)];
    cx.addLeafElement(leaf, cx.elt("LinkReference", leaf.start, leaf.start + leaf.content.length, children));
    return true;
  }
}
