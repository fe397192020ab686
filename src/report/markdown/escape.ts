/** Signs that Markdown, or what it lets through, would take for markup. */
const SIGNS = /[\\`*_{}[\]<>#|~!&$]/g;
/** What a code host would turn into a notice to somebody, or a link to something: "@name", "#12". */
const MENTION = /([@#])(?=[\p{L}\p{N}])/gu;
const ZERO_WIDTH_SPACE = "\u200B";

/** Text as Markdown on one line (GFM 0.29): it looks as it is, and neither formats, links nor calls anybody. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(SIGNS, "\\$&")
    .replace(MENTION, `$1${ZERO_WIDTH_SPACE}`)
    .replace(/^(\d+)([.)])/u, "$1\\$2")
    .replace(/^[-+=]/u, "\\$&")
    .trim();
}

/** Text as code, whatever backticks it has. */
export function code(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$/.test(line) ? " " : "";
  return line === "" ? "" : `${fence}${pad}${line}${pad}${fence}`;
}

/** The same inside a cell of a table, where a bar would end the cell even in code. */
export function codeInCell(text: string): string {
  return code(text).replaceAll("|", "\\|");
}

/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

/** Lines folded away under a heading, which is Markdown's way of one in HTML: its text is escaped as HTML. */
export function folded(heading: string, lines: readonly string[]): string[] {
  return ["<details>", `<summary>${heading}</summary>`, "", ...lines, "", "</details>"];
}
