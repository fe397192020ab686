import type { Party, PartyKind } from "../../types.js";
import { type Added, differing, isSameParty, isSameTurn, nothingAfter } from "./added.js";
import { Askers } from "./askers.js";
import { ByPassage } from "./by-passage.js";
import { headOf } from "./phrase-text.js";

/** Earlier sources with the same noun that "the report" is compared with. */
const MOST_ANTECEDENTS = 8;

/**
 * Who was met where in a draft, and which passages asked for them. Passages go by their numbers and are told in turn; what is
 * asked is answered as of the passage that is being told, though later ones may have been told before.
 */
export class MetParties {
  readonly #askers = new Askers();
  readonly #byKey = new ByPassage<Party>();
  readonly #byHead = new ByPassage<Party>();
  /** Who was met at a place of the draft: "3:17" for offset 17 of passage number 3. */
  readonly #byPlace = new ByPassage<Party>();
  /** By the number of the passage. */
  readonly #log = new Map<number, Added>();
  /** The number of the passage that is told, what it adds, and what it added when it was told before. */
  #at = 0;
  #added: Added = nothingAfter(undefined);
  #before: Added | undefined;

  /** What the passage that is told adds. */
  get added(): Added {
    return this.#added;
  }

  /** Turns to a passage, and gives what the one before it added; what it added itself when it was told before is forgotten. */
  turnTo(number: number, previousNumber: number): Added | undefined {
    const previous = this.#log.get(previousNumber);
    this.#before = this.#log.get(number);
    this.#forget(number);
    this.#askers.turnTo(number);
    this.#at = number;
    this.#added = nothingAfter(previous);
    this.#log.set(number, this.#added);
    return previous;
  }

  /** Forgets a passage that is gone, and gives the numbers of those that asked for what it added. */
  remove(number: number): readonly number[] {
    const questions = questionsOf(this.#log.get(number) ?? nothingAfter(undefined));
    const askers = questions.flatMap((question) => [...this.#askers.of(question)]);
    this.#forget(number);
    this.#askers.forget(number);
    this.#log.delete(number);
    return askers;
  }

  /** Notes that the passage that is told asks something. */
  note(question: string): void {
    this.#askers.note(question);
  }

  /** The numbers of the passages that asked something, in no order. */
  askersOf(question: string): ReadonlySet<number> {
    return this.#askers.of(question);
  }

  /** The numbers of the later passages that asked for what the passage told last has not added as it did before. */
  affected(): readonly number[] {
    const before = this.#before ?? nothingAfter(undefined);
    const now = this.#added;
    const changes = { parties: differing(before.parties, now.parties), places: differing(before.places, now.places) };
    const affected = questionsOf(changes).flatMap((question) => [...this.#askers.of(question)]);
    return affected.filter((number) => number > this.#at);
  }

  /** Whether the passage told last hands something else to the next one than before. */
  handsOnOther(): boolean {
    const before = this.#before ?? nothingAfter(undefined);
    return !isSameParty(before.study, this.#added.study) || !isSameTurn(before.last, this.#added.last);
  }

  last(key: string): Party | undefined {
    this.note(`key ${key}`);
    return this.#byKey.last(key, this.#at);
  }

  count(key: string): number {
    this.note(`key ${key}`);
    return this.#byKey.count(key, this.#at);
  }

  /** The last ones of whom a noun was said. */
  lastCalled(head: string): readonly Party[] {
    this.note(`head ${head}`);
    return this.#byHead.lastOf(head, this.#at, MOST_ANTECEDENTS);
  }

  atPlace(place: string): Party | undefined {
    this.note(`place ${place}`);
    return this.#byPlace.last(place, this.#at);
  }

  put(place: string, party: Party): void {
    this.#byPlace.add(place, this.#at, party);
    this.#added.places.push({ key: place, party });
  }

  /** A new party. A key may be used again: "a driver", later another. */
  add(key: string, name: string, kind: PartyKind, roles: readonly string[] = []): Party {
    const count = this.count(key) + 1;
    const id = `${kind}:${key}${count === 1 ? "" : `#${count}`}`;
    const party = { id, name, kind, roles };
    this.#byKey.add(key, this.#at, party);
    this.#byHead.add(headOf(name), this.#at, party);
    this.#added.parties.push({ key, party });
    return party;
  }

  #forget(number: number): void {
    for (const { key, party } of this.#log.get(number)?.parties ?? []) {
      this.#byKey.forget(key, number);
      this.#byHead.forget(headOf(party.name), number);
    }
    for (const { key } of this.#log.get(number)?.places ?? []) this.#byPlace.forget(key, number);
  }
}

/** What is asked by whoever finds somebody that a passage added. */
function questionsOf({ parties, places }: Pick<Added, "parties" | "places">): readonly string[] {
  return [
    ...parties.flatMap(({ key, party }) => [`key ${key}`, `head ${headOf(party.name)}`]),
    ...places.map(({ key }) => `place ${key}`),
  ];
}
