import { type Block, type LineIndex, lineIndex, toDraft } from "../../../document/index.js";
import type { LedgerSource, Reading } from "../../../review/index.js";
import type { ReportFact } from "../../types.js";
import { FactKeys } from "./keys.js";
import { type FoundName, namesInSteps } from "./names.js";
import { quotationsIn } from "./quotations.js";
import { Resting } from "./resting.js";
import { datesAndFigures } from "./scan.js";

/** UTF-16 units shown of a sentence on either side of a fact, and of a fact. */
const AROUND = 70;
const LONGEST = 240;

/** What the facts of a draft are told from. */
interface Desk {
  readonly reading: Reading;
  readonly resting: Resting;
  readonly keys: FactKeys;
  readonly lines: LineIndex;
}

/** Every figure, date, name and quotation of a draft, in order; titles in the front matter are left out. Yields after each passage. */
export function* factsInSteps(reading: Reading, sources: readonly LedgerSource[]): Generator<void, ReportFact[]> {
  const lines = lineIndex(reading.parsed.text);
  const desk = { reading, lines, resting: new Resting(sources), keys: new FactKeys() };
  const names = byPassage(yield* namesInSteps(reading));
  const facts: ReportFact[] = [];
  for (const [index, passage] of reading.passages.entries()) {
    const block = reading.parsed.blocks[index];
    if (block === undefined || block.kind === "metadata") continue;
    const found = [
      ...datesAndFigures(passage).map((fact) => ({ ...fact, passage: index, mentions: 1 })),
      ...quotationsIn(passage).map((fact) => ({ ...fact, passage: index, mentions: 1 })),
      ...(names.get(index) ?? []),
    ];
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const fact of found) facts.push(factFrom(desk, block, fact));
    yield;
  }
  return facts;
}

function byPassage(names: readonly FoundName[]): ReadonlyMap<number, FoundName[]> {
  const index = new Map<number, FoundName[]>();
  for (const name of names) {
    const here = index.get(name.passage);
    if (here === undefined) index.set(name.passage, [name]);
    else here.push(name);
  }
  return index;
}

function factFrom({ reading, resting, keys, lines }: Desk, block: Block, fact: FoundName): ReportFact {
  const passage = reading.passages[fact.passage];
  const sentence = passage?.sentences[fact.sentence] ?? fact;
  const written = block.prose.text.slice(sentence.start, sentence.end);
  const place = toDraft(block, fact);
  const isName = fact.kind === "name";
  return {
    ...place,
    key: keys.keyFor(fact.kind, fact.text, isName ? "" : written),
    kind: fact.kind,
    text: fact.text.length <= LONGEST ? fact.text : `${fact.text.slice(0, LONGEST).trimEnd()}…`,
    before: lastWords(block.prose.text.slice(sentence.start, fact.start)),
    after: firstWords(block.prose.text.slice(fact.end, Math.max(fact.end, sentence.end))),
    line: lines.position(place.start).line,
    mentions: fact.mentions,
    basis:
      passage === undefined
        ? { kind: "nothing", name: "" }
        : resting.basisOf(place, toDraft(block, sentence), passage, fact.sentence),
  };
}

function firstWords(text: string): string {
  return text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\s\S*$/u, "")} …`;
}

function lastWords(text: string): string {
  return text.length <= AROUND ? text : `… ${text.slice(-AROUND).replace(/^\S*\s/u, "")}`;
}
