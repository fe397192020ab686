import type { Addition, Judgement, Strength } from "../review/index.js";
import { AnswerObjects } from "./answer-objects.js";
import { findWords } from "./find-words.js";
import { oneLine } from "./lines.js";
import type { PlannedRequest } from "./requests.js";

/** Why an answer does not count. */
const DROP_REASONS = [
  "broken",
  "no such sentence",
  "no such query",
  "no such rule",
  "no such words",
  "quoted",
  "no strength",
  "said already",
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** How many answers did not count, by reason. */
export type Dropped = Readonly<Record<DropReason, number>>;

/** An answer that counts, and the sentence that it is about. */
export type Answer = {
  /** Index in the request's passages. */
  readonly passage: number;
  /** Index in its passage. */
  readonly sentence: number;
} & ({ readonly judgement: Judgement } | { readonly addition: Addition });

type Fields = Readonly<Record<string, unknown>>;

/** A reason longer than this is no short sentence, in UTF-16 units. */
const LONGEST_WHY = 240;
/** What a reason to a writer has no use for: addresses and markup. */
const NO_REASON = /:\/\/|www\.|[<>[\]`{}|\\]/u;

/** Reads the answer to one request as it comes, and takes of it what can be true. Never throws, whatever comes. */
export class AnswerReader {
  private readonly objects = new AnswerObjects();
  private readonly counts = new Map<DropReason, number>();
  private readonly judged = new Set<number>();
  private readonly added: { readonly passage: number; readonly addition: Addition }[] = [];
  private taken = 0;

  constructor(private readonly request: PlannedRequest) {}

  /** How many answers did not count, by reason. */
  get dropped(): Dropped {
    const counted = DROP_REASONS.map((reason) => [reason, this.counts.get(reason) ?? 0] as const);
    const all: Record<DropReason, number> = { ...NONE_DROPPED, ...Object.fromEntries(counted) };
    return { ...all, broken: this.objects.broken };
  }

  /** Whether nothing that came was of use to anybody. */
  get isEmpty(): boolean {
    return this.taken === 0;
  }

  /** Whether the answer breaks off in the middle of an object. */
  get isBrokenOff(): boolean {
    return this.objects.isOpen;
  }

  /** The answers that count in this piece of the text, in order. */
  push(piece: string): Answer[] {
    return this.objects.push(piece).flatMap((object) => {
      const answer = "q" in object ? this.judgement(object) : this.addition(object);
      if (typeof answer === "object") {
        this.taken++;
        return [answer];
      }
      this.counts.set(answer, (this.counts.get(answer) ?? 0) + 1);
      return [];
    });
  }

  private judgement({ q, strength }: Fields): Answer | DropReason {
    const number = wholeNumber(q);
    const query = number === null ? undefined : this.request.queries[number - 1];
    if (number === null || query === undefined) return "no such query";
    const how = strengthOf(strength);
    if (how === null) return "no strength";
    if (this.judged.has(number)) return "said already";
    this.judged.add(number);
    const { passage, rule, start, end } = query;
    const sentence = this.sentenceOf(passage, start);
    return { passage, sentence, judgement: { rule, start, end, strength: how } };
  }

  private addition(fields: Fields): Answer | DropReason {
    const number = wholeNumber(fields["s"]);
    const asked = number === null ? undefined : this.request.sentences[number - 1];
    const passage = asked && this.request.passages[asked.passage]?.passage;
    const sentence = asked && passage?.sentences[asked.sentence];
    if (asked === undefined || passage === undefined || sentence === undefined) return "no such sentence";
    const rule = this.ruleOf(fields["rule"]);
    if (rule === null) return "no such rule";
    const strength = strengthOf(fields["strength"]);
    if (strength === null || strength === 0) return "no strength";
    const words = typeof fields["words"] === "string" ? fields["words"] : "";
    const span = findWords(passage, sentence, words, rule.startsWith("attribution/"));
    if (typeof span === "string") return span;
    const addition = { rule, ...span, strength, why: reasonOf(fields["why"]) };
    if (this.isSaid(asked.passage, addition)) return "said already";
    this.added.push({ passage: asked.passage, addition });
    return { passage: asked.passage, sentence: asked.sentence, addition };
  }

  /** The rule's id; also where only its own name was given. */
  private ruleOf(name: unknown): string | null {
    if (typeof name !== "string") return null;
    const { rules } = this.request;
    if (rules.has(name)) return name;
    const found = [...rules].filter((id) => id.endsWith(`/${name}`));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** Whether the same rule speaks of these words already: the program's, or an answer before. */
  private isSaid(passage: number, { rule, start, end }: Addition): boolean {
    const overlaps = (one: { rule: string; start: number; end: number }) =>
      one.rule === rule && one.start < end && start < one.end;
    const queries = this.request.passages[passage]?.queries ?? [];
    return queries.some(overlaps) || this.added.some((one) => one.passage === passage && overlaps(one.addition));
  }

  private sentenceOf(passage: number, offset: number): number {
    const sentences = this.request.passages[passage]?.passage.sentences ?? [];
    return Math.max(
      0,
      sentences.findLastIndex(({ start }) => start <= offset),
    );
  }
}

const NONE_DROPPED: Dropped = {
  broken: 0,
  "no such sentence": 0,
  "no such query": 0,
  "no such rule": 0,
  "no such words": 0,
  quoted: 0,
  "no strength": 0,
  "said already": 0,
};

function wholeNumber(value: unknown): number | null {
  const number = typeof value === "string" && /^[qQ[]?\d{1,6}\]?$/.test(value) ? value.replace(/\D/g, "") : value;
  const whole = typeof number === "string" ? Number(number) : number;
  return typeof whole === "number" && Number.isInteger(whole) && whole > 0 ? whole : null;
}

function strengthOf(value: unknown): Strength | null {
  const number = typeof value === "string" ? Number(value.trim() || "none") : value;
  return number === 0 || number === 1 || number === 2 ? number : null;
}

/** One short plain sentence; empty where it is none, so that the rule's own words are shown. */
function reasonOf(value: unknown): string {
  if (typeof value !== "string") return "";
  const why = oneLine(value);
  return why.length > LONGEST_WHY || NO_REASON.test(why) ? "" : why;
}
