import type { Command, Option } from "commander";

/**
 * What a command was given that cannot have been meant, as one plain sentence; null where all is well. A variable of the
 * shell that is not set leaves a value empty (`--rule "$RULE"`), or an option where the value should be
 * (`--output $FILE --fix`): both are refused, lest more be done than was asked for.
 */
export function misuseOf(command: Command): string | null {
  for (const option of command.options) {
    const name = option.attributeName();
    if (command.getOptionValueSource(name) !== "cli") continue;
    const said = misuseIn(option, valuesOf(command.getOptionValue(name)), command.options);
    if (said !== null) return said;
  }
  return command.args.some(isBlank) ? "One of the arguments is empty. Name it, or leave it out." : null;
}

function misuseIn(option: Option, values: readonly string[], all: readonly Option[]): string | null {
  const flag = option.long ?? option.flags;
  if (values.some(isBlank)) return `The value of ${flag} is empty. Give one, or leave ${flag} out.`;
  const swallowed = values.find((value) => all.some(({ long, short }) => value === long || value === short));
  return swallowed === undefined ? null : `${flag} is given no value: “${swallowed}” is an option.`;
}

function valuesOf(value: unknown): string[] {
  return [value].flat().filter((one) => typeof one === "string");
}

function isBlank(value: string): boolean {
  return value.trim() === "";
}
