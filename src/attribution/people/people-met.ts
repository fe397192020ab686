import type { LocalReading } from "../read/local.js";
import type { TokenRange } from "../syntax/chunk.js";
import { ageIn } from "./age.js";
import type { BodiesMet } from "./bodies-met.js";
import { isFullName, kindOfName, type LocalName, lastWord } from "./cast.js";
import { genderByRelative } from "./gender-by-relative.js";
import type { Given, GivenSources } from "./given.js";
import { givenTitled } from "./given-here.js";
import { hangsOnNoun, isNobodyHere, isWithin, namedBeside, sentenceOf } from "./mentioned.js";
import type { NamesInFull } from "./names-in-full.js";
import { isHuman, isPlural } from "./nouns.js";
import {
  byInitials,
  type Gender,
  genderOfNoun,
  mergePerson,
  type Person,
  personAt,
  personCalled,
  pronounGender,
  somebody,
} from "./people.js";
import { coreOf, phraseText } from "./phrase.js";
import { isPersonal, withMet } from "./pronouns.js";
import { personByRole, placesIn } from "./roles.js";
import { isSalutation } from "./salutation.js";
import { namedTogether } from "./together.js";

/**
 * Who has been named or described up to a token of the passage, and who of them is nearest? Names are met in the order they
 * stand.
 */
export class PeopleMet {
  /** The nearest first. */
  #people: readonly Person[];
  /** Phrases for people without a name that the passage has, so far. */
  readonly #described = new Set<string>();
  #met = 0;
  #metDescribed = 0;
  /** Index of the sentence whose subject was met last. */
  #subjectOf = -1;
  #beside: ReadonlyMap<number, LocalName> | null = null;

  constructor(
    readonly local: LocalReading,
    readonly names: NamesInFull,
    readonly bodies: BodiesMet,
    readonly given: GivenSources,
    before: readonly Person[],
  ) {
    this.#people = before;
  }

  /** The people a pronoun can mean here, nearest first. */
  get people(): readonly Person[] {
    return this.#people;
  }

  /**
   * Takes note of the names before a token; one in reported words, or inside the source resolved last ("the head of Hale
   * House, Ana Lee"), does not become the nearest.
   */
  upTo(before: number, source: TokenRange): void {
    const { mentions } = this.local;
    for (let name = mentions[this.#met]; name && name.token < before; name = mentions[++this.#met]) {
      this.#meetDescribed(name.token);
      this.bodies.meet(name);
      const person = name.kind === "person" && !this.#isNobody(name) ? this.#mentioned(name) : null;
      const other = this.#together().get(name.token);
      const isAside = hangsOnNoun(this.local.words, name) && this.#isAboutSomebody(name.token);
      const isNearest = !isAside && this.#isSubject(name) && !isWithin(source, name);
      if (!person) continue;
      const gender = person.gender || (isNearest ? genderByRelative(this.local.words, name.end) : "");
      this.meet({ ...person, gender, beside: other ? this.fullName(other) : "" }, isNearest);
    }
    this.#meetDescribed(before);
  }

  /** Takes note of somebody, who is the nearest from now on where they are `nearest`. */
  meet(mention: Person, nearest = true): void {
    this.#people = withMet(this.#people, mention, nearest);
  }

  /** Whom a role means is who "she" can mean next: "“…,” the nurse wrote. She added …". */
  again(name: string, says: string): string {
    this.meet(somebody(name, { gender: pronounGender(says) }));
    return name;
  }

  /** A person known beforehand can be meant by a pronoun from now on. */
  introduce({ name, kind }: Given, says: string): string {
    if (kind === "person") {
      const person = personCalled(name, this.given.rolesOf(name));
      this.meet({ ...person, gender: person.gender || pronounGender(says) });
    }
    return name;
  }

  /** "the mother of a passenger": somebody "she" can mean from now on, though the draft does not name her. */
  unnamed(source: TokenRange, told: Gender = ""): string {
    const { words, text } = this.local;
    const phrase = phraseText(words, text, source);
    const noun = words.tokens.lower(coreOf(words, source).head);
    const gender = genderOfNoun(noun) || told;
    if (gender === "" && (!isHuman(noun) || isPlural(noun))) return phrase;
    this.#described.add(phrase);
    const age = ageIn(words, source);
    this.meet(somebody(phrase, { gender, roles: noun, of: placesIn(words, source).join(" "), age }));
    return phrase;
  }

  /** What a pronoun that means somebody tells of them. */
  isKnownAs(person: Person, gender: Person["gender"]): void {
    this.#people = this.#people.map((other) => (other === person ? { ...person, gender } : other));
  }

  /** Whether this passage itself has named or described a person. */
  isHere({ name }: Person): boolean {
    return this.#described.has(name) || this.local.mentions.some(({ key }) => key === lastWord(name));
  }

  /** Those of the people whom the last sentence before a token that names anybody names; nobody where the passage has none. */
  namedLastBefore(token: number): readonly Person[] {
    const { sentences } = this.local.analysis;
    const named = this.local.mentions.filter((name) => name.token < token && this.#isKnown(name));
    const last = sentenceOf(sentences, named.at(-1)?.token ?? 0, 0);
    const there = named.filter((name) => sentenceOf(sentences, name.token, 0) === last);
    return this.#people.filter((person) => there.some(({ key }) => key === lastWord(person.name)));
  }

  #isNobody(name: LocalName): boolean {
    const { words } = this.local;
    return isNobodyHere(words, name) || isSalutation(words);
  }

  #isKnown({ key }: LocalName): boolean {
    return this.#people.some((person) => lastWord(person.name) === key);
  }

  /** Who is named in a source together with the person it was taken for. */
  besideIn(source: TokenRange, full: string): string {
    for (let token = source.first; token < source.last; token++) {
      const other = this.#together().get(token);
      const name = other ? this.fullName(other) : full;
      if (name !== full) return name;
    }
    return "";
  }

  /** A name of the passage in its fullest form. */
  fullName(name: LocalName): string {
    return this.names.ofName(name, this.#people);
  }

  /** With the roles that the draft gives here, and those known beforehand. */
  personAt(name: string, range: TokenRange): Person {
    const person = personAt(this.local.words, name, range);
    const roles = this.given.rolesOf(name);
    return roles === "" ? person : mergePerson(person, personCalled(name, roles));
  }

  #together(): ReadonlyMap<number, LocalName> {
    this.#beside ??= namedTogether(this.local.words, this.local.mentions);
    return this.#beside;
  }

  /** Whether the passage has spoken of somebody before a token: who hangs on a noun there is not the nearest then. */
  #isAboutSomebody(token: number): boolean {
    const [nearest] = this.#people;
    if (nearest && this.isHere(nearest)) return true;
    return this.local.words.tokens.slice(0, token).some(({ lower }) => isPersonal(lower));
  }

  /** Takes note of people who are not named and whom a sentence before a token is about: "A senior asked for help." */
  #meetDescribed(before: number): void {
    const { described } = this.local;
    for (let range = described[this.#metDescribed]; range && range.first < before; ) {
      this.#subjectOf = sentenceOf(this.local.analysis.sentences, range.first, this.#subjectOf);
      if (!this.#isNamed(range) && !this.#isTheirs(range)) this.unnamed(range, range.gender);
      range = described[++this.#metDescribed];
    }
  }

  /** "His tutor let him in, he recalled": who is told of by somebody who is "he" already is not that "he". */
  #isTheirs(range: TokenRange): boolean {
    const { words } = this.local;
    const owner = pronounGender(words.tokens.lower(range.first));
    const gender = genderOfNoun(words.tokens.lower(coreOf(words, range).head));
    return owner !== "" && (gender === "" || gender === owner);
  }

  /** Whether it is known who a description stands for: who has that role, or whose name stands beside it. */
  #isNamed(range: TokenRange): boolean {
    const { words, mentions } = this.local;
    if (personByRole(words, range, this.#people) !== null || namedBeside(words, mentions, range)) return true;
    const known = givenTitled(words, range, this.given, this.#people);
    return known !== null && this.introduce(known, "") !== "";
  }

  /** Whether a name is the first of its sentence: "she" after "Ana Lee met Mia Cole" is Lee. Takes them in order. */
  #isSubject(name: LocalName): boolean {
    const { token, end } = name;
    if (this.local.reported.has(name) || this.local.words.classes[end] === "possessive") return false;
    const sentence = sentenceOf(this.local.analysis.sentences, token, this.#subjectOf);
    const isFirst = sentence !== this.#subjectOf;
    this.#subjectOf = sentence;
    return isFirst;
  }

  /** Whom a name stands for; a single word only for somebody already named, and not as a possessor ("Lee's plan"). */
  #mentioned(name: LocalName): Person | null {
    const range = { first: name.token, last: name.end };
    if (isFullName(name)) return this.personAt(this.fullName(name), range);
    if (this.local.words.classes[name.token + 1] === "possessive") return null;
    const known =
      this.#people.find((person) => lastWord(person.name) === name.key) ?? byInitials(name.name, this.#people);
    const full = known?.name ?? this.names.fullest(name.name, name.token, this.#people);
    const isPerson = known !== null || (name.kind === "person" && (name.titled || isKnownPerson(name.name, full)));
    return isPerson ? this.personAt(full, range) : null;
  }
}

/** "Cole" of a Neil Cole whom the draft has named, also long before. */
function isKnownPerson(surname: string, full: string): boolean {
  return full !== surname && kindOfName(full) === "person";
}
