import type { LedgerSource, LedgerStatement, LedgerTotals, SourceLedger } from "../../review/index.js";
import type { Paint } from "./paint.js";
import { printable, textWidth, wrap } from "./text-width.js";
import { count, withCommas } from "./totals.js";

const INDENT = "  ";
/** Stands before a source that readers cannot identify. */
const UNNAMED = "! ";
/** Columns of counts, each as wide as its name and two spaces. */
const COUNTS = ["Quoted", "In part", "Reported", "Words"] as const;
const COUNTS_WIDTH = COUNTS.reduce((sum, name) => sum + name.length + 2, 0);
/** Narrower than this, the counts stand below the name. */
const NARROWEST_TABLE = 60;
const LINE_NUMBER_WIDTH = 5;

/** A draft's ledger as lines: a row for each source with its counts, and below it what it says, by line. */
export function ledgerLines({ sources, totals }: SourceLedger, width: number, paint: Paint): string[] {
  if (sources.length === 0) return [`${INDENT}Nobody is on record in this draft.`, ...sentenceLines(totals, width)];
  const isTable = width >= NARROWEST_TABLE;
  const header = " ".repeat(Math.max(0, width - COUNTS_WIDTH)) + row([...COUNTS]);
  return [
    ...(isTable ? [paint("faint", header)] : []),
    ...sources.flatMap((source) => [...sourceLines(source, width, isTable, paint), ""]),
    ...wrapped(sourcesSummary(sources.length, totals), width),
    ...sentenceLines(totals, width),
  ];
}

/** "3 of 22 statements (14%) from unnamed sources" */
export function unnamedSummary({
  unnamedStatements,
  statements,
}: Pick<LedgerTotals, "statements" | "unnamedStatements">): string {
  return `${of(unnamedStatements, statements, "statement")} from unnamed sources`;
}

function sourcesSummary(sources: number, totals: LedgerTotals): string {
  return `${count(sources, "source")}; ${unnamedSummary(totals)}`;
}

function sentenceLines({ sourcedSentences, sentences }: LedgerTotals, width: number): string[] {
  return wrapped(`${of(sourcedSentences, sentences, "sentence")} rest on a source`, width);
}

/** "3 of 22 statements (14%)" */
function of(part: number, whole: number, one: string): string {
  const percent = whole === 0 ? 0 : Math.round((part / whole) * 100);
  return `${withCommas(part)} of ${count(whole, one)} (${percent}%)`;
}

function wrapped(text: string, width: number): string[] {
  return wrap(text, width - INDENT.length).map((line) => INDENT + line);
}

function sourceLines(source: LedgerSource, width: number, isTable: boolean, paint: Paint): string[] {
  const { direct, mixed, indirect, words } = source;
  const margin = source.unnamed ? UNNAMED : INDENT;
  const room = width - INDENT.length - (isTable ? COUNTS_WIDTH + 1 : 0);
  const counts = row([direct, mixed, indirect, words].map((number) => (number === 0 ? "–" : withCommas(number))));
  const names = wrap(printable(titleOf(source)), room).map((line, i) => {
    const padding = " ".repeat(Math.max(0, room + 1 - textWidth(line)));
    const name = paint(source.unnamed ? "warning" : "marked", (i === 0 ? margin : INDENT) + line);
    return isTable && i === 0 ? name + padding + counts : name;
  });
  return [
    ...names,
    ...(isTable ? [] : wrap(countsInWords(source), room).map((line) => INDENT + line)),
    ...source.statements.flatMap((statement) => statementLines(statement, width, paint)),
  ];
}

/** Such as "Critics (vague)"; a name alone says that it is one. */
function titleOf({ name, kind }: LedgerSource): string {
  if (name === "") return "Nobody named";
  return kind === "named" ? name : `${name} (${kind === "pronoun" ? "not clear who" : kind})`;
}

function countsInWords({ direct, mixed, indirect, words }: LedgerSource): string {
  const times = [
    [direct, "quoted"],
    [mixed, "quoted in part"],
    [indirect, "reported"],
  ] as const;
  const parts = times.flatMap(([number, name]) => (number === 0 ? [] : [`${withCommas(number)} ${name}`]));
  return [...parts, count(words, "word")].join(", ");
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => cell.padStart((COUNTS[i]?.length ?? 0) + 2)).join("");
}

function statementLines({ line, says }: LedgerStatement, width: number, paint: Paint): string[] {
  const margin = INDENT.length + LINE_NUMBER_WIDTH + 2;
  const number = INDENT + String(line).padStart(LINE_NUMBER_WIDTH) + INDENT;
  return wrap(printable(says), width - margin).map((part, i) =>
    i === 0 ? paint("faint", number) + part : " ".repeat(margin) + part,
  );
}
