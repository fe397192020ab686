import type { Party, SourceKind } from "../../attribution/index.js";
import { type LineIndex, lineIndex } from "../../document/index.js";
import { compareText } from "../order.js";
import type { Reading } from "../session/reading.js";
import { type FoundStatement, findStatements, isRunningText } from "./statements.js";
import type { LedgerSource, LedgerStatement, LedgerTotals, SourceLedger } from "./types.js";

/** Kinds of source by which a reader cannot tell who is meant. */
const UNNAMED: ReadonlySet<SourceKind> = new Set(["anonymous", "vague", "none"]);
/** A quotation without a cue of its own that goes on from the one before it is not another statement. */
const GOES_ON: ReadonlySet<string> = new Set(["carried-quotation", "continued-quotation"]);
const SHOWN_WORDS = 12;
/** Characters in which the words shown are looked for. */
const LOOKED_AT = 240;

/** Statements of one source that belong together, and how the draft refers to it. */
interface Page {
  readonly party: Party;
  readonly kind: SourceKind;
  readonly forms: Set<string>;
  readonly statements: LedgerStatement[];
}

/** Draws up the ledger of a draft that has been read. Yields after each passage and each statement. */
export function* ledgerOf(reading: Reading): Generator<void, SourceLedger> {
  const found = yield* findStatements(reading);
  const pages = yield* pagesOf(found, lineIndex(reading.parsed.text));
  const sources = pages.map(sourceFrom).sort(byWordsGiven);
  return { sources, totals: totalsOf(reading, sources) };
}

/** Of a draft that is not read. */
export function emptyLedger(): SourceLedger {
  const nothing = { statements: 0, unnamedStatements: 0, unnamedShare: 0 };
  return { sources: [], totals: { ...nothing, sentences: 0, sourcedSentences: 0, sourcedShare: 0 } };
}

function* pagesOf(found: readonly FoundStatement[], lines: LineIndex): Generator<void, Page[]> {
  const pages = new Map<string, Page>();
  let last: readonly Party[] = [];
  for (const statement of found) {
    const { source, sourceKind } = statement.attribution;
    const parties = source.members.length > 0 ? source.members : [source];
    for (const party of parties) {
      const page = pages.get(party.id) ?? { party, kind: kindOf(party, sourceKind), forms: new Set(), statements: [] };
      pages.set(party.id, page);
      enter(
        page,
        statement,
        entryFor(statement, lines),
        last.some(({ id }) => id === party.id),
      );
    }
    last = parties;
    yield;
  }
  return [...pages.values()];
}

/** People and bodies are named, whatever words stand for them at first ("she", "the board"). */
function kindOf({ kind }: Party, first: SourceKind): SourceKind {
  if (kind === "nobody") return "none";
  // "which said", "it said": what it stands for tells what kind of source it is.
  if (first === "pronoun" && kind !== "person" && kind !== "body") return kind === "role" ? "described" : kind;
  return kind === "person" || (kind === "body" && first === "pronoun") ? "named" : first;
}

/** Puts a statement on a page: as a new one or, where it goes on from the one before or lies in it, with that one. */
function enter(page: Page, statement: FoundStatement, entry: LedgerStatement, isNext: boolean): void {
  if (statement.sourceText !== "") page.forms.add(statement.sourceText);
  const before = page.statements.at(-1);
  if (before !== undefined && isNext && goesOn(statement, before)) page.statements.splice(-1, 1, joined(before, entry));
  else if (before === undefined || entry.end > before.end) page.statements.push(entry);
}

function entryFor({ attribution, draft, words, quotedWords, text }: FoundStatement, lines: LineIndex): LedgerStatement {
  const { speech, basis } = attribution;
  const isPartlyQuoted = speech !== "mixed" || quotedWords > 0;
  return {
    start: draft.start,
    end: draft.end,
    line: lines.position(draft.start).line,
    speech: isPartlyQuoted ? speech : "indirect",
    basis,
    words,
    quotedWords,
    says: firstWords(text),
  };
}

function goesOn({ attribution }: FoundStatement, before: LedgerStatement): boolean {
  return attribution.cue === null && GOES_ON.has(attribution.pattern) && before.speech !== "indirect";
}

function joined(before: LedgerStatement, after: LedgerStatement): LedgerStatement {
  return {
    ...before,
    end: Math.max(before.end, after.end),
    words: before.words + after.words,
    quotedWords: before.quotedWords + after.quotedWords,
    says: before.says.endsWith("…") ? before.says : firstWords(`${before.says} ${after.says}`),
  };
}

/** What is said, in short: without "that" before it and the comma after it. */
function firstWords(text: string): string {
  const words = text
    .slice(0, LOOKED_AT)
    .replace(/^that\s+/u, "")
    .replaceAll("\uFFFC", "…")
    .trim()
    .split(/\s+/u);
  const isCut = words.length > SHOWN_WORDS || text.length > LOOKED_AT;
  const shown = words.slice(0, SHOWN_WORDS).join(" ");
  return isCut ? `${shown.replace(/[,;:]$/u, "")}…` : shown.replace(/[,;:](?=["”’']?$)/u, "");
}

function sourceFrom({ party, kind, forms, statements }: Page): LedgerSource {
  const times = (speech: LedgerStatement["speech"]) => statements.filter((one) => one.speech === speech).length;
  return {
    name: party.name,
    kind,
    unnamed: UNNAMED.has(kind),
    forms: [...forms],
    direct: times("direct"),
    mixed: times("mixed"),
    indirect: times("indirect"),
    words: sum(statements.map(({ words }) => words)),
    quotedWords: sum(statements.map(({ quotedWords }) => quotedWords)),
    line: statements[0]?.line ?? 1,
    statements,
  };
}

function byWordsGiven(a: LedgerSource, b: LedgerSource): number {
  return (
    b.words - a.words || (a.statements[0]?.start ?? 0) - (b.statements[0]?.start ?? 0) || compareText(a.name, b.name)
  );
}

function totalsOf({ passages }: Reading, sources: readonly LedgerSource[]): LedgerTotals {
  const statements = sum(sources.map((source) => source.statements.length));
  const unnamedStatements = sum(sources.map((source) => (source.unnamed ? source.statements.length : 0)));
  const rests = passages
    .filter(isRunningText)
    .flatMap((passage) => passage.rests.filter(({ kind }) => kind !== "exempt"));
  const sourced = rests.filter(
    ({ kind, attribution }) => kind !== "nothing" && (kind !== "quoted" || attribution >= 0),
  );
  return {
    statements,
    unnamedStatements,
    unnamedShare: share(unnamedStatements, statements),
    sentences: rests.length,
    sourcedSentences: sourced.length,
    sourcedShare: share(sourced.length, rests.length),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** To three places, so that the same draft gives the same figure everywhere. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
}
