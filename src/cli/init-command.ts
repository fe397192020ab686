import { stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { HOUSE_FILE } from "../house/index.js";
import { whyUnwritable } from "./file-beside.js";
import { HELD_BACK, KIND, newHouseStyle, PLACEHOLDERS, type Question } from "./house/new-house-style.js";
import { reasonFor } from "./reasons.js";
import { CLEAN } from "./status.js";
import type { Output, Terminal } from "./terminal.js";

/** What was asked for after `blue-pencil init`, the folder aside. */
export interface InitArguments {
  /** Ask nothing. */
  readonly yes?: boolean;
}

const QUESTIONS = [KIND, PLACEHOLDERS, HELD_BACK] as const;

/** `blue-pencil init`: starts a house style in a folder. Returns the exit status; throws an Error with a plain message. */
export async function runInit(folder: string, { yes }: InitArguments, terminal: Terminal): Promise<number> {
  const { out, ask } = terminal;
  if (!yes && ask === null) {
    throw new Error("Nobody is here to answer questions. Add --yes to take the usual answers.");
  }
  const name = join(folder, HOUSE_FILE);
  const place = resolve(terminal.folder, name);
  // Nobody should answer for nothing.
  await checkPlace(resolve(terminal.folder, folder), folder);
  if (await exists(place)) throw new Error(isThere(name));
  const [kind = "", placeholders = "", heldBack = ""] =
    yes || ask === null ? QUESTIONS.map(usual) : await answersTo(QUESTIONS, ask, terminal.err);
  try {
    // A file that was made in the meantime is not written over either.
    await writeFile(place, newHouseStyle(kind, placeholders, heldBack), { flag: "wx" });
  } catch (error) {
    throw new Error(isTaken(error) ? isThere(name) : `${name}: ${whyUnwritable(error)}.`);
  }
  await out.write(`Wrote ${name}. “blue-pencil config ${folder}” prints what is in force.\n`);
  return CLEAN;
}

async function checkPlace(place: string, folder: string): Promise<void> {
  const found = await stat(place).catch((error: unknown) => {
    throw new Error(`${folder}: ${reasonFor(error)}`);
  });
  if (!found.isDirectory()) throw new Error(`${folder} is not a folder.`);
}

function exists(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  );
}

function isThere(name: string): string {
  return `There is a house style already: ${name}. It was left as it is.`;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

function usual({ answers: [first] }: Question): string {
  return first?.value ?? "";
}

async function answersTo(
  questions: readonly Question[],
  ask: NonNullable<Terminal["ask"]>,
  err: Output,
): Promise<string[]> {
  const chosen: string[] = [];
  for (const question of questions) chosen.push(await answerTo(question, ask, err));
  return chosen;
}

/** A name or a number; nothing at all is the usual one. What is neither is asked again. */
async function answerTo(question: Question, ask: NonNullable<Terminal["ask"]>, err: Output): Promise<string> {
  const { asks, answers } = question;
  const width = Math.max(...answers.map(({ value }) => value.length));
  const lines = answers.map(({ value, means }, index) => `  ${index + 1}  ${value.padEnd(width)}  ${means}`);
  await err.write(`${[asks, ...lines].join("\n")}\n`);
  for (;;) {
    const said = await ask(`1 to ${answers.length}, or Enter for ${usual(question)}: `);
    if (said === "") return usual(question);
    const found = answers.find(({ value }, index) => said.toLowerCase() === value || said === String(index + 1));
    if (found !== undefined) return found.value;
  }
}
