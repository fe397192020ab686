import type { LocalReading } from "../read/local.js";
import { isFullName, type LocalName, type LookUp, lastWord, type NameLookUp } from "./cast.js";
import { byInitials, type Person } from "./people.js";

/**
 * What is the fullest form of a name? Keeps the questions it asked the cast, so that the passage is read again if an answer
 * changes.
 */
export class NamesInFull {
  readonly lookUps: LookUp[] = [];
  /** The first name of the passage with each last word. */
  #firstByKey: ReadonlyMap<string, LocalName> | null = null;

  constructor(
    readonly local: LocalReading,
    readonly known: NameLookUp,
  ) {}

  /** The longest form of a name earlier in the passage, before a token, or in the draft that ends in the same word. */
  fullest(name: string, before: number, people: readonly Person[]): string {
    const key = lastWord(name);
    const initialled = byInitials(name, people)?.name ?? "";
    if (initialled !== "" || name.includes(" ")) return initialled || name;
    this.#firstByKey ??= new Map(this.local.names.toReversed().map((known) => [known.key, known]));
    const here = this.#firstByKey.get(key);
    if (here && here.token < before) return here.name;
    const answer = this.known(key);
    this.lookUps.push({ key, answer });
    return answer === "" ? name : answer;
  }

  /** A name of the passage in full; one of a single word is that of one of `people`, if any has it. */
  ofName(name: LocalName, people: readonly Person[]): string {
    if (isFullName(name)) return this.fullest(name.name, name.token, people);
    return people.find((person) => lastWord(person.name) === name.key)?.name ?? name.name;
  }
}
