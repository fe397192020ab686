import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { join, normalize, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { compareText, type FileError } from "../review/index.js";
import { reasonFor } from "./reasons.js";

/** Names standard input among the paths. */
export const STANDARD_INPUT = "-";

const DRAFTS = "**/*.{md,markdown,mdx}";
/** Whether a file in a folder is a draft, by its name. */
export const IS_DRAFT = /\.(?:md|markdown|mdx)$/i;
/** Folders nobody keeps drafts in; hidden ones are passed over as well. */
const SKIPPED = ["**/node_modules/**", "**/dist/**", "**/.git/**"];

export interface FoundDrafts {
  /** As given on the command line, or under the folder given; sorted, each file once. */
  readonly paths: readonly string[];
  readonly errors: readonly FileError[];
}

/**
 * Finds the drafts that files, folders and patterns name. `folder` is where relative paths count from; `listed` are
 * files and folders as another program lists them: none of them is a pattern, or standard input.
 */
export async function findDrafts(
  inputs: readonly string[],
  folder: string,
  listed: readonly string[] = [],
): Promise<FoundDrafts> {
  const byPlace = new Map<string, string>();
  const errors: FileError[] = [];
  const add = (input: string, found: readonly string[] | string) => {
    if (typeof found === "string") errors.push({ path: input, reason: found });
    else for (const path of found) byPlace.set(path === STANDARD_INPUT ? path : resolve(folder, path), path);
  };
  for (const input of new Set(inputs)) {
    add(input, input === STANDARD_INPUT ? [input] : await draftsOf(input, folder, isDynamicPattern(input)));
  }
  for (const path of new Set(listed)) add(path, await draftsOf(path, folder, false));
  return { paths: [...byPlace.values()].sort(compareText), errors };
}

/** The drafts that one path means, or the reason why there are none. */
async function draftsOf(input: string, folder: string, mayBePattern: boolean): Promise<string[] | string> {
  const place = resolve(folder, input);
  try {
    const found = await stat(place);
    return found.isDirectory() ? await draftsUnder(input, place) : [asWritten(input)];
  } catch (error) {
    return mayBePattern ? draftsLike(input, folder) : reasonFor(error);
  }
}

async function draftsUnder(input: string, place: string): Promise<string[] | string> {
  await access(place, constants.R_OK | constants.X_OK);
  const found = await search(DRAFTS, place);
  if (found.length === 0) return "There are no drafts (.md, .markdown, .mdx) in this folder.";
  return found.map((path) => asWritten(join(input, path)));
}

async function draftsLike(pattern: string, folder: string): Promise<string[] | string> {
  const found = (await search(pattern, folder)).filter((path) => IS_DRAFT.test(path));
  return found.length > 0 ? found.map(asWritten) : "No draft (.md, .markdown, .mdx) matches this pattern.";
}

function search(pattern: string, cwd: string): Promise<string[]> {
  return glob(pattern.replaceAll("\\", "/"), {
    cwd,
    ignore: SKIPPED,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
}

/** "./drafts//port.md" is "drafts/port.md"; on every system with slashes. A file called "-" stays "./-". */
function asWritten(path: string): string {
  const written = normalize(path).replaceAll(sep, "/");
  return written === STANDARD_INPUT ? `./${written}` : written;
}
