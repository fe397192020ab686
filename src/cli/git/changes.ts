import { realpath } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { STANDARD_INPUT } from "../find-drafts.js";
import { git, Refused } from "./git.js";
import { addedLines, type LineRange } from "./read-diff.js";
import { repositoryRoot } from "./root.js";

/** Drafts that have changed, by their path as given, and the lines that did, in order; null for all of them. */
export type ChangedDrafts = ReadonlyMap<string, readonly LineRange[] | null>;

/** What git is asked for. Nothing in a user's own settings may change what the answer looks like. */
const DIFF = [
  ...["-c", "core.quotePath=false", "diff", "--unified=0", "--inter-hunk-context=0"],
  ...["--no-color", "--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/"],
  ...["--find-renames", "--ignore-cr-at-eol", "--ignore-submodules"],
];

/**
 * Which of these drafts have changed since their repository's history left `ref` (a branch, a tag or a commit), and
 * where: what is committed, what is not, and whole files that git does not know yet, unless it is told to ignore them.
 * A change of line ends alone is none. Throws an Error with a plain message where a draft is in no repository, git knows
 * no such commit there, or git cannot be run.
 */
export async function changesSince(ref: string, paths: readonly string[], folder: string): Promise<ChangedDrafts> {
  const places = await placesByRoot(paths, folder);
  const changed = new Map<string, readonly LineRange[] | null>();
  for (const [root, drafts] of places) {
    const lines = await changesIn(root, ref);
    for (const { path, place } of drafts) {
      const ranges = lines.get(place);
      if (ranges !== undefined) changed.set(path, ranges);
    }
  }
  return new Map(paths.flatMap((path) => (changed.has(path) ? [[path, changed.get(path) ?? null]] : [])));
}

interface PlacedDraft {
  readonly path: string;
  /** Where it really lies, links followed, as git names it. */
  readonly place: string;
}

/** The drafts of each repository. A repository within another one has its own. */
async function placesByRoot(paths: readonly string[], folder: string): Promise<Map<string, PlacedDraft[]>> {
  const roots = new Map<string, string | null>();
  const byRoot = new Map<string, PlacedDraft[]>();
  for (const path of paths) {
    if (path === STANDARD_INPUT) throw new Error("What changed on standard input cannot be told. Name the file.");
    const place = await realpath(resolve(folder, path));
    const home = dirname(place);
    const root = roots.get(home) ?? repositoryRoot(home);
    roots.set(home, root);
    if (root === null) throw new Error(`${path} is in no git repository, so what changed in it cannot be told.`);
    const drafts = byRoot.get(root) ?? [];
    drafts.push({ path, place });
    byRoot.set(root, drafts);
  }
  return byRoot;
}

/** The changed lines of every file in a repository, by where it lies; null for a file that is new to git. */
async function changesIn(root: string, ref: string): Promise<Map<string, readonly LineRange[] | null>> {
  const base = await baseOf(root, ref);
  const added = addedLines(await git(root, [...DIFF, base, "--"]));
  const unknown = await git(root, ["ls-files", "--others", "--exclude-standard", "-z"]);
  const all = new Map<string, readonly LineRange[] | null>();
  for (const [path, ranges] of added) all.set(join(root, path), ranges);
  for (const path of unknown.split("\0")) if (path !== "") all.set(join(root, path), null);
  return all;
}

/**
 * The commit at which the history of the working tree and that of `ref` part, so that what others have done on `ref`
 * since does not count; `ref` itself where they have nothing in common.
 */
async function baseOf(root: string, ref: string): Promise<string> {
  const commit = await commitOf(root, ref);
  try {
    return (await git(root, ["merge-base", commit, "HEAD"])).trim();
  } catch (error) {
    if (error instanceof Refused) return commit;
    throw error;
  }
}

async function commitOf(root: string, ref: string): Promise<string> {
  try {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
    return (await git(root, args)).trim();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.message !== "") throw new Error(`Git says: ${error.message}`);
    throw new Error(`There is no commit “${ref}” in ${root}. If it is on a server, fetch it first.`);
  }
}
