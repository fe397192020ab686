/** UTF-16 units shown. */
const LONGEST = 120;

/** A stretch of a draft as one short line. */
export function inShort(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}
