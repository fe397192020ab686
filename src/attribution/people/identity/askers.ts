/**
 * Which passages asked what, so that where an answer changes only those that asked are told again. Passages go by their
 * numbers, questions by words such as "name lee".
 */
export class Askers {
  readonly #passages = new Map<string, Set<number>>();
  readonly #questions = new Map<number, Set<string>>();
  #asking = 0;
  #asked = new Set<string>();

  /** From here on it is this passage that asks; what it asked before is forgotten. */
  turnTo(passage: number): void {
    this.forget(passage);
    this.#asking = passage;
    this.#asked = new Set();
    this.#questions.set(passage, this.#asked);
  }

  note(question: string): void {
    if (this.#asked.has(question)) return;
    this.#asked.add(question);
    const passages = this.#passages.get(question);
    if (passages === undefined) this.#passages.set(question, new Set([this.#asking]));
    else passages.add(this.#asking);
  }

  /** The passages that asked a question, in no order. */
  of(question: string): ReadonlySet<number> {
    return this.#passages.get(question) ?? NONE;
  }

  forget(passage: number): void {
    for (const question of this.#questions.get(passage) ?? []) {
      const passages = this.#passages.get(question);
      passages?.delete(passage);
      if (passages?.size === 0) this.#passages.delete(question);
    }
    this.#questions.delete(passage);
  }
}

const NONE: ReadonlySet<number> = new Set();
