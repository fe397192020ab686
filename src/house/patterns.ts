/** Longer patterns, and more alternatives in braces, than anybody writes. */
const MOST_LETTERS = 500;
const MOST_ALTERNATIVES = 100;

/**
 * Whether a pattern means a path: `*` is any letters of one name, `?` one letter, `**` any folders, `{a,b}` either.
 * A pattern that ends in a slash, or names a folder, means everything in it. Both with slashes, from the same folder.
 */
export function matchesPattern(pattern: string, path: string): boolean {
  if (pattern.length > MOST_LETTERS) return false;
  const names = path.split("/");
  return alternatives(pattern.replace(/^\.?\//, "")).some((one) => {
    const wanted = one.replace(/\/$/, "").split("/");
    return matchList(wanted, names) || matchList([...wanted, "**"], names);
  });
}

/** "a.{md,mdx}" as "a.md" and "a.mdx". Braces inside braces are undone from the inside out. */
function alternatives(pattern: string): string[] {
  const done: string[] = [];
  const left = [pattern];
  for (let one = left.pop(); one !== undefined && done.length + left.length < MOST_ALTERNATIVES; one = left.pop()) {
    const braces = /\{([^{}]*)\}/.exec(one);
    if (braces === null) done.push(one);
    else for (const part of (braces[1] ?? "").split(",")) left.push(spliced(one, braces.index, braces[0].length, part));
  }
  return done;
}

function spliced(text: string, at: number, length: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at + length);
}

function matchList(wanted: readonly string[], names: readonly string[]): boolean {
  return matchItems(wanted, names, (part) => part === "**", matchName);
}

function matchName(wanted: string, name: string): boolean {
  return matchItems(
    [...wanted],
    [...name],
    (letter) => letter === "*",
    (letter, other) => letter === "?" || letter === other,
  );
}

/**
 * Matching with a wild item that stands for any number of items. Only the last wild item met is ever tried again, so
 * the work is at most the product of the lengths (Kirk J. Krauss, "Matching Wildcards", 2008).
 */
function matchItems(
  wanted: readonly string[],
  items: readonly string[],
  isWild: (item: string) => boolean,
  fits: (wanted: string, item: string) => boolean,
): boolean {
  let [at, next, wild, retry] = [0, 0, -1, 0];
  while (at < items.length) {
    const want = wanted[next];
    const item = items[at] ?? "";
    if (want !== undefined && isWild(want)) {
      wild = next++;
      retry = at;
    } else if (want !== undefined && fits(want, item)) {
      next++;
      at++;
    } else if (wild >= 0) {
      next = wild + 1;
      at = ++retry;
    } else return false;
  }
  return wanted.slice(next).every(isWild);
}
