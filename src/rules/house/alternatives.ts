/** More alternatives than anybody writes. */
export const MOST_ALTERNATIVES = 100;

/**
 * "a.{md,mdx}" as "a.md" and "a.mdx". Braces inside braces are undone from the inside out. Null where there are more than
 * `MOST_ALTERNATIVES`.
 */
export function alternatives(pattern: string): string[] | null {
  const done: string[] = [];
  const left = [pattern];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (done.length + left.length >= MOST_ALTERNATIVES) return null;
    const braces = /\{([^{}]*)\}/.exec(one);
    if (braces === null) done.push(one);
    else for (const part of (braces[1] ?? "").split(",")) left.push(spliced(one, braces.index, braces[0].length, part));
  }
  return done;
}

function spliced(text: string, at: number, length: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at + length);
}
