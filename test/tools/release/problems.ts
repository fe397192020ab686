/** Whether a version may be released now. Pure. */

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

export interface State {
  /** The version in package.json. */
  readonly current: string;
  /** The text of CHANGELOG.md and of README.md. */
  readonly changelog: string;
  readonly readme: string;
  /** The lines of `git status --porcelain`. */
  readonly changes: readonly string[];
  readonly tags: readonly string[];
}

/** What stands in the way of releasing `version`, in plain sentences; empty where nothing does. */
export function problems(version: string, { current, changelog, readme, changes, tags }: State): string[] {
  if (!VERSION.test(version)) return [`“${version}” is not a version such as 0.2.0.`];
  const found: string[] = [];
  if (compare(version, current) < 0) found.push(`${version} is older than ${current}, the version in package.json.`);
  if (tags.includes(`v${version}`)) found.push(`There is a tag v${version} already.`);
  if (changes.length > 0)
    found.push(`The working tree is not clean:\n${changes.map((line) => `  ${line}`).join("\n")}`);
  const notes = notesOf(version, changelog);
  if (notes === null) found.push(`CHANGELOG.md has no section “## [${version}] - YYYY-MM-DD”.`);
  else if (notes === "") found.push(`The section of ${version} in CHANGELOG.md says nothing.`);
  const vsix = `blue-pencil-${version}.vsix`;
  if (!readme.includes(vsix)) found.push(`README.md does not name ${vsix}.`);
  return found;
}

/** What CHANGELOG.md says of a version, without its headings; null where it has no section with a date. */
function notesOf(version: string, changelog: string): string | null {
  const heading = new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\] - \\d{4}-\\d{2}-\\d{2}$`, "m").exec(
    changelog,
  );
  if (heading === null) return null;
  const [section = ""] = changelog.slice(heading.index + heading[0].length).split(/^## /m);
  return section.replace(/^#.*$/gm, "").trim();
}

/** Below 0 where `a` is the older version. */
function compare(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const differences = left.map((number, index) => number - (right[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function numbersOf(version: string): number[] {
  return (VERSION.exec(version) ?? []).slice(1).map(Number);
}
