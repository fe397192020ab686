import { type FoundDrafts, findDrafts, STANDARD_INPUT } from "./find-drafts.js";
import { type StagedTexts, stagedDrafts } from "./git/staged.js";
import { checkConfig } from "./house/check-config.js";
import type { Terminal } from "./terminal.js";

/** How the drafts are named that a command is about, beside the paths after it. */
export interface DraftChoice {
  /** True where standard input holds paths. */
  readonly stdin?: boolean;
  /** What to call the draft on standard input in the output. */
  readonly stdinPath?: string;
  /** True where drafts are read as they are staged. */
  readonly staged?: boolean;
  /** Patterns of what a search leaves out. */
  readonly exclude?: readonly string[];
  /** False where ignore files do not count. */
  readonly ignore?: boolean;
  /** A house style file that counts in place of those that lie with the drafts. */
  readonly config?: string;
}

const NONE_LISTED = "Standard input names no draft.";
const ALL_IGNORED =
  "All the drafts there are left out by .gitignore, .bluepencilignore or --exclude. Name a draft to read it all the same.";

/** The drafts that a command is about. */
export interface ChosenDrafts extends FoundDrafts {
  /** Where they are read as they are staged, their texts. */
  readonly staged: StagedTexts | null;
}

/**
 * Finds the drafts that a command is about: those its paths name, and those that standard input names. Throws an Error
 * with a plain message where no draft is asked for, or standard input is asked to be both a draft and a list of paths.
 */
export async function chooseDrafts(
  command: string,
  paths: readonly string[],
  choice: DraftChoice,
  terminal: Terminal,
): Promise<ChosenDrafts> {
  if (choice.stdinPath !== undefined && !paths.includes(STANDARD_INPUT)) {
    throw new Error("--stdin-path names the draft on standard input. Add - to the paths, or leave --stdin-path out.");
  }
  await checkConfig(choice.config, terminal);
  if (choice.staged) return chooseStaged(paths, choice, terminal);
  if (!choice.stdin) {
    if (paths.length === 0) throw new Error(`Name a file or a folder, such as: blue-pencil ${command} drafts`);
    return found(await findDrafts(paths, terminal.folder, [], choice), terminal);
  }
  if (paths.includes(STANDARD_INPUT)) throw new Error("With --stdin, standard input holds paths, so it is no draft.");
  return found(await findDrafts(paths, terminal.folder, await pathsOnInput(terminal), choice), terminal);
}

async function found(drafts: FoundDrafts, terminal: Terminal): Promise<ChosenDrafts> {
  await sayWhyNone(drafts, drafts.ignored === undefined ? NONE_LISTED : ALL_IGNORED, terminal);
  return { ...drafts, staged: null };
}

/** Where nothing is left, it is said why: nothing found is no draft without findings. Errors are said elsewhere. */
async function sayWhyNone({ paths, errors }: FoundDrafts, why: string, { err }: Terminal): Promise<void> {
  if (paths.length === 0 && errors.length === 0) await err.write(`${why}\n`);
}

/** Without any path, what the next commit changes; an empty list on standard input is no drafts, though. */
async function chooseStaged(
  paths: readonly string[],
  { stdin, exclude }: DraftChoice,
  terminal: Terminal,
): Promise<ChosenDrafts> {
  if (exclude !== undefined)
    throw new Error("--exclude is about folders and patterns. Leave out --exclude or --staged.");
  if (paths.includes(STANDARD_INPUT)) throw new Error("Standard input is not staged. Leave out - or --staged.");
  const named = stdin ? [...paths, ...(await pathsOnInput(terminal))] : paths;
  const { texts, ...staged } = await stagedDrafts(stdin || paths.length > 0 ? named : null, terminal.folder);
  const drafts = { ...staged, links: new Set<string>() };
  // That a commit changes no draft is nothing to explain.
  if (stdin) await sayWhyNone(drafts, NONE_LISTED, terminal);
  return { ...drafts, staged: texts };
}

/** The paths on standard input, as `find -print0`, `git diff -z` (with NULs) and `ls` (a line each) print them. */
async function pathsOnInput(terminal: Terminal): Promise<string[]> {
  const bytes = await terminal.readInput();
  return bytes.includes(0) ? split(bytes, "\0") : split(bytes, /\r?\n/);
}

function split(bytes: Uint8Array, separator: string | RegExp): string[] {
  return new TextDecoder()
    .decode(bytes)
    .split(separator)
    .filter((path) => path !== "");
}
