import type { CommandWords, OptionWords } from "./words.js";

/** Completion for fish (its manual, “complete”). */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const lines = [
    "# Completion for blue-pencil: blue-pencil completion fish > ~/.config/fish/completions/blue-pencil.fish",
    "complete -c blue-pencil -f",
    "complete -c blue-pencil -n __fish_use_subcommand -s h -l help -d 'print this help'",
    "complete -c blue-pencil -n __fish_use_subcommand -s v -l version -d 'print the version'",
    ...commands.flatMap(linesOf),
  ];
  return `${lines.join("\n")}\n`;
}

function linesOf({ name, summary, options, values }: CommandWords): string[] {
  const within = `complete -c blue-pencil -n '__fish_seen_subcommand_from ${name}'`;
  return [
    `complete -c blue-pencil -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ...(values === null ? [`${within} -F`] : values.length > 0 ? [`${within} -a ${quoted(values.join(" "))}`] : []),
    ...options.map((option) => `${within} ${optionOf(option)}`),
  ];
}

function optionOf({ flags, summary, takesValue, values }: OptionWords): string {
  const names = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = values === null ? ["-r", "-F"] : ["-x", "-a", quoted(values.join(" "))];
  return [...names, ...(takesValue ? value : []), "-d", quoted(summary)].join(" ");
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
