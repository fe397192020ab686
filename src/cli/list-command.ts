import type { DraftFinding, FileError, Settings } from "../review/index.js";
import { chooseDrafts, type DraftChoice } from "./choose-drafts.js";
import { HouseStyles } from "./house/house-styles.js";
import { HumanColumns } from "./human-columns.js";
import { draftName, readNamedDraft } from "./named-draft.js";
import { LeftOutDrafts } from "./pretty/left-out.js";
import { painter } from "./pretty/paint.js";
import { printable } from "./pretty/text-width.js";
import { count, NONE_READ } from "./pretty/totals.js";
import { CLEAN, MISUSE } from "./status.js";
import type { Output, Terminal } from "./terminal.js";

/** What was asked for after `blue-pencil placeholders` and `blue-pencil stets`, paths aside. */
export interface ListArguments extends DraftChoice {
  readonly format: "pretty" | "json";
}

/** A kind of thing that a draft has any number of. */
export interface Listing<T extends Place> {
  /** Name of the command, and of the things in JSON. */
  readonly name: string;
  readonly one: string;
  readonly many: string;
  /** The things of a draft, in order. `path` is as given on the command line. */
  find(text: string, settings: Settings, path: string): Promise<readonly T[]>;
  /** A thing as lines for people; `place` is where it stands. */
  lines(item: T, place: string, out: Output): readonly string[];
}

type Place = Pick<DraftFinding, "start" | "line" | "column">;

/** Lists the things of each draft that the paths name. Returns the exit status: 0, or 2 where something went wrong. */
export async function runList<T extends Place>(
  listing: Listing<T>,
  paths: readonly string[],
  options: ListArguments,
  terminal: Terminal,
): Promise<number> {
  const { paths: drafts, errors: missing } = await chooseDrafts(listing.name, paths, options, terminal);
  const styles = new HouseStyles(terminal.folder, options);
  const errors: FileError[] = [...missing];
  const leftOut = new LeftOutDrafts();
  const printer = options.format === "json" ? jsonList(listing, terminal) : prettyList(listing, terminal);
  await printer.start();
  for (const place of drafts) {
    const path = draftName(place, options.stdinPath);
    const { inForce, excludedBy, errors: mistakes } = await styles.forDraft(path);
    errors.push(...mistakes);
    if (excludedBy !== null) {
      leftOut.add({ path, by: excludedBy.origin });
      continue;
    }
    const draft = await readNamedDraft(place, terminal);
    if ("reason" in draft) errors.push({ path, reason: draft.reason });
    else await printer.file(path, draft.text, await listing.find(draft.text, inForce.settings, place));
  }
  await printer.end(errors, leftOut);
  return errors.length > 0 ? MISUSE : CLEAN;
}

interface Printer<T extends Place> {
  start(): Promise<void>;
  file(path: string, text: string, items: readonly T[]): Promise<void>;
  end(errors: readonly FileError[], leftOut: LeftOutDrafts): Promise<void>;
}

/** Prints `{ version, files, errors }`, one draft a line. */
function jsonList<T extends Place>({ name }: Listing<T>, { out, err }: Terminal): Printer<T> {
  let isFirst = true;
  return {
    start: () => out.write('{"version":1,"files":['),
    file(path, _text, items) {
      const separator = isFirst ? "\n" : ",\n";
      isFirst = false;
      return out.write(separator + JSON.stringify({ path, [name]: items }));
    },
    async end(errors, leftOut) {
      await out.write(`\n]${errors.length === 0 ? "" : `,"errors":${JSON.stringify(errors)}`}}\n`);
      if (isFirst) await leftOut.tell(err);
    },
  };
}

function prettyList<T extends Place>(listing: Listing<T>, { out, err }: Terminal): Printer<T> {
  const paint = painter(out.isColoured);
  const paintError = painter(err.isColoured);
  let drafts = 0;
  let all = 0;
  return {
    async start() {},
    async file(path, text, items) {
      drafts++;
      all += items.length;
      if (items.length === 0) return;
      const columns = new HumanColumns(text);
      const lines = items.flatMap((item) => listing.lines(item, columns.start(item), out));
      await out.write(`${[paint("path", printable(path)), ...lines].join("\n")}\n\n`);
    },
    async end(errors, leftOut) {
      for (const { path, reason } of errors) {
        await err.write(`${paintError("error", printable(path))}: ${printable(reason)}\n`);
      }
      const counts = drafts === 0 ? NONE_READ : `${count(all, listing.one, listing.many)} in ${count(drafts, "draft")}`;
      await out.write(`${[counts, ...leftOut.lines(paint)].join("\n")}\n`);
    },
  };
}
