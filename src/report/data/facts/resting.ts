import type { Passage } from "../../../attribution/index.js";
import type { Span } from "../../../document/index.js";
import { firstIndex } from "../../../document/index.js";
import type { LedgerSource } from "../../../review/index.js";
import type { FactBasis } from "../../types.js";

/** How far back a longer statement is looked for in which a shorter one lies. */
const FARTHEST = 8;

interface Statement extends Span {
  readonly source: LedgerSource;
}

/** Tells what facts rest on: who is on record for their words, else what their sentence rests on. */
export class Resting {
  private readonly statements: readonly Statement[];

  constructor(sources: readonly LedgerSource[]) {
    this.statements = sources
      .flatMap((source) => source.statements.map(({ start, end }) => ({ start, end, source })))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** `fact` and `sentence` in draft offsets; `index` is that of the sentence in its passage. */
  basisOf(fact: Span, sentence: Span, passage: Passage, index: number): FactBasis {
    const said = this.statementOver(fact);
    if (said !== undefined) return basisFrom(said.source, passage, index);
    const rest = passage.rests[index];
    if (rest === undefined || rest.kind === "nothing") return { kind: "nothing", name: "" };
    if (rest.kind === "exempt" || rest.kind === "carried") return { kind: rest.kind, name: "" };
    if (rest.kind === "citation") return { kind: "citation", name: citedIn(passage, index) };
    const around = this.statementIn(sentence);
    if (around !== undefined) return basisFrom(around.source, passage, index);
    const speaker = passage.attributions[rest.attribution]?.source.name ?? "";
    return speaker === "" ? { kind: "nothing", name: "" } : { kind: "source", name: speaker };
  }

  private statementOver({ start, end }: Span): Statement | undefined {
    const last = this.firstAfter(start) - 1;
    for (let at = last; at >= 0 && at > last - FARTHEST; at--) {
      const statement = this.statements[at];
      if (statement !== undefined && statement.end >= end) return statement;
    }
    return undefined;
  }

  /** The first that begins in a sentence. */
  private statementIn({ start, end }: Span): Statement | undefined {
    const statement = this.statements[this.firstAfter(start - 1)];
    return statement !== undefined && statement.start < end ? statement : undefined;
  }

  /** Index of the first statement that starts behind `offset`. */
  private firstAfter(offset: number): number {
    return firstIndex(this.statements, ({ start }) => start > offset);
  }
}

function basisFrom({ name, kind, unnamed }: LedgerSource, passage: Passage, index: number): FactBasis {
  if (kind === "citation") return { kind, name: citedIn(passage, index) || name };
  return { kind: unnamed ? "unnamed" : "source", name };
}

/** Addresses, footnotes and keys that a sentence cites. */
function citedIn({ prose, sentences }: Passage, index: number): string {
  const sentence = sentences[index];
  if (sentence === undefined) return "";
  const cited = prose.marks.filter(
    ({ kind, start, end }) =>
      (kind === "link" || kind === "footnote" || kind === "citation") && start >= sentence.start && end <= sentence.end,
  );
  return [...new Set(cited.map(({ target }) => target))].filter((target) => target !== "").join(", ");
}
