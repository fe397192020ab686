import { madeOf, type Runs, type Vocabulary } from "../compiled/index.js";
import { ABOUT_CLASSES } from "./about-classes.js";
import { FORMS } from "./forms.js";
import type { Entry, Line } from "./types.js";
import { cutPhrase } from "./words.js";

const NONE: readonly Entry[] = [];
const NO_TRAITS = {};

/** The entries of all classes as `write.ts` lays them down. An entry is made when a draft has the word that it starts with. */
export class LoadedEntries {
  readonly #lists: Vocabulary;
  readonly #starting: Runs;
  /** Which entries are more than the word that they start with, and the text of the first such. */
  readonly #phrases: Runs;
  readonly #firstPhrase: number;
  readonly #lineOfEntry: Uint16Array;
  readonly #classes: Uint16Array;
  readonly #forms: Uint16Array;
  readonly #alternatives: Uint16Array;
  readonly #notes: Uint16Array;
  readonly #made = new Map<number, readonly Entry[]>();
  readonly #lines: Line[] = [];

  constructor(lists: Vocabulary) {
    this.#lists = lists;
    this.#starting = lists.runs("loaded.starting");
    this.#phrases = lists.runs("loaded.phrases");
    this.#firstPhrase = lists.row("loaded.first-phrase")[0] ?? 0;
    this.#lineOfEntry = lists.row("loaded.line-of-entry");
    this.#classes = lists.row("loaded.classes");
    this.#forms = lists.row("loaded.forms");
    this.#alternatives = lists.row("loaded.alternatives");
    this.#notes = lists.row("loaded.notes");
  }

  /** Those whose first word has this spelling key, in the order of the lists. */
  starting(key: string): readonly Entry[] {
    const word = this.#lists.numberOf(key);
    const length = this.#starting.length(word);
    if (length === 0) return NONE;
    const made = this.#made.get(word) ?? this.#entries(word, this.#starting.start(word), length);
    this.#made.set(word, made);
    return made;
  }

  #entries(word: number, first: number, length: number): readonly Entry[] {
    // Phrases lie in the order of their entries.
    let phrase = this.#firstPhrase + this.#phrases.start(first);
    return Array.from({ length }, (_, index) => {
      const number = first + index;
      const isWord = this.#phrases.length(number) === 0;
      return this.#entry(isWord ? this.#lists.word(word) : this.#lists.text(phrase++), number);
    });
  }

  #entry(phrase: string, number: number): Entry {
    return { phrase, words: cutPhrase(phrase), line: this.#line(this.#lineOfEntry[number] ?? 0) };
  }

  #line(number: number): Line {
    const made = this.#lines[number] ?? this.#makeLine(number);
    this.#lines[number] = made;
    return made;
  }

  #makeLine(number: number): Line {
    const about = ABOUT_CLASSES[this.#classes[number] ?? 0];
    const form = FORMS[this.#forms[number] ?? 0] ?? "phrase";
    const lists = this.#lists;
    const [alternatives = 0, note = 0] = [this.#alternatives[number], this.#notes[number]];
    // Few entries come to a finding, and only findings say these.
    return {
      rule: about?.rule ?? "",
      traits: about?.traits ?? NO_TRAITS,
      form,
      get alternatives() {
        return cutAlternatives(lists.text(alternatives));
      },
      get note() {
        return lists.text(note);
      },
    };
  }
}

function cutAlternatives(text: string): readonly string[] {
  return text === "" ? [] : text.split("|");
}

/** The entries of English. */
export const loadedEntries = madeOf((lists) => new LoadedEntries(lists));
