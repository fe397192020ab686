import { CommanderError } from "commander";
import { describeProgram } from "./commands/index.js";
import { CLEAN, MISUSE } from "./status.js";
import type { Terminal } from "./terminal.js";

/** Runs the command line and returns its exit status. Never throws: what goes wrong is one line on standard error. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  let status = CLEAN;
  const program = describeProgram(async (work) => {
    status = await work(terminal);
  });
  for (const command of [program, ...program.commands]) {
    command.configureOutput({
      writeOut: (text) => void terminal.out.write(text),
      writeErr: (text) => void terminal.err.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, "blue-pencil: ")),
      getOutHelpWidth: () => terminal.out.width,
      getErrHelpWidth: () => terminal.err.width,
    });
  }
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? CLEAN : MISUSE;
    await terminal.err.write(`blue-pencil: ${error instanceof Error ? error.message : String(error)}\n`);
    return MISUSE;
  }
  return status;
}
