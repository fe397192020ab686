import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { whyUnwritable } from "../file-beside.js";
import type { Answering } from "./answering.js";

/** What is said of a draft to which an answer is missing. */
const NO_ANSWER = "No answer is recorded to one of the requests.";

/** A reader with nobody behind it. */
export interface Recorded {
  readonly reader: Answering;
  /** Lines of the file that are no answers. */
  readonly oddLines: number;
}

/**
 * A reader that gives recorded answers: a file of JSON lines, each with the `key` of a request and the `answer` as text, as a
 * model gave it. Of two with one key the last counts. To a request without an answer it throws `AnswerMissing`. Throws an
 * Error with a plain message where the file cannot be read.
 */
export async function recordedReader(file: string, folder: string): Promise<Recorded> {
  const answers = new Map<string, string>();
  let oddLines = 0;
  for (const line of (await textOf(file, folder)).split("\n")) {
    if (line.trim() === "") continue;
    const recorded = record(line);
    if (recorded === null) oddLines++;
    else answers.set(recorded.key, recorded.answer);
  }
  const reader: Answering = async function* answer({ key }) {
    const found = answers.get(key);
    if (found === undefined) throw new AnswerMissing(NO_ANSWER);
    yield found;
  };
  return { reader, oddLines };
}

/** No answer is recorded to a request: those to others may be. */
export class AnswerMissing extends Error {}

async function textOf(file: string, folder: string): Promise<string> {
  try {
    return await readFile(resolve(folder, file), "utf8");
  } catch (error) {
    throw new Error(`${file} cannot be read: ${whyUnwritable(error)}.`);
  }
}

function record(line: string): { key: string; answer: string } | null {
  try {
    const value: unknown = JSON.parse(line);
    const { key, answer } = Object.fromEntries(Object.entries(value ?? {}));
    return typeof key === "string" && typeof answer === "string" ? { key, answer } : null;
  } catch {
    return null;
  }
}
