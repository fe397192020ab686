import { beginsWithCapital } from "./capital-letter.js";
import type { Word } from "./word.js";

/** As many questions as a whole number has bits to keep answers in. */
const MOST_QUESTIONS = 30;
let questions = 0;

/**
 * A yes-or-no question about a form by itself: "does it begin with a capital?". It is asked of each form once, however often
 * a text has the form, and the answer is kept with the form, a bit for each question (`Tokens.is`). So what a loop asks of
 * every word costs no pattern and no look-up. Questions are made where a module is loaded, and nowhere else.
 */
export class FormQuestion {
  readonly bit: number;
  readonly #answer: (text: string, lower: string) => boolean;

  constructor(answer: (text: string, lower: string) => boolean) {
    if (questions === MOST_QUESTIONS) throw new Error("There are more questions about forms than bits for answers.");
    this.bit = 1 << questions++;
    this.#answer = answer;
  }

  /** The answer for a form that has not been asked yet; from now on it is kept with it. */
  ask(word: Word): boolean {
    const answer = this.#answer(word.text, word.lower);
    word.asked |= this.bit;
    if (answer) word.answers |= this.bit;
    return answer;
  }
}

/** "3", "1990s", "3-1". */
export const FIGURE = new FormQuestion((text) => /^\d/.test(text));

/** "Lee", "NHS", "Émile". */
export const CAPITAL = new FormQuestion(beginsWithCapital);

/** "Lee", "Zoë", but neither "NHS" nor "McKay": a capital and small letters behind it. */
export const CAPITALISED = new FormQuestion(
  (text) => /^[A-Z][a-z]+$/.test(text) || (/[^ -~]/.test(text) && /^\p{Lu}\p{Ll}+$/u.test(text)),
);

/** Whether it is more than marks: "Lee", "3", "B&Q". */
export const WRITTEN = new FormQuestion(
  (text) => /[A-Za-z0-9]/.test(text) || (/[^ -~“”‘’–—…]/.test(text) && /[\p{L}\p{N}]/u.test(text)),
);
