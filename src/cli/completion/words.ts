import type { Argument, Command, Option } from "commander";
import { familiesOf } from "../../review/index.js";
import { PROFILE_CHOICES, RULES } from "../../rules/index.js";

/** What a shell can complete of one command. */
export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionWords[];
  /** What stands behind the command; null for paths. */
  readonly values: readonly string[] | null;
}

export interface OptionWords {
  /** "-f" and "--format", as far as there are both. */
  readonly flags: readonly string[];
  readonly summary: string;
  /** True where a value has to follow. */
  readonly takesValue: boolean;
  /** What the value can be; null for a path. */
  readonly values: readonly string[] | null;
}

const RULE_NAMES = [...familiesOf(RULES), ...RULES.map(({ id }) => id)];
const PATHS: ReadonlySet<string> = new Set([
  "output",
  "cache-location",
  "stdin-path",
  "config",
  "baseline",
  "requests",
  "answers",
]);
/** Values of options and arguments that the program checks by itself. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  rule: RULE_NAMES,
  profile: PROFILE_CHOICES,
};

/** The commands of a program, in its order. */
export function commandWords(program: Command): CommandWords[] {
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.description(),
    options: [...command.options.map(optionWords), HELP],
    values: argumentValues(command.registeredArguments),
  }));
}

const HELP: OptionWords = { flags: ["-h", "--help"], summary: "print this help", takesValue: false, values: [] };

function optionWords(option: Option): OptionWords {
  const { short, long, description, required, argChoices } = option;
  const flags = [short, long].filter((flag) => flag !== undefined);
  return { flags, summary: description, takesValue: required, values: valuesOf(option.name(), argChoices) };
}

function argumentValues([first]: readonly Argument[]): readonly string[] | null {
  if (first === undefined) return [];
  return first.name() === "path" || first.name() === "folder" ? null : valuesOf(first.name(), first.argChoices);
}

function valuesOf(name: string, choices: readonly string[] | undefined): readonly string[] | null {
  return PATHS.has(name) ? null : (choices ?? VALUES[name] ?? []);
}
