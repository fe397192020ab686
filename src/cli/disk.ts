import {
  accessSync,
  constants,
  readFileSync,
  readFile as readWhenReady,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { promisify } from "node:util";

// What nearly every command asks of the disk. `node:fs/promises` does it as well, but loads all of Node that watches files
// and reads them line by line, and hands each question to a thread: that takes longer than reading a short draft.

/** The bytes of a file. A pipe may keep us waiting, and Ctrl-C is to be heard meanwhile. Throws the system's error. */
export async function readFile(path: string): Promise<Buffer> {
  return statSync(path).isFile() ? readFileSync(path) : promisify(readWhenReady)(path);
}

/** What a file or folder is. Throws the system's error. */
export async function stat(path: string): Promise<Stats> {
  return statSync(path);
}

/** Where a file lies, whatever links lead to it. Throws the system's error. */
export async function realpath(path: string): Promise<string> {
  return realpathSync.native(path);
}

/** Throws the system's error where a folder may not be looked into. */
export async function lookInto(folder: string): Promise<void> {
  accessSync(folder, constants.R_OK | constants.X_OK);
}
