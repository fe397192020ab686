import type { DraftReview } from "../../review/index.js";
import {
  NOT_SENT_WORDS,
  type OpinionMemory,
  type Outcome,
  type PlannedRequest,
  planRequests,
  readRequest,
  type StopSignal,
  whyNotSent,
} from "../../second-reader/index.js";
import type { AnswerCache } from "./answer-cache.js";
import type { Answering } from "./answering.js";
import { AtMost } from "./at-most.js";
import { isReaderGone } from "./reader-gone.js";
import { AnswerMissing } from "./recorded.js";
import { Tally } from "./tally.js";

/** UTF-8 bytes to a token, on the safe side: English has about four. */
const BYTES = 3;
const BROKEN_OFF = "The second reader broke off its answer; what it had said until then counts.";
const UNREADABLE = "The second reader did not answer in the form that it was asked for.";

/** What a second desk works with. */
export interface DeskParts {
  /** Null where nobody is asked, and requests are only written down. */
  readonly reader: Answering | null;
  /** Lines of a file of recorded answers that are none. */
  readonly oddLines: number;
  readonly window: number;
  /** How many requests go on at once. */
  readonly jobs: number;
  readonly isOptional: boolean;
  readonly cache: AnswerCache | null;
  /** Takes down each request. */
  readonly record: (request: PlannedRequest) => void;
  /** Says something to the writer, on a line of its own. */
  readonly say: (line: string) => Promise<void>;
}

/** What is known of a draft besides its review. */
export interface DeskDraft {
  readonly path: string;
  /** Where house style keeps a second reader off; empty where it does not. */
  readonly houseOff: string;
}

/** Has drafts read by a second reader, and counts what that takes. */
export class SecondDesk {
  private readonly tally = new Tally();
  private readonly atMost: AtMost;
  private readonly now = new Date();
  private isGone = false;

  constructor(private readonly parts: DeskParts) {
    this.atMost = new AtMost(parts.jobs);
  }

  /**
   * Sends what may be sent of a draft that was reviewed; what is said goes into `memory`. Gives what went wrong, in plain
   * sentences. Throws where the reader cannot be had, unless the review may go on without it.
   */
  async read(draft: DraftReview, memory: OpinionMemory, { path, houseOff }: DeskDraft): Promise<readonly string[]> {
    const why = whyNotSent(draft.text, { houseOff, excludedBy: "", now: this.now });
    if (why !== null) {
      const reason = NOT_SENT_WORDS[why.words].replace("{0}", why.where);
      await this.parts.say(`${path}: Not shown to the second reader. ${reason}`);
      return [];
    }
    const asked = draft.askable();
    if (asked === null || this.isGone) return [];
    const { requests, tooLong } = await planRequests(asked, { tokens: this.parts.window, count: tokensOf });
    if (tooLong > 0) await this.parts.say(`${path}: Sentences too long for the second reader: ${tooLong}.`);
    for (const request of requests) this.parts.record(request);
    const { reader } = this.parts;
    if (reader === null) return [];
    const problems = await Promise.all(
      requests.map((request) => this.atMost.run(() => this.ask(request, reader, memory))),
    );
    const told = problems.filter((problem) => problem !== "");
    for (const _ of told) this.tally.unusableFor(path);
    return this.parts.isOptional ? [] : [...new Set(told)];
  }

  /** Says what all of it took. */
  async end(): Promise<void> {
    if (this.parts.reader === null) return;
    const unusable = this.tally.unusableLine(this.parts.oddLines);
    if (unusable !== "") await this.parts.say(unusable);
    await this.parts.say(this.tally.line());
  }

  /** What went wrong; empty for nothing. */
  private async ask(request: PlannedRequest, reader: Answering, memory: OpinionMemory): Promise<string> {
    if (this.isGone) return "";
    try {
      const { end, counted, dropped } = await this.twice(request, reader, memory);
      this.tally.heard(counted, dropped);
      if (end === "done") return "";
      return end === "unreadable" ? UNREADABLE : BROKEN_OFF;
    } catch (error) {
      if (error instanceof AnswerMissing) return error.message;
      if (!this.parts.isOptional || !isReaderGone(error)) throw error;
      if (!this.isGone) await this.parts.say(`${error.message} The review goes on without it.`);
      this.isGone = true;
      return "";
    }
  }

  /** Asks once more where the answer was of no use, or broke off. */
  private async twice(request: PlannedRequest, reader: Answering, memory: OpinionMemory): Promise<Outcome> {
    try {
      const outcome = await this.once(request, reader, memory);
      if (outcome.end === "done") return outcome;
    } catch (error) {
      if (!isReaderGone(error) || !error.isBrokenOff) throw error;
    }
    return this.once(request, reader, memory);
  }

  private async once(request: PlannedRequest, reader: Answering, memory: OpinionMemory): Promise<Outcome> {
    const { cache } = this.parts;
    const kept = (await cache?.find(request.key)) ?? null;
    if (kept !== null) {
      this.tally.takenFromCache();
      return readRequest(request, said(kept), memory, NEVER);
    }
    this.tally.asked();
    let text = "";
    const listening = async function* (one: PlannedRequest, signal: StopSignal, used: Tally["used"]) {
      for await (const piece of reader(one, signal, used)) {
        text += piece;
        yield piece;
      }
    };
    const used: Tally["used"] = (usage) => this.tally.used(usage);
    const outcome = await readRequest(request, (_one, signal) => listening(request, signal, used), memory, NEVER);
    if (outcome.end === "done") await cache?.keep(request.key, text);
    return outcome;
  }
}

function said(text: string) {
  return async function* () {
    yield text;
  };
}

/** Ctrl-C ends the process. */
const NEVER: StopSignal = { aborted: false, addEventListener() {}, removeEventListener() {} };

/** About how many tokens a text is, and rarely fewer. */
function tokensOf(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES);
}
