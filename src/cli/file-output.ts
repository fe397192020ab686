import type { Stats } from "node:fs";
import { access, constants, mkdir, open, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { FileBeside, Unwritable, whyUnwritable } from "./file-beside.js";
import type { Output } from "./terminal.js";

/** Columns for those who read the file later. */
const WIDTH = 80;
/** Written at once, in UTF-16 units, so that a report of many small parts does not go to the disk part by part. */
const BATCH = 64 * 1024;

/** A file that a report is written to. */
interface Target {
  write(text: string): Promise<void>;
  /** Settles when everything is in its place. */
  finish(): Promise<void>;
  /** Gives up; a file that was there is as it was. */
  discard(): Promise<void>;
}

/**
 * Runs `print` with an output that ends up in a file. The file is replaced in one step when `print` is done, and is as
 * it was where `print` throws, or prints nothing and `isForSomething` is true. Folders on the way are made; pipes and
 * devices are written to as they are. Throws `Unwritable`, with the path, where the file cannot be written.
 */
export async function printToFile<T>(
  path: string,
  print: (out: Output) => Promise<T>,
  { isForSomething = false } = {},
): Promise<T> {
  const target = await plainly(path, () => openTarget(path));
  const pending: string[] = [];
  let size = 0;
  let isEmpty = true;
  const flush = async () => {
    const text = pending.join("");
    pending.length = 0;
    size = 0;
    await plainly(path, () => target.write(text));
  };
  const write = async (text: string) => {
    pending.push(text);
    isEmpty &&= text === "";
    size += text.length;
    if (size >= BATCH) await flush();
  };
  try {
    const result = await print({ isTerminal: false, isColoured: false, width: WIDTH, write });
    if (isEmpty && isForSomething) return result;
    await flush();
    await plainly(path, () => target.finish());
    return result;
  } finally {
    await target.discard();
  }
}

async function openTarget(path: string): Promise<Target> {
  const found = await statOf(path);
  if (found?.isDirectory()) throw new Unwritable("It is a folder.");
  if (found !== null && !found.isFile()) return openStream(path);
  if (found === null) await mkdir(dirname(path), { recursive: true });
  else await access(path, constants.W_OK);
  const file = await FileBeside.open(found === null ? path : await realpath(path), found);
  return {
    write: (text) => file.write(text),
    async finish() {
      await file.finish();
      await file.takePlace();
    },
    discard: () => file.discard(),
  };
}

/** A pipe or a device, whose place no file can take. */
async function openStream(path: string): Promise<Target> {
  const file = await open(path, "w");
  return {
    write: (text) => file.writeFile(text, "utf8"),
    async finish() {},
    discard: () => file.close(),
  };
}

async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Turns the system's errors into one plain sentence that names the file. */
async function plainly<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Unwritable ? error.message : `${whyUnwritable(error)}.`;
    throw new Unwritable(`${path}: ${reason}`);
  }
}
