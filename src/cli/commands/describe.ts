import { Command, Option } from "commander";
import type { Terminal } from "../terminal.js";

/** Carries out a command; what it answers becomes the exit status. */
export type CarryOut = (work: (terminal: Terminal) => Promise<number>) => Promise<void>;

/** A command with its own examples, each a command line and what it does. */
export function describe(name: string, summary: string, examples: readonly (readonly [string, string])[]): Command {
  return new Command(name).description(summary).addHelpText("after", examplesText(examples));
}

/** Adds what every command has that is about drafts. */
export function takesDrafts(command: Command): Command {
  return command
    .argument("[path...]", "files, folders or patterns; - is standard input")
    .option("--stdin", "read paths from standard input, one a line or with NULs between them")
    .option("--stdin-path <path>", "name to give the draft on standard input in the output");
}

export function formatOption(formats: readonly string[]): Option {
  return new Option("-f, --format <format>", "how to print").choices(formats).default("pretty");
}

/** Examples in two columns, under a heading. */
export function examplesText(examples: readonly (readonly [string, string])[]): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  return ["", "Examples:", ...examples.map(([line, what]) => `  ${line.padEnd(width)}  ${what}`)].join("\n");
}
