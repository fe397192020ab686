import { type DraftPlaceholder, placeholdersIn } from "../review/index.js";
import { type ListArguments, type Listing, runList } from "./list-command.js";
import { painter } from "./pretty/paint.js";
import { printable, wrap } from "./pretty/text-width.js";
import type { Output, Terminal } from "./terminal.js";

const INDENT = "    ";

const PLACEHOLDERS: Listing<DraftPlaceholder> = {
  name: "placeholders",
  one: "placeholder",
  many: "placeholders",
  find: async (text, settings) => placeholdersIn(text, settings),
  lines: placeholderLines,
};

/** `blue-pencil placeholders`: lists what drafts still wait for. Returns the exit status. */
export function runPlaceholders(paths: readonly string[], options: ListArguments, terminal: Terminal): Promise<number> {
  return runList(PLACEHOLDERS, paths, options, terminal);
}

function placeholderLines({ text, waitsFor, context }: DraftPlaceholder, place: string, out: Output): string[] {
  const paint = painter(out.isColoured);
  const what = waitsFor === "" ? paint("faint", "does not say what is missing") : `waits for: ${printable(waitsFor)}`;
  return [
    `  ${place}  ${paint("marked", printable(text))}  ${what}`,
    ...wrap(printable(context), out.width - INDENT.length).map((words) => paint("faint", INDENT + words)),
  ];
}
