/** A fenced block of a page, with what the comment above it says. */
export interface Fenced {
  readonly language: string;
  readonly text: string;
  /** "not run" or "printed by"; empty where there is no such comment. */
  readonly mark: string;
  /** The reason, or the command. */
  readonly said: string;
}

const BLOCK = /(?:^<!-- (not run|printed by): (.+) -->\n)?^(\s*)```(\w*)\n([\s\S]*?)^\3```$/gm;

/** The fenced blocks of a page, in order. */
export function fencedIn(page: string): Fenced[] {
  return [...page.matchAll(BLOCK)].map(([, mark = "", said = "", , language = "", text = ""]) => ({
    language,
    text,
    mark,
    said,
  }));
}

/** The commands of a block of shell, without what a comment behind them says. */
export function commandsIn({ text }: Fenced): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+# .*$/, "").trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
