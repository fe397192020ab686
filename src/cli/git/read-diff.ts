/** Lines of a file, counted from 1, both inclusive. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A path that git had to put in quotes, as C would write it. */
const QUOTED = /^"(.*)"$/;
const ESCAPES: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  '"': '"',
  "\\": "\\",
};

/**
 * The lines of each file that a diff adds, by the file's new path, from `git diff --unified=0 --src-prefix=a/
 * --dst-prefix=b/` with `core.quotePath` off (git-diff(1), “Generating patch text with -p”). Files that are gone, and
 * those that only lost lines, are left out.
 */
export function addedLines(diff: string): Map<string, LineRange[]> {
  const byPath = new Map<string, LineRange[]>();
  let ranges: LineRange[] = [];
  let bodyLeft = 0;
  for (const line of lines(diff)) {
    if (bodyLeft > 0) {
      if (!line.startsWith("\\")) bodyLeft--;
      continue;
    }
    const path = line.startsWith("+++ ") ? newPath(line.slice("+++ ".length)) : null;
    if (path !== null) {
      ranges = [];
      byPath.set(path, ranges);
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    const [, gone = "1", start = "0", added = "1"] = hunk;
    bodyLeft = Number(gone) + Number(added);
    if (Number(added) > 0) ranges.push({ first: Number(start), last: Number(start) + Number(added) - 1 });
  }
  return new Map([...byPath].filter(([, own]) => own.length > 0));
}

/** One after the other, so that a large diff is not there twice. */
function* lines(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    yield text.slice(start, end);
    start = end + 1;
  }
}

/** Null for a file that is gone. Behind a name with blanks git puts a tab. */
function newPath(written: string): string | null {
  const name = unquoted(written.replace(/\t$/, ""));
  return name === "/dev/null" ? null : name.replace(/^b\//, "");
}

function unquoted(name: string): string {
  const inner = QUOTED.exec(name)?.[1];
  if (inner === undefined) return name;
  return inner.replace(/\\(?:([0-7]{3})|(.))/g, (_all, octal: string | undefined, sign: string) =>
    octal === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(Number.parseInt(octal, 8)),
  );
}
