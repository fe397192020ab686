import { resolve } from "node:path";
import { STANDARD_INPUT } from "./find-drafts.js";
import { readStaged, type StagedTexts } from "./git/staged.js";
import { decode, readDraftFile, Unreadable } from "./read-draft.js";
import { reasonAt } from "./reasons.js";
import type { Terminal } from "./terminal.js";

/** A draft that a path on the command line names: its text, or why it cannot be read. */
export type NamedDraft = { readonly text: string } | { readonly reason: string };

/**
 * Reads the file at a path, or standard input; where `staged` is given, the file as it is staged. Never throws: what goes
 * wrong is one plain sentence.
 */
export async function readNamedDraft(
  path: string,
  terminal: Pick<Terminal, "folder" | "readInput">,
  staged: StagedTexts | null = null,
): Promise<NamedDraft> {
  try {
    if (path === STANDARD_INPUT) return { text: decode(await terminal.readInput()) };
    const place = resolve(terminal.folder, path);
    if (staged === null) return { text: await readDraftFile(place) };
    const text = await readStaged(staged, place);
    return text === null ? { reason: "It is not staged." } : { text };
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.message };
    return { reason: await reasonAt(resolve(terminal.folder, path), error) };
  }
}

/** What to call a draft in the output. */
export function draftName(path: string, stdinPath: string | undefined): string {
  return path === STANDARD_INPUT ? (stdinPath ?? path) : path;
}
