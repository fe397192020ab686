import type { Argument, Command, Option } from "commander";
import { version } from "../../../package.json";
import { describeProgram, EXIT_STATUS, type Examples, examplesOf } from "../../../src/cli/commands/index.js";

const FILES: Examples = [
  [".bluepencil.yml", "house style for the drafts in its folder and below"],
  ["~/.cache/blue-pencil", "reviews kept by --cache, on Linux"],
];
const ENVIRONMENT: Examples = [
  ["NO_COLOR", "no colours, where it is not empty"],
  ["XDG_CACHE_HOME", "where reviews are kept, instead of ~/.cache"],
];

/** The manual page, in the man macros (man(7)), made from the commands themselves. */
export function manualPage(): string {
  const program = describeProgram(async () => {});
  const commands = program.commands.flatMap(commandSection);
  const lines = [
    '.\\" Made by "npm run generate" from src/cli/commands. Do not edit.',
    `.TH BLUE-PENCIL 1 "" "Blue Pencil ${version}" "User Commands"`,
    ".SH NAME",
    "blue-pencil \\- reviews Markdown drafts as a copy desk does",
    ".SH SYNOPSIS",
    ".B blue-pencil",
    "\\fICOMMAND\\fR [\\fIOPTION\\fR...] [\\fIARGUMENT\\fR...]",
    ".SH DESCRIPTION",
    plain(program.description()),
    ".SH COMMANDS",
    ...commands,
    ".SH EXIT STATUS",
    ...EXIT_STATUS.replace(/^Exit status: /, "")
      .split("\n")
      .map(plain),
    ".SH ENVIRONMENT",
    ...definitions(ENVIRONMENT),
    ".SH FILES",
    ...definitions(FILES),
    ".SH EXAMPLES",
    ...definitions(examplesOf(program)),
  ];
  return `${lines.join("\n")}\n`;
}

function commandSection(command: Command): string[] {
  const usage = [...command.registeredArguments.map(argumentName), "[\\fIOPTION\\fR...]"].join(" ");
  return [
    `.SS ${command.name()}`,
    `\\fBblue\\-pencil ${command.name()}\\fR ${usage}`,
    ".PP",
    plain(`${sentence(command.description())}`),
    ...command.registeredArguments.flatMap((argument) => item(argumentName(argument), argument.description)),
    ...command.options.flatMap((option) => item(optionName(option), aboutOption(option))),
    ...definitions(examplesOf(command)),
  ];
}

function argumentName(argument: Argument): string {
  const name = `\\fI${plain(argument.name().toUpperCase())}\\fR${argument.variadic ? "..." : ""}`;
  return argument.required ? name : `[${name}]`;
}

function optionName({ flags }: Option): string {
  return flags
    .replace(/<([^>]+)>/, (_all, name: string) => name.toUpperCase())
    .split(/(?<=,) /)
    .map((flag) =>
      flag.replace(
        /^(-\S*?)(,?)( \S+)?$/,
        (_all, name, comma, value = "") => `\\fB${plain(name)}\\fR${comma}${value && ` \\fI${value.trim()}\\fR`}`,
      ),
    )
    .join(" ");
}

function aboutOption({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices === undefined ? "" : `: ${argChoices.join(", ")}`;
  return `${description}${choices}${defaultValue === undefined ? "" : ` (${String(defaultValue)} unless given)`}`;
}

function definitions(pairs: Examples): string[] {
  return pairs.flatMap(([name, what]) => item(`\\fB${plain(name)}\\fR`, what));
}

/** A tagged paragraph. `tag` is roff already. */
function item(tag: string, text: string): string[] {
  return [".TP", tag, plain(sentence(text))];
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}

/** Text that roff prints as it is: no escapes, no requests, and hyphens that can be copied (groff_char(7)). */
function plain(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^(?=[.'])/gm, "\\&");
}
