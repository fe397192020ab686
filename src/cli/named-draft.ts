import { resolve } from "node:path";
import { STANDARD_INPUT } from "./find-drafts.js";
import { decode, readDraftFile, Unreadable } from "./read-draft.js";
import { reasonFor } from "./reasons.js";
import type { Terminal } from "./terminal.js";

/** A draft that a path on the command line names: its text, or why it cannot be read. */
export type NamedDraft = { readonly text: string } | { readonly reason: string };

/** Reads the file at a path, or standard input. Never throws: what goes wrong is one plain sentence. */
export async function readNamedDraft(
  path: string,
  terminal: Pick<Terminal, "folder" | "readInput">,
): Promise<NamedDraft> {
  try {
    if (path === STANDARD_INPUT) return { text: decode(await terminal.readInput()) };
    return { text: await readDraftFile(resolve(terminal.folder, path)) };
  } catch (error) {
    return { reason: error instanceof Unreadable ? error.message : reasonFor(error) };
  }
}

/** What to call a draft in the output. */
export function draftName(path: string, stdinPath: string | undefined): string {
  return path === STANDARD_INPUT ? (stdinPath ?? path) : path;
}
