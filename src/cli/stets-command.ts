import { resolve } from "node:path";
import { type DraftStet, stetsIn } from "../review/index.js";
import { authorsOf } from "./authors.js";
import { STANDARD_INPUT } from "./find-drafts.js";
import { type ListArguments, type Listing, runList } from "./list-command.js";
import { painter } from "./pretty/paint.js";
import { printable, wrap } from "./pretty/text-width.js";
import type { Output, Terminal } from "./terminal.js";

const INDENT = "    ";

/** A stet and who wrote it. */
interface SignedStet extends DraftStet {
  /** Empty where version control does not know. */
  readonly author: string;
}

/** `blue-pencil stets`: lists what drafts let stand, why, and who said so. Returns the exit status. */
export function runStets(paths: readonly string[], options: ListArguments, terminal: Terminal): Promise<number> {
  const listing: Listing<SignedStet> = {
    name: "stets",
    one: "stet",
    many: "stets",
    find: (text, { markup }, path) => sign(stetsIn(text, markup), path, terminal.folder),
    lines: stetLines,
  };
  return runList(listing, paths, options, terminal);
}

async function sign(stets: readonly DraftStet[], path: string, folder: string): Promise<SignedStet[]> {
  const isFile = stets.length > 0 && path !== STANDARD_INPUT;
  const authors = isFile ? await authorsOf(resolve(folder, path)) : [];
  return stets.map((stet) => ({ ...stet, author: authors[stet.line - 1] ?? "" }));
}

function stetLines({ rules, reason, author, words, wholeDraft }: SignedStet, place: string, out: Output): string[] {
  const paint = painter(out.isColoured);
  const said = (style: (text: string) => string, text: string) =>
    wrap(printable(text), out.width - INDENT.length).map((part) => INDENT + style(part));
  const covered = wholeDraft ? "the whole draft" : words;
  return [
    `  ${place}  ${paint("marked", rules.join(", "))}${author === "" ? "" : `  ${printable(author)}`}`,
    ...(reason === "" ? said((text) => paint("warning", text), "no reason given") : said((text) => text, reason)),
    ...said((text) => paint("faint", text), covered === "" ? "covers nothing" : covered),
  ];
}
