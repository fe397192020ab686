/** Offset after the front matter's closing line; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  OPENING.lastIndex = start;
  const fence = OPENING.exec(text)?.[1];
  if (fence === undefined) return 0;
  const closing = fence === "+++" ? CLOSING_TOML : CLOSING_YAML;
  closing.lastIndex = OPENING.lastIndex;
  return closing.test(text) ? closing.lastIndex : 0;
}

const OPENING = /(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/y;
const CLOSING_YAML = /(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/g;
const CLOSING_TOML = /(?<=[\r\n])\+\+\+[ \t]*(?:\r\n|\n|\r|$)/g;
