import { resolve } from "node:path";
import { git, inThisRepository, Refused } from "./git.js";

/** What git's index has at a path. */
export interface IndexEntry {
  readonly kind: "file" | "link" | "submodule" | "conflict";
  /** The name that git has for the text, or for the path that a link leads to. */
  readonly blob: string;
}

/** What is staged. Places are absolute. */
export interface StagedIndex {
  /** The repository's folder. */
  readonly root: string;
  readonly entries: ReadonlyMap<string, IndexEntry>;
  /** Files that the next commit adds or changes, renamed ones under their new name. */
  readonly changed: readonly string[];
}

const KINDS: Readonly<Record<string, IndexEntry["kind"]>> = { "120000": "link", "160000": "submodule" };
const CHANGED = ["diff", "--cached", "--name-only", "-z", "--no-renames", "--no-relative", "--diff-filter=d"];
/** Files that git is told of but whose text is not staged (`git add --intent-to-add`): they are new to the index. */
const INTENDED = ["diff", "--name-only", "-z", "--no-renames", "--no-relative", "--diff-filter=A"];

/**
 * The index of the repository that `folder` lies in; in a hook, the index of the commit that it is about. Throws an Error
 * with a plain message where there is none.
 */
export async function readIndex(folder: string): Promise<StagedIndex> {
  const ask = (args: readonly string[]) => git(folder, args, inThisRepository());
  const root = resolve(folder, await wayUp(folder, ask));
  const names = async (args: readonly string[]) =>
    (await ask(args)).split("\0").flatMap((name) => (name === "" ? [] : [resolve(root, name)]));
  const entries = entriesIn(await ask(["ls-files", "--stage", "--full-name", "-z", "--", ":/"]), root);
  for (const place of await names(INTENDED)) entries.delete(place);
  return { root, entries, changed: await names(CHANGED) };
}

async function wayUp(folder: string, ask: (args: readonly string[]) => Promise<string>): Promise<string> {
  try {
    return (await ask(["rev-parse", "--show-cdup"])).replace(/\n$/, "");
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (!error.message.startsWith("not a git repository")) throw new Error(`Git says: ${error.message}`);
    throw new Error(`${folder} is in no git repository, so nothing is staged there.`);
  }
}

/** Reads `git ls-files --stage -z`: mode, name of the text, stage, a tab and the path. A conflict has stages from 1. */
function entriesIn(listed: string, root: string): Map<string, IndexEntry> {
  const entries = new Map<string, IndexEntry>();
  for (const line of listed.split("\0")) {
    const [, mode = "", blob = "", stage, path = ""] = /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/su.exec(line) ?? [];
    if (path === "") continue;
    entries.set(resolve(root, path), { kind: stage === "0" ? (KINDS[mode] ?? "file") : "conflict", blob });
  }
  return entries;
}
