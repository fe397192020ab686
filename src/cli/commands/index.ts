import type { Command } from "commander";
import { VERSION, VERSION_OPTIONS } from "../version.js";
import { completionCommand, configCommand, initCommand, lspCommand, mcpCommand, rulesCommand } from "./about.js";
import { misuseOf } from "./check-values.js";
import { type CarryOut, describe } from "./describe.js";
import { placeholdersCommand, readyCommand, sourcesCommand, stetsCommand } from "./drafts.js";
import { reportCommand } from "./report.js";
import { reviewCommand } from "./review.js";

export { type CarryOut, type Examples, examplesOf } from "./describe.js";

const SUMMARY =
  "Reviews Markdown drafts as a copy desk does: claims nobody is on record for, wording that takes a side.";

const EXAMPLES = [
  ["blue-pencil review drafts", "every draft in a folder"],
  ["blue-pencil ready drafts", "what must be done before they are published"],
  ["blue-pencil sources port.md", "who is on record, and for what"],
  ["blue-pencil report port.md -o port.html", "all of it on a page"],
  ["blue-pencil rules attribution/vague-source", "what a rule marks, and why"],
  ["blue-pencil config port.md", "what is in force, and where it was said"],
  ["blue-pencil review --help", "all that a command can do"],
] as const;

/** Exit statuses, as the help and the manual page say them. */
export const EXIT_STATUS =
  "Exit status: 0 nothing found at or above --fail-on, 1 something found,\n2 the command was misused or something could not be reviewed.";

const COMMANDS = [
  reviewCommand,
  readyCommand,
  placeholdersCommand,
  stetsCommand,
  sourcesCommand,
  reportCommand,
  rulesCommand,
  configCommand,
  initCommand,
  lspCommand,
  mcpCommand,
  completionCommand,
];

/** Every command with its arguments, options and examples: what is run, and what the manual page is made from. */
export function describeProgram(carryOut: CarryOut): Command {
  const program = describe("blue-pencil", SUMMARY, EXAMPLES)
    .version(VERSION, VERSION_OPTIONS, "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", `\n${EXIT_STATUS}`)
    .exitOverride()
    .hook("preAction", (_program, command) => {
      const misuse = misuseOf(command);
      if (misuse !== null) throw new Error(misuse);
    })
    .showHelpAfterError("(blue-pencil --help shows how it is used)");
  for (const make of COMMANDS) {
    const command = make(carryOut).copyInheritedSettings(program).helpOption("-h, --help", "print this help");
    program.addCommand(command.option("--color", "print in colours").option("--no-color", "print without colours"));
  }
  return program;
}
