import type { AskableDraft, AskablePassage } from "../review/index.js";
import { contentKey } from "./content-key.js";
import { type Line, linesOf } from "./lines.js";
import { instructionsFor } from "./prompt.js";
import type { AskedQuery, AskedSentence, ReaderRequest } from "./types.js";

/** How much a reader takes at once. */
export interface Budget {
  /** The most of one request, instructions and text together. */
  readonly tokens: number;
  /** How many tokens a text is, by whoever reads it. */
  count(text: string): number | PromiseLike<number>;
}

/** A request, and what its numbers stand for. Sentence `[1]` and query `q1` are the first of their lists. */
export interface PlannedRequest extends ReaderRequest {
  readonly tokens: number;
  /** All of the draft's. */
  readonly passages: readonly AskablePassage[];
  readonly sentences: readonly AskedSentence[];
  readonly queries: readonly AskedQuery[];
  /** The rules by which the reader may ask. */
  readonly rules: ReadonlySet<string>;
}

/** What is sent of a draft. */
export interface Plan {
  readonly requests: readonly PlannedRequest[];
  /** How many sentences are too long for a request of their own, and are left out. */
  readonly tooLong: number;
}

/** How many sentences before a stretch are sent with it. */
const CONTEXT = 3;
/** Room for the numbers and line ends around a paragraph, by which a sum of counts may fall short. */
const JOINT = 2;

/**
 * What must be sent of a draft: whole paragraphs, as many in a request as the budget holds, with the sentences before
 * them and the people named so far. Only a paragraph that alone is too long is cut between sentences. `isRead` tells which
 * passages were read before and need not be sent again.
 */
export async function planRequests(
  draft: AskableDraft,
  budget: Budget,
  isRead: (passage: AskablePassage) => boolean = () => false,
): Promise<Plan> {
  const writer = new RequestWriter(draft);
  const queue = paragraphsToSend(draft, writer.lines, isRead);
  const costs = new Map<string, number>();
  const count = async (text: string) => {
    const known = costs.get(text) ?? (await budget.count(text));
    costs.set(text, known);
    return known;
  };
  const fixed = (await count(writer.instructions)) + JOINT;
  const requests: PlannedRequest[] = [];
  let tooLong = 0;
  while (queue.length > 0) {
    const taken: Line[][] = [];
    let sum = fixed;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      sum += (await count(writer.paragraph(next))) + JOINT;
      if (taken.length > 0 && sum > budget.tokens) {
        queue.unshift(next);
        break;
      }
      taken.push(next);
    }
    const request = await fitted(writer, taken, queue, budget);
    if (request === null) tooLong++;
    else if (request.sentences.length > 0) requests.push(request);
  }
  return { requests, tooLong };
}

/** The request for as many of the paragraphs as do fit; the others go back into the queue. Null where not even a sentence does. */
async function fitted(
  writer: RequestWriter,
  taken: Line[][],
  queue: Line[][],
  { tokens: most, count }: Budget,
): Promise<PlannedRequest | null> {
  let context = CONTEXT;
  for (;;) {
    const draft = writer.request(taken.flat(), context);
    const tokens = await count(`${draft.instructions}\n\n${draft.text}`);
    if (tokens <= most) return { ...draft, tokens };
    const last = taken.pop() ?? [];
    if (taken.length > 0) {
      queue.unshift(last);
    } else if (context > 0) {
      context = 0;
      taken.push(last);
    } else if (last.length > 1) {
      const half = Math.ceil(last.length / 2);
      queue.unshift(last.slice(half));
      taken.push(last.slice(0, half));
    } else {
      return null;
    }
  }
}

/** The paragraphs to send, as lines: those with something new to ask, and what follows them
 * that is only there to be understood, such as a quotation. */
function paragraphsToSend(
  { passages }: AskableDraft,
  lines: readonly Line[],
  isRead: (passage: AskablePassage) => boolean,
): Line[][] {
  const paragraphs = byParagraph(lines);
  const asks = paragraphs.map((paragraph) => paragraph.some(({ isAsked }) => isAsked));
  const isWanted = paragraphs.map(([first], index) => {
    const passage = first && passages[first.passage];
    return asks[index] === true && passage !== undefined && !isRead(passage);
  });
  let before = false;
  return paragraphs.filter((_, index) => {
    if (asks[index]) before = isWanted[index] === true;
    return before;
  });
}

function byParagraph(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.passage === line.passage) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** A request before its tokens are counted. */
type Draft = Omit<PlannedRequest, "tokens">;

/** Writes down requests for one draft. */
class RequestWriter {
  readonly instructions: string;
  readonly lines: readonly Line[];
  private readonly places: ReadonlyMap<Line, number>;
  private readonly rules: ReadonlySet<string>;

  constructor(private readonly draft: AskableDraft) {
    this.instructions = instructionsFor(draft);
    this.lines = linesOf(draft);
    this.places = new Map(this.lines.map((line, index) => [line, index]));
    this.rules = new Set(draft.rules.map(({ id }) => id));
  }

  /** A paragraph with numbers as long as they may get, to count its tokens. */
  paragraph(lines: readonly Line[]): string {
    return this.numbered(lines, 9000, 9000).join("\n");
  }

  /** `context` is how many sentences come along before each stretch of `lines`. */
  request(lines: readonly Line[], context: number): Draft {
    const asked = lines.filter(({ isAsked }) => isAsked);
    const text = this.text(lines, context);
    const { instructions, rules } = this;
    return {
      key: contentKey(instructions, text),
      instructions,
      text,
      rules,
      passages: this.draft.passages,
      sentences: asked.map(({ passage, sentence }) => ({ passage, sentence })),
      queries: asked.flatMap(({ passage, queries }) => queries.map(({ query }) => ({ ...query, passage }))),
    };
  }

  private text(lines: readonly Line[], context: number): string {
    const parts: string[] = [];
    const cast = context > 0 ? this.cast(lines[0]) : [];
    if (cast.length > 0) parts.push(`(named before) ${cast.join("; ")}`);
    const sent = new Set(lines);
    let [sentences, queries] = [1, 1];
    for (const paragraph of byParagraph(lines)) {
      const before = this.before(paragraph, sent, context);
      if (before.length > 0)
        parts.push(before.map(({ text, label }) => `${label === "(context)" ? "(before)" : label} ${text}`).join("\n"));
      parts.push(this.numbered(paragraph, sentences, queries).join("\n"));
      sentences += paragraph.filter(({ isAsked }) => isAsked).length;
      queries += paragraph.reduce((sum, line) => sum + line.queries.length, 0);
    }
    return parts.join("\n\n");
  }

  private numbered(lines: readonly Line[], firstSentence: number, firstQuery: number): string[] {
    let [sentence, query] = [firstSentence, firstQuery];
    return lines.flatMap((line) =>
      line.isAsked
        ? [
            `[${sentence++}] ${line.text}`,
            ...line.queries.map((one) => `q${query++} ${one.query.rule}: “${one.words}”`),
          ]
        : [`${line.label} ${line.text}`],
    );
  }

  /** The sentences before a paragraph that does not follow on the one sent before it. */
  private before(paragraph: readonly Line[], sent: ReadonlySet<Line>, context: number): readonly Line[] {
    const [first] = paragraph;
    const place = first === undefined ? 0 : (this.places.get(first) ?? 0);
    const previous = this.lines[place - 1];
    if (previous === undefined || sent.has(previous)) return [];
    return this.lines.slice(Math.max(0, place - context), place).filter((line) => !sent.has(line));
  }

  /** The people, bodies and documents that the sentences before have named, but for what the reader must not see. */
  private cast(first: Line | undefined): string[] {
    const passage = first && this.draft.passages[first.passage]?.passage;
    if (first === undefined || passage === undefined) return [];
    const before = this.lines.slice(0, this.places.get(first) ?? 0);
    return passage.known.map(({ name }) => name).filter((name) => before.some(({ text }) => text.includes(name)));
  }
}
