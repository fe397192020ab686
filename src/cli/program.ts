import { Command, CommanderError, Option } from "commander";
import { version } from "../../package.json";
import type { ConfigArguments } from "./config-command.js";
import type { ListArguments } from "./list-command.js";
import type { ReadyArguments } from "./ready-command.js";
import type { ReviewArguments } from "./review-arguments.js";
import type { SourcesArguments } from "./sources-command.js";
import { CLEAN, FAIL_LEVELS, MISUSE } from "./status.js";
import type { Terminal } from "./terminal.js";

const EXAMPLES = `
Examples:
  blue-pencil review drafts                     every draft in a folder
  blue-pencil review "drafts/**/*.md"           every draft that a pattern matches
  blue-pencil review --explain port.md          also what each sentence rests on
  blue-pencil review --rule "loaded/*" port.md  loaded wording only
  cat port.md | blue-pencil review -            standard input
  blue-pencil ready drafts                      what must be done before they are published
  blue-pencil sources port.md                   who is on record, and for what
  blue-pencil review --fix drafts               take the safe fixes first
  blue-pencil rules attribution/vague-source    what a rule marks, and why
  blue-pencil config port.md                    what is in force, and where it was said

Exit status: 0 nothing found at or above --fail-on, 1 something found,
2 the command was misused or something could not be reviewed.`;

/** Runs the command line and returns its exit status. Never throws: what goes wrong is one line on standard error. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  let status = CLEAN;
  const program = describeProgram(terminal, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? CLEAN : MISUSE;
    await terminal.err.write(`blue-pencil: ${error instanceof Error ? error.message : String(error)}\n`);
    return MISUSE;
  }
  return status;
}

function describeProgram(terminal: Terminal, finish: (status: number) => void): Command {
  const program = new Command("blue-pencil")
    .description(
      "Reviews Markdown drafts as a copy desk does: claims nobody is on record for, wording that takes a side.",
    )
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .addHelpText("after", EXAMPLES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.out.write(text),
      writeErr: (text) => void terminal.err.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, "blue-pencil: ")),
      getOutHelpWidth: () => terminal.out.width,
      getErrHelpWidth: () => terminal.err.width,
    })
    .showHelpAfterError("(blue-pencil --help shows how it is used)");
  program.addCommand(inherit(program, reviewCommand(terminal, finish)));
  program.addCommand(inherit(program, readyCommand(terminal, finish)));
  program.addCommand(inherit(program, placeholdersCommand(terminal, finish)));
  program.addCommand(inherit(program, stetsCommand(terminal, finish)));
  program.addCommand(inherit(program, sourcesCommand(terminal, finish)));
  program.addCommand(inherit(program, rulesCommand(terminal, finish)));
  program.addCommand(inherit(program, configCommand(terminal, finish)));
  return program;
}

function inherit(program: Command, command: Command): Command {
  return command.copyInheritedSettings(program).helpOption("-h, --help", "print this help");
}

function reviewCommand(terminal: Terminal, finish: (status: number) => void): Command {
  return new Command("review")
    .description("review drafts (.md, .markdown, .mdx)")
    .argument("[path...]", "files, folders or patterns; - is standard input")
    .addOption(new Option("-f, --format <format>", "how to print").choices(["pretty", "json"]).default("pretty"))
    .option("-r, --rule <rule>", 'run only this rule or family ("loaded/*"); may be given again', collect)
    .option("-p, --profile <profile>", "kind of writing: news, encyclopedia, report or opinion")
    .addOption(new Option("--fail-on <level>", "what makes the exit status 1").choices(FAIL_LEVELS).default("warning"))
    .option("--fix", "take the safe fixes, which cannot change what a sentence means, and save the drafts")
    .option("--explain", "print what each sentence rests on, and why")
    .option("--stdin-path <path>", "name to give standard input in the report")
    .action(async (paths: string[], options: ReviewArguments) => {
      const { runReview } = await import("./review-command.js");
      finish(await runReview(paths, options, terminal));
    });
}

function readyCommand(terminal: Terminal, finish: (status: number) => void): Command {
  return new Command("ready")
    .description("say what must still be done before drafts are published; exit status 1 where something remains")
    .argument("[path...]", "files, folders or patterns; - is standard input")
    .addOption(new Option("-f, --format <format>", "how to print").choices(["pretty", "json"]).default("pretty"))
    .option("--stdin-path <path>", "name to give standard input in the output")
    .action(async (paths: string[], options: ReadyArguments) => {
      const { runReady } = await import("./ready-command.js");
      finish(await runReady(paths, options, terminal));
    });
}

function placeholdersCommand(terminal: Terminal, finish: (status: number) => void): Command {
  return listCommand("placeholders")
    .description("list the placeholders in drafts, and what each waits for")
    .action(async (paths: string[], options: ListArguments) => {
      const { runPlaceholders } = await import("./placeholders-command.js");
      finish(await runPlaceholders(paths, options, terminal));
    });
}

function stetsCommand(terminal: Terminal, finish: (status: number) => void): Command {
  return listCommand("stets")
    .description("list what drafts let stand, why, and who said so")
    .action(async (paths: string[], options: ListArguments) => {
      const { runStets } = await import("./stets-command.js");
      finish(await runStets(paths, options, terminal));
    });
}

function listCommand(name: string): Command {
  return new Command(name)
    .argument("[path...]", "files, folders or patterns; - is standard input")
    .addOption(new Option("-f, --format <format>", "how to print").choices(["pretty", "json"]).default("pretty"))
    .option("--stdin-path <path>", "name to give standard input in the output");
}

function sourcesCommand(terminal: Terminal, finish: (status: number) => void): Command {
  return new Command("sources")
    .description("list who is on record in drafts, how often, and for what")
    .argument("[path...]", "files, folders or patterns; - is standard input")
    .addOption(new Option("-f, --format <format>", "how to print").choices(["pretty", "json"]).default("pretty"))
    .option("--stdin-path <path>", "name to give standard input in the ledger")
    .action(async (paths: string[], options: SourcesArguments) => {
      const { runSources } = await import("./sources-command.js");
      finish(await runSources(paths, options, terminal));
    });
}

function rulesCommand(terminal: Terminal, finish: (status: number) => void): Command {
  return new Command("rules")
    .description("list the rules, or explain one")
    .argument("[rule]", "a rule, such as attribution/vague-source")
    .action(async (id: string | undefined) => {
      const { runRules } = await import("./rules-command.js");
      finish(await runRules(id, terminal));
    });
}

function configCommand(terminal: Terminal, finish: (status: number) => void): Command {
  return new Command("config")
    .description("print what is in force for a draft or a folder, and where each value was said")
    .argument("[path]", "a draft or a folder", ".")
    .addOption(new Option("-f, --format <format>", "how to print").choices(["pretty", "json"]).default("pretty"))
    .action(async (path: string, options: ConfigArguments) => {
      const { runConfig } = await import("./config-command.js");
      finish(await runConfig(path, options, terminal));
    });
}

/** Several at once may be given with commas. */
function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, ...value.split(",").map((part) => part.trim())].filter((part) => part !== "");
}
