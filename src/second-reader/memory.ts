import type { Passage } from "../attribution/index.js";
import type { Addition, AskablePassage, Judgement, Opinion, Opinions, Query } from "../review/index.js";
import type { Answer } from "./answers.js";
import { contentKey } from "./content-key.js";
import { type KeptPassage, keptPassages } from "./kept.js";
import type { PlannedRequest } from "./requests.js";

/** Passages beyond which the oldest are forgotten: a long book. */
const MOST = 20_000;

/** What was said of one sentence. */
interface Said {
  readonly judgements: Judgement[];
  readonly additions: Addition[];
}

/** What is known of one passage. */
interface Known {
  /** By sentence. */
  readonly said: Map<number, Said>;
  /** The sentences that a reader has read to the end. */
  readonly read: Set<number>;
  /** All of it; null where nothing was said and not all was read. */
  opinion: Opinion | null;
}

/**
 * What one reader has said, by the content of passages and the queries on them: it holds for the same words wherever they
 * stand, so that only what has changed is sent again. Make a new one for another model, prompt or engine.
 */
export class OpinionMemory implements Opinions {
  version = 0;
  private readonly known = new Map<string, Known>();
  private readonly keys = new WeakMap<readonly Query[], string>();

  of(passage: Passage, queries: readonly Query[]): Opinion | null {
    return this.known.get(this.keyOf(passage, queries))?.opinion ?? null;
  }

  /** Whether a reader has read every sentence that it may be asked about. */
  isRead({ passage, queries, sentences }: AskablePassage): boolean {
    const known = this.known.get(this.keyOf(passage, queries));
    return sentences.every((asking, index) => asking !== "ask" || known?.read.has(index) === true);
  }

  /** Starts on a request: what its sentences were said to be before no longer counts once an answer about them comes. */
  listen(request: PlannedRequest): Listener {
    return new Listener(
      request,
      (passage) => this.knownOf(passage),
      () => this.version++,
    );
  }

  /** What was said, to be kept: of so many passages, the newest. */
  kept(most: number): KeptPassage[] {
    return [...this.known].slice(-most).map(([key, { said, read }]) => ({
      key,
      read: [...read],
      said: [...said].map(([sentence, { judgements, additions }]) => ({ sentence, judgements, additions })),
    }));
  }

  /** Takes in what was kept. */
  take(kept: unknown): void {
    for (const { key, read, said } of keptPassages(kept)) {
      const known: Known = { said: new Map(), read: new Set(read), opinion: null };
      for (const { sentence, judgements, additions } of said)
        known.said.set(sentence, { judgements: [...judgements], additions: [...additions] });
      known.opinion = opinionOf(known);
      this.known.set(key, known);
    }
    this.version++;
  }

  /** Forgets everything. */
  clear(): void {
    this.known.clear();
    this.version++;
  }

  private knownOf({ passage, queries }: AskablePassage): Known {
    const key = this.keyOf(passage, queries);
    const known = this.known.get(key) ?? { said: new Map(), read: new Set(), opinion: null };
    this.known.delete(key);
    this.known.set(key, known);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST && oldest !== undefined) this.known.delete(oldest);
    return known;
  }

  private keyOf({ prose, kind }: Passage, queries: readonly Query[]): string {
    let key = this.keys.get(queries);
    if (key === undefined) {
      key = contentKey(kind, prose.text, JSON.stringify(queries));
      this.keys.set(queries, key);
    }
    return key;
  }
}

/** Takes in the answers to one request. */
class Listener {
  private readonly fresh = new Map<number, Set<number>>();

  constructor(
    private readonly request: PlannedRequest,
    private readonly knownOf: (passage: AskablePassage) => Known,
    private readonly changed: () => void,
  ) {}

  /** Takes in answers as they come. */
  hear(answers: readonly Answer[]): void {
    for (const answer of answers) {
      const passage = this.request.passages[answer.passage];
      if (passage === undefined) continue;
      const known = this.knownOf(passage);
      const said = this.saidOf(known, answer);
      if ("judgement" in answer) said.judgements.push(answer.judgement);
      else said.additions.push(answer.addition);
      known.opinion = opinionOf(known);
    }
    if (answers.length > 0) this.changed();
  }

  /** The reader has come to the end: it has nothing to say of the sentences it was silent on. */
  finish(): void {
    for (const asked of this.request.sentences) {
      const passage = this.request.passages[asked.passage];
      if (passage === undefined) continue;
      const known = this.knownOf(passage);
      this.saidOf(known, asked);
      known.read.add(asked.sentence);
      known.opinion = opinionOf(known);
    }
    this.changed();
  }

  /** What is said of a sentence now, without what was said of it to another request. */
  private saidOf(known: Known, { passage, sentence }: { passage: number; sentence: number }): Said {
    const fresh = this.fresh.get(passage) ?? new Set();
    this.fresh.set(passage, fresh);
    const before = known.said.get(sentence);
    if (before !== undefined && fresh.has(sentence)) return before;
    fresh.add(sentence);
    const said: Said = { judgements: [], additions: [] };
    known.said.set(sentence, said);
    return said;
  }
}

function opinionOf({ said }: Known): Opinion {
  const all = [...said.values()];
  return {
    judgements: all.flatMap(({ judgements }) => judgements),
    additions: all.flatMap(({ additions }) => additions),
  };
}
