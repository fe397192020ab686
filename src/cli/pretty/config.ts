import type { From } from "../../house/index.js";
import type { HouseWord } from "../../rules/index.js";
import type { DraftConfig, RuleConfig } from "../house/config.js";
import type { Paint } from "./paint.js";
import { printable, textWidth } from "./text-width.js";

type Row = readonly [what: string, value: string, origin: string];

/** What is in force for a draft, one value a line, each with the place it was said at. */
export function configLines(config: DraftConfig, paint: Paint): string[] {
  const sections: [title: string, rows: readonly Row[]][] = [
    ["", headRows(config)],
    ["rules", config.rules.flatMap(ruleRows)],
    ["words", config.words.map(wordRow)],
    ["allow", config.allow.map(plainRow)],
    ["sources", config.sources.map(({ value, origin }) => [value.name, value.aliases.join(", "), origin])],
    ["placeholders", config.placeholders.map(plainRow)],
    ["markup", [...rowsOf(config.markup.leaveOut, "left out"), ...rowsOf(config.markup.citations, "cites a work")]],
  ];
  const rows = sections.flatMap(([, own]) => own);
  const widths = [0, 1].map((column) => Math.min(48, Math.max(...rows.map((row) => textWidth(row[column] ?? "")))));
  return [
    paint("path", printable(config.path)),
    ...notes(config),
    ...sections.flatMap(([title, own]) => {
      if (own.length === 0) return [];
      const heading = title === "" ? [] : ["", paint("marked", title)];
      return [...heading, ...own.map((row) => line(row, widths, paint))];
    }),
  ];
}

function notes({ off, excluded, leftOutBy }: DraftConfig): string[] {
  if (excluded) return [`  House style leaves this draft out (${printable(leftOutBy)}).`];
  return off ? [`  The draft turns the review off in its front matter (${printable(leftOutBy)}).`] : [];
}

function headRows(config: DraftConfig): Row[] {
  const { files, profile, kind, strictness, placeholderStyle, baseline, ready, secondReader } = config;
  return [
    ["house style", files.length === 0 ? "none" : files.join(", "), ""],
    ["profile", profile.value, profile.origin],
    ...(kind === null ? [] : [["read as", kind.name, kind.signs.join("; ")] as const]),
    ["strictness", strictness.value, strictness.origin],
    ["placeholders", placeholderStyle.value, placeholderStyle.origin],
    ...(baseline === null ? [] : [["baseline", baseline.value, baseline.origin] as const]),
    ["ready", ready.value, ready.origin],
    ...(secondReader === undefined ? [] : [["second reader", secondReader.value, secondReader.origin] as const]),
  ];
}

/** Options that nobody set are left out: `blue-pencil rules` has them. */
function ruleRows({ rule, severity, origin, options }: RuleConfig): Row[] {
  const set = options.filter((option) => option.origin !== "default");
  return [
    [rule, severity, origin],
    ...set.map(({ name, value, origin: from }): Row => [`  ${name}`, JSON.stringify(value), from]),
  ];
}

function wordRow({ value, origin }: From<HouseWord>): Row {
  return [value.flag.join(", "), value.use.length === 0 ? "–" : value.use.join(", "), origin];
}

function plainRow({ value, origin }: From<string>): Row {
  return [value, "", origin];
}

/** `use` is what the house has the names for. */
function rowsOf(names: readonly From<string>[], use: string): Row[] {
  return names.map(({ value, origin }) => [value, use, origin]);
}

function line([what, value, origin]: Row, [first = 0, second = 0]: readonly number[], paint: Paint): string {
  const cells = `  ${padded(what, first)}  ${padded(value, second)}`;
  return origin === "" ? cells.trimEnd() : `${cells}  ${paint("faint", printable(origin))}`;
}

function padded(text: string, width: number): string {
  const shown = printable(text);
  return shown + " ".repeat(Math.max(0, width - textWidth(shown)));
}
