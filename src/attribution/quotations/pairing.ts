import type { Prose } from "../../document/index.js";
import { beginsWithSmallLetter } from "../../language/index.js";
import { forgottenEnd } from "./forgotten.js";
import { type Mark, type MarkForm, marksOf } from "./marks.js";

/** A stretch of one block between quotation marks, marks included. */
export interface Pair {
  readonly start: number;
  readonly end: number;
  readonly form: MarkForm;
  readonly continued: boolean;
  readonly closed: boolean;
}

/** The quotations of one block, and the form of the one that is still open at its end, if any. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly open: MarkForm | null;
}

interface Opening {
  readonly at: number;
  readonly form: MarkForm;
  readonly continued: boolean;
}

const MAX_DEPTH = 4;
/** How many marks are looked at to tell a quotation inside another from one never closed. */
const FARTHEST_MARK = 8;
const cache = new WeakMap<Prose, Map<MarkForm | null, Pairing>>();

/**
 * Pairs the marks of one block, given the form of the quotation that is open when the block begins. Only the
 * outermost quotations are given; those inside belong to their speaker.
 */
export function pairBlock(prose: Prose, openBefore: MarkForm | null): Pairing {
  const known = cache.get(prose);
  const answer = known?.get(openBefore);
  if (answer) return answer;
  const made = new Pairer(prose.text, marksOf(prose), openBefore).run();
  if (known) known.set(openBefore, made);
  else cache.set(prose, new Map([[openBefore, made]]));
  return made;
}

class Pairer {
  readonly #pairs: Pair[] = [];
  readonly #stack: Opening[] = [];
  readonly #closable: readonly boolean[];

  constructor(
    readonly text: string,
    readonly marks: readonly Mark[],
    openBefore: MarkForm | null,
  ) {
    if (openBefore) this.#stack.push({ at: 0, form: openBefore, continued: true });
    this.#closable = singlesThatClose(marks);
  }

  run(): Pairing {
    this.marks.forEach((mark, index) => {
      if (this.#reopens(mark)) return;
      if (mark.role === "open" || (mark.role === "either" && !this.#isOpen(mark.form))) this.#open(mark, index);
      else this.#close(mark, index);
    });
    const outermost = this.#stack[0];
    if (!outermost) return { pairs: this.#pairs, open: null };
    const isClosed = this.#addUnclosed(outermost, this.text.length);
    return { pairs: this.#pairs, open: isClosed ? null : outermost.form };
  }

  /** The opening mark that newspapers set again at the head of each paragraph of one long quotation. */
  #reopens(mark: Mark): boolean {
    const outermost = this.#stack[0];
    return mark.at === 0 && outermost?.continued === true && mark.form === outermost.form && mark.role !== "close";
  }

  #isOpen(form: MarkForm): boolean {
    return this.#stack.some((opening) => opening.form === form);
  }

  #open(mark: Mark, index: number): void {
    if (mark.form === "single" && !this.#closable[index] && mark.at > 0 && !this.#isLed(mark)) return;
    const same = this.#stack.findIndex((opening) => opening.form === mark.form);
    if (same === 0 && !this.#isNested(mark, index)) this.#abandon(mark.at);
    else if (same === 0) this.#stack.length = 1;
    else if (same > 0) this.#stack.length = same;
    if (this.#stack.length < MAX_DEPTH) this.#stack.push({ at: mark.at, form: mark.form, continued: false });
  }

  /** said: ‘The state … — an opening mark behind a colon, never closed in its paragraph. */
  #isLed(mark: Mark): boolean {
    return this.#stack.length === 0 && /:\s‘\p{Lu}/u.test(this.text.slice(Math.max(0, mark.at - 2), mark.at + 2));
  }

  /** Whether two closing marks of the same form follow before the next opening one: the quotation is inside the other. */
  #isNested(mark: Mark, index: number): boolean {
    let closing = 0;
    for (const next of this.marks.slice(index + 1, index + 1 + FARTHEST_MARK)) {
      if (next.form !== mark.form) continue;
      if (next.role !== "close") return false;
      if (++closing === 2) return true;
    }
    return false;
  }

  /** Two openings in a row: the first was never closed, so it ends where the second begins. */
  #abandon(at: number): void {
    const outermost = this.#stack[0];
    if (outermost && at > outermost.at) this.#addUnclosed(outermost, at);
    this.#stack.length = 0;
  }

  /** Adds a quotation without a closing mark, up to `end` or to the tag before which it was forgotten; tells if it was. */
  #addUnclosed(opening: Opening, end: number): boolean {
    const forgotten = forgottenEnd(this.text.slice(opening.at, end));
    this.#add(opening, forgotten < 0 ? end : opening.at + forgotten, false);
    return forgotten >= 0;
  }

  #close(mark: Mark, index: number): void {
    const depth = this.#stack.findLastIndex((opening) => opening.form === mark.form);
    const opening = this.#stack[depth];
    if (!opening) return;
    if (mark.form === "single" && this.#isPossessive(mark, index)) return;
    if (mark.form === "double" && depth === 0 && this.#isInch(mark, index)) return;
    this.#stack.length = depth;
    if (depth === 0) this.#add(opening, mark.at + mark.length, true);
  }

  /** the students’ union: no punctuation at the mark, and a later mark closes the quotation better. */
  #isPossessive(mark: Mark, index: number): boolean {
    const before = this.text[mark.at - 1] ?? " ";
    const after = this.text[mark.at + 1] ?? " ";
    return (
      before === "s" &&
      after === " " &&
      this.marks[index + 1]?.form === "single" &&
      this.marks[index + 1]?.role === "close"
    );
  }

  /** a 12" pipe: after a number and within its sentence, where a later mark closes the quotation. */
  #isInch(mark: Mark, index: number): boolean {
    if (!isInches(this.text, mark.at)) return false;
    const ahead = this.marks.slice(index + 1, index + 1 + FARTHEST_MARK).filter(({ form }) => form === "double");
    return ahead.find(({ at }) => !isInches(this.text, at))?.role === "close";
  }

  #add(opening: Opening, end: number, closed: boolean): void {
    const start = opening.at;
    if (end > start) this.#pairs.push({ start, end, form: opening.form, continued: opening.continued, closed });
  }
}

/** For each mark: whether a single closing mark follows it before the next single opening mark. */
function singlesThatClose(marks: readonly Mark[]): readonly boolean[] {
  const answer = new Array<boolean>(marks.length).fill(false);
  let closes = false;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index];
    answer[index] = closes;
    if (mark?.form === "single") closes = mark.role === "close";
  }
  return answer;
}

/** A straight mark between a digit and a word: 12" pipe, 5" by. */
function isInches(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 3);
  return /^\d" /.test(around) && beginsWithSmallLetter(around.slice(3));
}
