import type { Command } from "commander";
import { bashCompletion } from "./bash.js";
import { fishCompletion } from "./fish.js";
import { type CommandWords, commandWords } from "./words.js";
import { zshCompletion } from "./zsh.js";

export type Shell = "bash" | "zsh" | "fish";

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CommandWords[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** The script by which a shell completes this program's commands, options and values. */
export function completionFor(shell: Shell, program: Command): string {
  return SCRIPTS[shell](commandWords(program));
}
