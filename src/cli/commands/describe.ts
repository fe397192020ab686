import { type Command, Option } from "commander";
import type { Terminal } from "../terminal.js";
import { PlainCommand } from "./plain-command.js";

/** Carries out a command; what it answers becomes the exit status. */
export type CarryOut = (work: (terminal: Terminal) => Promise<number>) => Promise<void>;

/** Command lines, and what each does. */
export type Examples = readonly (readonly [line: string, what: string])[];

const EXAMPLES = new WeakMap<Command, Examples>();

/** A command with its own examples. */
export function describe(name: string, summary: string, examples: Examples): Command {
  const command = new PlainCommand(name).description(summary).addHelpText("after", examplesText(examples));
  EXAMPLES.set(command, examples);
  return command;
}

/** The examples in a command's help. */
export function examplesOf(command: Command): Examples {
  return EXAMPLES.get(command) ?? [];
}

/** Adds what every command has that is about drafts. */
export function takesDrafts(command: Command): Command {
  return command
    .argument("[path...]", "files, folders or patterns; - is standard input")
    .option("--stdin", "read paths from standard input, one a line or with NULs between them")
    .option("--stdin-path <path>", "name to give the draft on standard input in the output")
    .option(
      "--exclude <pattern>",
      "leave these out of folders and patterns, as in a .gitignore; may be given again",
      collect,
    )
    .option("--no-ignore", "do not go by .gitignore and .bluepencilignore")
    .option(...CONFIG);
}

/** The values of an option that may be given several times. */
function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

export const CONFIG = [
  "--config <file>",
  "a house style file that counts in place of those that lie with the drafts",
] as const;

export const STAGED = [
  "--staged",
  "read drafts as they are staged in git; without a path, those that the next commit changes",
] as const;

export function formatOption(formats: readonly string[]): Option {
  return new Option("-f, --format <format>", "how to print").choices(formats).default("pretty");
}

/** Examples in two columns, under a heading. */
function examplesText(examples: Examples): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  return ["", "Examples:", ...examples.map(([line, what]) => `  ${line.padEnd(width)}  ${what}`)].join("\n");
}
