import type { Word } from "./word.js";

let facts = 0;

/**
 * Something to know about a form by itself that is more than a yes or no (see `FormQuestion`): "which verb of saying is it a
 * form of?". It is looked up once for each form, however often a text has the form, and kept with it. Facts are made where a
 * module is loaded, and nowhere else.
 */
export class FormFact<Fact extends NonNullable<unknown> | null> {
  readonly #place = facts++;
  readonly #find: (text: string, lower: string) => Fact;

  constructor(find: (text: string, lower: string) => Fact) {
    this.#find = find;
  }

  of(word: Word): Fact {
    const known = word.facts[this.#place];
    if (known !== undefined) return known as Fact;
    const found = this.#find(word.text, word.lower);
    word.facts[this.#place] = found;
    return found;
  }
}
