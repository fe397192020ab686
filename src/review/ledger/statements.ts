import { type Attribution, isSite, isSure, type Passage, type Place, QUESTION } from "../../attribution/index.js";
import { type Span, toDraft } from "../../document/index.js";
import type { Reading } from "../session/reading.js";
import { countWordsOf } from "../session/words.js";
import { overlaps, quotedSpans } from "./quoted.js";

/** A statement of somebody on record. */
export interface FoundStatement {
  readonly attribution: Attribution;
  /** Index of its passage. */
  readonly passage: number;
  /** From the first to the last of its content: in the passage's prose, and in the draft. */
  readonly prose: Span;
  readonly draft: Span;
  /** The words that stand for the source; empty where there are none. */
  readonly sourceText: string;
  readonly words: number;
  readonly quotedWords: number;
  readonly text: string;
}

const ON_RECORD: ReadonlySet<string> = new Set(["speech", "evidence", "citation"]);
/** Kinds of block that announce what the text says. */
const ANNOUNCES: ReadonlySet<string> = new Set(["heading", "metadata"]);
/** "I said" outside quotation marks is the writer's own. */
const WRITER: ReadonlySet<string> = new Set(["i", "we", "me", "us"]);

/** Whether a passage is part of the text itself, and not its title. */
export function isRunningText(passage: Passage): boolean {
  return !ANNOUNCES.has(passage.kind);
}

/** All that is on record in a draft's running text, in reading order. Yields after each passage. */
export function* findStatements(reading: Reading): Generator<void, FoundStatement[]> {
  const found: FoundStatement[] = [];
  for (const [index, passage] of reading.passages.entries()) {
    if (!isRunningText(passage)) continue;
    for (const one of withoutEchoes(statementsIn(reading, index).sort(inReadingOrder))) found.push(one);
    yield;
  }
  return found;
}

function statementsIn({ parsed, passages }: Reading, index: number): FoundStatement[] {
  const passage = passages[index];
  const block = parsed.blocks[index];
  if (passage === undefined || block === undefined) return [];
  const quoted = quotedSpans(passage);
  return passage.attributions.flatMap((attribution) => {
    const prose = hull(attribution.content);
    const sourceText = textAt(passages, index, attribution.source.phrase);
    if (
      !ON_RECORD.has(attribution.basis) ||
      attribution.pattern === QUESTION ||
      !isSure(attribution) ||
      prose === null ||
      isBareLink(attribution) ||
      isOwnWriting(attribution) ||
      WRITER.has(sourceText.toLowerCase())
    )
      return [];
    const parts = attribution.content.map(({ start, end }) => passage.prose.text.slice(start, end));
    const words = countAll(parts);
    return {
      attribution,
      passage: index,
      prose,
      draft: toDraft(block, prose),
      sourceText,
      words,
      quotedWords: quotedWords(attribution, words, passage, quoted),
      text: parts.join(" "),
    };
  });
}

/** A link whose words name nothing that is drawn on: where the page lies is no name of a source. */
function isBareLink({ basis, source: { name } }: Attribution): boolean {
  return basis === "citation" && (name === "" || isSite(name));
}

/** "Our survey found that": what the house has written is its own word, however often it is pointed to. */
function isOwnWriting({ source: { kind, name } }: Attribution): boolean {
  return kind === "document" && /^(?:our|my)\s/iu.test(name);
}

function textAt(passages: readonly Passage[], index: number, place: Place | null): string {
  if (place === null) return "";
  return passages[index - place.back]?.prose.text.slice(place.start, place.end).trim() ?? "";
}

function hull(spans: readonly Span[]): Span | null {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

function countAll(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWordsOf(text), 0);
}

function quotedWords({ speech, content }: Attribution, words: number, passage: Passage, quoted: readonly Span[]) {
  if (speech === "indirect") return 0;
  if (speech === "direct") return words;
  const parts = content.flatMap((span) => overlaps(span, quoted));
  return countAll(parts.map(({ start, end }) => passage.prose.text.slice(start, end)));
}

/** By place, the longer first, and one with a source before one without. */
function inReadingOrder(a: FoundStatement, b: FoundStatement): number {
  return a.prose.start - b.prose.start || b.prose.end - a.prose.end || Number(isNobodys(a)) - Number(isNobodys(b));
}

function isNobodys({ attribution }: FoundStatement): boolean {
  return attribution.source.phrase === null && attribution.source.id === "";
}

/** Leaves out nobody's statements that lie in somebody's: in "the board said in a statement that" they are the same. */
function withoutEchoes(statements: readonly FoundStatement[]): FoundStatement[] {
  let covered = 0;
  return statements.filter((statement) => {
    if (isNobodys(statement)) return statement.prose.end > covered;
    covered = Math.max(covered, statement.prose.end);
    return true;
  });
}
