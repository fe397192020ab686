import type { Context } from "./context.js";
import type { LocalReading } from "./local.js";
import { kindOfName, type LocalName, type LookUp, lastWord, type NameLookUp, nameOf } from "./sources/cast.js";
import type { Given, GivenSources } from "./sources/given.js";
import { mergePerson, type Person, personAt, personCalled, pronounGender } from "./sources/people.js";
import { coreOf, formsOf } from "./sources/phrase.js";
import type { TokenRange } from "./syntax/chunk.js";
import type { SourceKind } from "./types.js";

const PERSONAL = new Set(["he", "she", "his", "her", "him", "i"]);
const MOST_PEOPLE = 6;

/**
 * Resolves the sources of a passage, in the order they stand, to the person or body meant, in its fullest form in the
 * draft. Keeps the questions it asked the cast, so that the passage is read again if an answer changes.
 */
export class SpeakerResolver {
  readonly lookUps: LookUp[] = [];
  #people: readonly Person[];
  #met = 0;
  /** The first name of the passage with each last word. */
  #firstByKey: ReadonlyMap<string, LocalName> | null = null;

  constructor(
    readonly local: LocalReading,
    readonly known: NameLookUp,
    context: Context,
    readonly given: GivenSources,
  ) {
    this.#people = context.people;
  }

  /** The full name or phrase for a source; empty where it cannot be known. `says` is the first word of the content. */
  resolve(source: TokenRange | null, kind: SourceKind, says = ""): string {
    if (!source) return "";
    const { words } = this.local;
    this.#meetNames(source.first);
    if (kind === "pronoun") return this.#pronoun(words.tokens[source.first]?.lower ?? "", source.first);
    const known = kind === "named" ? this.#given(source) : null;
    if (known) return this.#introduce(known, says);
    const name = nameOf(words, source.first, source.last);
    if (kind === "named" && name !== "") return this.#named(name, source, says);
    const phrase = this.#phrase(source);
    return kind === "described" ? this.#byRole(source) || this.#byTitle(source, says) || phrase : phrase;
  }

  /** The people a later pronoun can mean, nearest first. */
  peopleAfter(): readonly Person[] {
    this.#meetNames(Number.POSITIVE_INFINITY);
    return this.#people;
  }

  /** Somebody known before the draft is read, by name or alias. */
  #given(source: TokenRange): Given | null {
    for (const form of formsOf(this.local.words, source)) {
      const known = this.given.named(form);
      if (known) return known;
    }
    return null;
  }

  /** "the mayor" for the one who is known to be it, though the draft has not said so. */
  #byTitle(source: TokenRange, says: string): string {
    if (this.local.words.tokens[source.first]?.lower !== "the") return "";
    for (const form of formsOf(this.local.words, source)) {
      const known = this.given.titled(form, this.#people);
      if (known) return this.#introduce(known, says);
    }
    return "";
  }

  /** A person known beforehand can be meant by a pronoun from now on. */
  #introduce({ name, kind }: Given, says: string): string {
    if (kind === "person") {
      const person = personCalled(name, this.given.rolesOf(name));
      this.#meet({ ...person, gender: person.gender || pronounGender(says) }, true);
    }
    return name;
  }

  #named(name: string, source: TokenRange, says: string): string {
    const full = this.#fullest(name, source.first);
    if (kindOfName(full) !== "person") return full;
    const person = this.#personAt(full, source);
    this.#meet({ ...person, gender: person.gender || pronounGender(says) }, true);
    return full;
  }

  /** Takes note of the names before a token; one in reported words does not become the nearest. */
  #meetNames(before: number): void {
    const { names } = this.local;
    for (let name = names[this.#met]; name && name.token < before; name = names[++this.#met]) {
      if (name.kind !== "person") continue;
      const range = { first: name.token, last: name.token + name.name.split(" ").length };
      this.#meet(this.#personAt(this.#fullest(name.name, name.token), range), !name.reported);
    }
  }

  /** With the roles that the draft gives here, and those known beforehand. */
  #personAt(name: string, range: TokenRange): Person {
    const person = personAt(this.local.words, name, range);
    const roles = this.given.rolesOf(name);
    return roles === "" ? person : mergePerson(person, personCalled(name, roles));
  }

  #meet(mention: Person, nearest: boolean): void {
    const known = this.#people.find((person) => person.name === mention.name);
    const person = known ? mergePerson(known, mention) : mention;
    if (known && !nearest) this.#people = this.#people.map((other) => (other === known ? person : other));
    else {
      const others = this.#people.filter((other) => other !== known);
      const [first, ...rest] = others;
      this.#people = (nearest || !first ? [person, ...others] : [first, person, ...rest]).slice(0, MOST_PEOPLE);
    }
  }

  #pronoun(lower: string, token: number): string {
    if (lower === "who") return this.#nameBefore(token);
    if (!PERSONAL.has(lower)) return "";
    const gender = pronounGender(lower);
    const fits = this.#people.find((person) => gender === "" || person.gender === "" || person.gender === gender);
    if (fits && gender !== "" && fits.gender === "") {
      this.#people = this.#people.map((person) => (person === fits ? { ...person, gender } : person));
    }
    return fits?.name ?? "";
  }

  /** The name right before "who", with or without a comma between. */
  #nameBefore(token: number): string {
    const { words } = this.local;
    const last = words.tokens[token - 1]?.text === "," ? token - 1 : token;
    let first = last;
    while (first > 0 && /^\p{Lu}/u.test(words.tokens[first - 1]?.text ?? "")) first--;
    const name = first < last ? nameOf(words, first, last) : "";
    return name === "" ? "" : this.#fullest(name, first);
  }

  /** "the councillor", when Councillor Ana Lee was named. */
  #byRole(source: TokenRange): string {
    const { words } = this.local;
    if (words.classes[source.first] !== "determiner") return "";
    const role = words.tokens[coreOf(words, source).head]?.lower ?? "";
    return this.#people.find((person) => person.roles.split(" ").includes(role))?.name ?? "";
  }

  /** The longest form of a name earlier in the passage or draft that ends in the same word. */
  #fullest(name: string, before: number): string {
    const key = lastWord(name);
    if (name.includes(" ")) return name;
    this.#firstByKey ??= new Map(this.local.names.toReversed().map((known) => [known.key, known]));
    const here = this.#firstByKey.get(key);
    if (here && here.token < before) return here.name;
    const answer = this.known(key);
    this.lookUps.push({ key, answer });
    return answer === "" ? name : answer;
  }

  #phrase(source: TokenRange): string {
    const { text } = this.local;
    const { tokens } = this.local.words;
    return text.slice(tokens[source.first]?.start ?? 0, tokens[source.last - 1]?.end ?? 0);
  }
}
