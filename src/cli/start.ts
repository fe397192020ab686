import { nodeTerminal } from "./node-terminal.js";
import { runProgram } from "./program.js";
import { INTERRUPTED } from "./status.js";

/**
 * Runs a command in this process: its options, its help and what it prints, in a file of its own (`dist/program.js`).
 * @param home the folder of the bundles
 * @param program the file that was started
 */
export async function start(args: readonly string[], home: string, program: string): Promise<void> {
  process.on("SIGINT", () => process.exit(INTERRUPTED));
  process.exitCode = await runProgram(args, nodeTerminal(home, program));
}
