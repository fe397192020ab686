import { alternatives } from "../rules/index.js";

/** Longer patterns than anybody writes. */
const MOST_LETTERS = 500;

/** What is wrong with a pattern of drafts to leave out, in one plain sentence; empty where nothing is. */
export function excludeProblem(pattern: string): string {
  if (pattern.startsWith("!")) {
    return "“!” is not used here: what one pattern leaves out, no other takes back. A .bluepencilignore file can.";
  }
  if (/^(?:\.\.[/\\]|[/\\]?[A-Za-z]:)/.test(pattern))
    return "A pattern counts from the folder of this file, and cannot lead out of it.";
  if (pattern.includes("\\")) return "Write folders with “/” here, on every system.";
  const isTooLong = pattern.length > MOST_LETTERS || alternatives(pattern) === null;
  return isTooLong ? "This is too long for a pattern. Write several." : "";
}

/**
 * Whether a pattern of a house style leaves out the draft at a path from its folder on. As in a .gitignore, a pattern without
 * a slash, but for one at its end, means files and folders of that name wherever they lie.
 */
export function leavesOut(pattern: string, path: string): boolean {
  return matchesPattern(pattern.slice(0, -1).includes("/") ? pattern : `**/${pattern}`, path);
}

/**
 * Whether a pattern means a path: `*` is any letters of one name, `?` one letter, `**` any folders, `{a,b}` either.
 * A pattern that ends in a slash, or names a folder, means everything in it. Both with slashes, from the same folder.
 */
export function matchesPattern(pattern: string, path: string): boolean {
  if (pattern.length > MOST_LETTERS) return false;
  const names = path.split("/");
  return (alternatives(pattern.replace(/^\.?\//, "")) ?? []).some((one) => {
    const wanted = one.replace(/\/$/, "").split("/");
    return matchList(wanted, names) || matchList([...wanted, "**"], names);
  });
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
