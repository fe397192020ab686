import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { whyUnwritable } from "../file-beside.js";
import type { Answering } from "./answering.js";
import { ReaderGone } from "./reader-gone.js";

/**
 * A reader that gives recorded answers: a file of JSON lines, each with the `key` of a request and the `answer` as text, as a
 * model gave it. Of two with one key the last counts. Throws an Error with a plain message where the file cannot be read.
 */
export async function recordedReader(file: string, folder: string): Promise<Answering> {
  const answers = new Map<string, string>();
  const lines = (await textOf(file, folder)).split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const { key, answer } = record(line, `${file}: Line ${index + 1}`);
    answers.set(key, answer);
  }
  return async function* answer({ key }) {
    const found = answers.get(key);
    if (found === undefined) throw new ReaderGone("No answer is recorded to one of the requests.");
    yield found;
  };
}

async function textOf(file: string, folder: string): Promise<string> {
  try {
    return await readFile(resolve(folder, file), "utf8");
  } catch (error) {
    throw new Error(`${file} cannot be read: ${whyUnwritable(error)}.`);
  }
}

function record(line: string, place: string): { key: string; answer: string } {
  const wrong = new Error(`${place} is no recorded answer: {"key":"…","answer":"…"}.`);
  try {
    const value: unknown = JSON.parse(line);
    const { key, answer } = Object.fromEntries(Object.entries(value ?? {}));
    if (typeof key === "string" && typeof answer === "string") return { key, answer };
  } catch {
    throw wrong;
  }
  throw wrong;
}
