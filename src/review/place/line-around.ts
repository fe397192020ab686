/** The line end that a draft uses. */
export function lineEndOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** How far to look for the ends of a line, in UTF-16 units. */
const REACH = 200;

/** The line of a draft that an offset stands on, without blanks at its ends; of a very long one the part around. */
export function lineAround(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const after = text.slice(offset, offset + REACH);
  const lineEnd = after.search(/[\r\n]/);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return (before.slice(lineStart) + (lineEnd < 0 ? after : after.slice(0, lineEnd))).trim();
}
