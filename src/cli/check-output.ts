import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { isDraftFile, STANDARD_INPUT } from "./find-drafts.js";

/** Names standard output where a file to write to is asked for. */
export const STANDARD_OUTPUT = "-";

/** A report that is to be written to a file. */
export interface WantedOutput {
  /** As given on the command line. */
  readonly output: string;
  /** True where the report is Markdown itself. */
  readonly isMarkdown: boolean;
  /** The drafts that are read for it; `stdinPath` is what the one on standard input is called. */
  readonly drafts: readonly string[];
  readonly stdinPath?: string | undefined;
  /** Where relative paths count from. */
  readonly folder: string;
}

/**
 * Throws an Error with a plain message where the report would take a draft's place: one of those it is about, by whatever
 * name or link, or a Markdown file that no earlier report can be.
 */
export async function checkOutput({ output, isMarkdown, drafts, stdinPath, folder }: WantedOutput): Promise<void> {
  const taken = await identityOf(output, folder);
  if (taken === null) return;
  for (const draft of drafts) {
    const path = draft === STANDARD_INPUT ? stdinPath : draft;
    if (path === undefined || (await identityOf(path, folder)) !== taken) continue;
    const name = resolve(folder, path) === resolve(folder, output) ? "" : `, by another name (${path})`;
    throw new Error(`${output} is one of the drafts${name}. Write the report to another file.`);
  }
  if (isDraftFile(output) && !isMarkdown) {
    throw new Error(`${output} is a Markdown file, which this report is not. Write the report to another file.`);
  }
}

/** The same for every name of a file; null where there is no such file, or a pipe or a device. */
async function identityOf(path: string, folder: string): Promise<string | null> {
  try {
    const found = await stat(resolve(folder, path), { bigint: true });
    return found.isFile() ? `${found.dev} ${found.ino}` : null;
  } catch {
    // What cannot be looked at is named where it is opened.
    return null;
  }
}
