import { type Command, CommanderError } from "commander";
import { describeProgram } from "./commands/index.js";
import { CLEAN, MISUSE } from "./status.js";
import type { Terminal } from "./terminal.js";
import { asksVersion } from "./version.js";

const VERSION = "--version";
const HELP = "help";

/** Runs the command line and returns its exit status. Never throws: what goes wrong is one line on standard error. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  let status = CLEAN;
  const said: Promise<void>[] = [];
  const program = describeProgram(async (work) => {
    status = await work(terminal);
  });
  for (const command of [program, ...program.commands]) {
    command.configureOutput({
      writeOut: (text) => void said.push(terminal.out.write(text)),
      writeErr: (text) => void said.push(terminal.err.write(text)),
      outputError: (text, write) => write(`blue-pencil: ${text}`),
      getOutHelpWidth: () => terminal.out.width,
      getErrHelpWidth: () => terminal.err.width,
    });
  }
  try {
    if (!(await isCarriedOut(program, args))) status = MISUSE;
    await Promise.all(said);
  } catch (error) {
    await terminal.err.write(`blue-pencil: ${error instanceof Error ? error.message : String(error)}\n`);
    return MISUSE;
  }
  return status;
}

/** The arguments as the parser takes them: help for a command that there is not is asked of the command itself, which says so. */
function meant({ commands }: Command, args: readonly string[]): readonly string[] {
  const [first, second] = args;
  if (asksVersion(first)) return [VERSION, ...args.slice(1)];
  const isUnknown = first === HELP && second !== undefined && !commands.some((command) => command.name() === second);
  return isUnknown ? args.slice(1) : args;
}

/** False where the arguments cannot be read, which has been said then. Help that was asked for is no such case. */
async function isCarriedOut(program: Command, args: readonly string[]): Promise<boolean> {
  try {
    await program.parseAsync(meant(program, args), { from: "user" });
    return true;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0;
    throw error;
  }
}
