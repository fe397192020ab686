import type { Context } from "../read/context.js";
import type { LocalReading, Mention } from "../read/local.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { SourceKind } from "../types.js";
import { bodyMeant } from "./body-meant.js";
import { bySide, bySurname } from "./by-rank.js";
import { isFullName, kindOfName, type LocalName, type LookUp, lastWord, type NameLookUp } from "./cast.js";
import { type Given, type GivenSources, NO_SOURCES } from "./given.js";
import {
  describedBefore,
  hangsOnNoun,
  isNobodyHere,
  isWithin,
  namedBeside,
  rangeOfName,
  sentenceOf,
} from "./mentioned.js";
import { namesake } from "./namesake.js";
import { isHuman, isPlural } from "./nouns.js";
import { byInitials, genderOfNoun, mergePerson, type Person, personAt, personCalled, pronounGender } from "./people.js";
import { coreOf, formsOf } from "./phrase.js";
import { nameOf } from "./phrase-name.js";
import { canBe, meantBy, rivalOf, withMet } from "./pronouns.js";
import { personByRole, placesIn } from "./roles.js";
import { namedTogether } from "./together.js";

const PERSONAL = new Set(["he", "she", "his", "her", "him"]);
const RELATIVE = new Set(["who", "which", "that"]);
const MOST_BODIES = 12;

/**
 * Resolves the sources of a passage, in the order they stand, to the person or body meant, in its fullest form in the
 * draft. Keeps the questions it asked the cast, so that the passage is read again if an answer changes.
 */
export class SpeakerResolver {
  readonly lookUps: LookUp[] = [];
  #people: readonly Person[];
  /** The bodies named not long before, by their full names. */
  readonly #bodies: Set<string>;
  /** Who ended the passage before; empty where nobody did. */
  readonly #spokeLast: string;
  /** Those named before this passage. */
  readonly #bodiesAtStart: ReadonlySet<string>;
  /** Phrases for people without a name that the passage has, so far. */
  readonly #described = new Set<string>();
  #met = 0;
  /** The source resolved last: a name inside it ("the head of Hale House, Ana Lee") is not the nearest to what follows. */
  #source: TokenRange = { first: 0, last: 0 };
  #metDescribed = 0;
  /** Index of the sentence whose subject was met last. */
  #subjectOf = -1;
  /** The first name of the passage with each last word. */
  #firstByKey: ReadonlyMap<string, LocalName> | null = null;
  #beside: ReadonlyMap<number, LocalName> | null = null;

  constructor(
    readonly local: LocalReading,
    readonly known: NameLookUp,
    context: Context,
    readonly given: GivenSources,
  ) {
    this.#people = context.people;
    this.#spokeLast = context.lastSpeaker?.place?.back === 1 ? context.lastSpeaker.speaker : "";
    this.#bodiesAtStart = new Set(context.known.filter(({ kind }) => kind === "body").map(({ name }) => name));
    this.#bodies = new Set(context.known.filter(({ kind }) => kind === "body").map(({ name }) => name));
  }

  /** The full name or phrase for a source; empty where it cannot be known. `says` is the first word of the content. */
  resolve(source: TokenRange | null, kind: SourceKind, says = ""): string {
    if (!source) return "";
    const { words } = this.local;
    this.#meetNames(source.first);
    this.#source = source;
    if (kind === "pronoun") return this.#pronoun(words.tokens.lower(source.first), source.first);
    const known = kind === "named" ? this.#given(source) : null;
    if (known) return this.#introduce(known, says);
    const side = bySide(words, source, this.#people);
    if (side !== "") return this.#again(side, says);
    const isSomeone = kind === "named" || kind === "described";
    const beside = isSomeone ? namedBeside(words, this.local.mentions, source) : null;
    if (beside) return this.#named(this.#fullName(beside), source, says);
    const name = nameOf(words, source.first, source.last);
    if (kind === "named" && name !== "") return this.#named(name, source, says);
    const phrase = this.#phrase(source);
    if (kind === "anonymous") return this.#unnamed(source, phrase);
    if (kind !== "described") return phrase;
    const surname = bySurname(words, source, this.#people);
    if (surname !== "") return this.#named(surname, source, says);
    const role = personByRole(this.local.words, source, this.#people)?.name ?? "";
    if (role !== "") return this.#again(role, says);
    return this.#byTitle(source, says) || this.#byBody(source) || this.#unnamed(source, phrase);
  }

  /** The one who said the beginning of a quotation, for "she" in the tag at its end; empty where it is no pronoun for them. */
  stillSpeaking(source: TokenRange, name: string): string {
    const word = this.local.words.tokens.lower(source.first);
    if (source.last !== source.first + 1 || !PERSONAL.has(word)) return "";
    const person = this.#people.find((known) => known.name === name);
    const gender = pronounGender(word);
    if (!person || !canBe(person, gender)) return "";
    this.#meet({ ...person, gender }, true);
    return name;
  }

  /** Whether a single word that looks like a plural ("Bakers said") is the surname of somebody the draft has named. */
  isSurname(source: TokenRange | null): boolean {
    if (!source || source.last !== source.first + 1) return false;
    const word = this.local.words.tokens.text(source.first);
    return /^\p{Lu}/u.test(word) && this.#fullest(word, source.first) !== word;
  }

  /** For a pronoun resolved to `speaker`: somebody it could mean as well, named together with them; else empty. */
  rivalOf(speaker: string): string {
    return rivalOf(speaker, this.#people);
  }

  /** The people a later pronoun can mean, nearest first. */
  peopleAfter(): readonly Person[] {
    this.#meetNames(Number.POSITIVE_INFINITY);
    return this.#people;
  }

  /** Somebody known before the draft is read, by name or alias. */
  #given(source: TokenRange): Given | null {
    if (this.given === NO_SOURCES) return null;
    for (const form of formsOf(this.local.words, source)) {
      const known = this.given.named(form);
      if (known) return known;
    }
    return null;
  }

  /** "the mayor" for the one who is known to be it, though the draft has not said so. */
  #byTitle(source: TokenRange, says: string): string {
    const isDefinite = this.local.words.tokens.lower(source.first) === "the";
    if (!isDefinite || this.given === NO_SOURCES) return "";
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
    const range = rangeOfName(this.local.words, name, source);
    const known = this.#people.find((person) => person.name === full) ?? personCalled(full, "");
    const other = namesake(this.local.words, range, known);
    const person = other ?? this.#personAt(full, range);
    this.#meet({ ...person, gender: person.gender || pronounGender(says), beside: this.#besideIn(source, full) }, true);
    return person.name;
  }

  /** Who is named in a source together with the person it was taken for. */
  #besideIn(source: TokenRange, full: string): string {
    for (let token = source.first; token < source.last; token++) {
      const other = this.#together().get(token);
      const name = other ? this.#fullName(other) : full;
      if (name !== full) return name;
    }
    return "";
  }

  #together(): ReadonlyMap<number, LocalName> {
    this.#beside ??= namedTogether(this.local.words, this.local.mentions);
    return this.#beside;
  }

  /** Takes note of the names before a token; one in reported words does not become the nearest. */
  #meetNames(before: number): void {
    const { mentions } = this.local;
    for (let name = mentions[this.#met]; name && name.token < before; name = mentions[++this.#met]) {
      this.#meetDescribed(name.token);
      if (name.kind === "body" && isFullName(name) && this.#bodies.size < MOST_BODIES) this.#bodies.add(name.name);
      const person = name.kind === "person" && !isNobodyHere(this.local.words, name) ? this.#mentioned(name) : null;
      const other = this.#together().get(name.token);
      const isAside = hangsOnNoun(this.local.words, name) && this.#isAboutSomebody(name.token);
      const isNearest = !isAside && this.#isSubject(name) && !isWithin(this.#source, name);
      if (person) this.#meet({ ...person, beside: other ? this.#fullName(other) : "" }, isNearest);
    }
    this.#meetDescribed(before);
  }

  /** Whether the passage has spoken of somebody before a token: who hangs on a noun there is not the nearest then. */
  #isAboutSomebody(token: number): boolean {
    const [nearest] = this.#people;
    if (nearest && this.#isHere(nearest)) return true;
    return this.local.words.tokens.slice(0, token).some(({ lower }) => PERSONAL.has(lower));
  }

  /** Takes note of people who are not named and whom a sentence before a token is about: "A senior asked for help." */
  #meetDescribed(before: number): void {
    const { described } = this.local;
    for (let range = described[this.#metDescribed]; range && range.first < before; ) {
      this.#subjectOf = sentenceOf(this.local.analysis.sentences, range.first, this.#subjectOf);
      if (!this.#isNamed(range) && !this.#isTheirs(range)) this.#unnamed(range, this.#phrase(range));
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
    return this.#byTitle(range, "") !== "";
  }

  /** Whether a name is the first of its sentence: "she" after "Ana Lee met Mia Cole" is Lee. Takes them in order. */
  #isSubject({ token, end, reported }: Mention): boolean {
    if (reported || this.local.words.classes[end] === "possessive") return false;
    const sentence = sentenceOf(this.local.analysis.sentences, token, this.#subjectOf);
    const isFirst = sentence !== this.#subjectOf;
    this.#subjectOf = sentence;
    return isFirst;
  }

  /** Whom a name stands for; a single word only for somebody already named, and not as a possessor ("Lee's plan"). */
  #mentioned(name: LocalName): Person | null {
    if (isFullName(name)) {
      const range = { first: name.token, last: name.end };
      return this.#personAt(this.#fullName(name), range);
    }
    if (this.local.words.classes[name.token + 1] === "possessive") return null;
    const known =
      this.#people.find((person) => lastWord(person.name) === name.key) ?? byInitials(name.name, this.#people);
    const isPerson = known !== null || (name.titled && name.kind === "person");
    const full = isPerson ? (known?.name ?? this.#fullest(name.name, name.token)) : "";
    return isPerson ? this.#personAt(full, { first: name.token, last: name.end }) : null;
  }

  #fullName(name: LocalName): string {
    if (isFullName(name)) return this.#fullest(name.name, name.token);
    return this.#people.find((person) => lastWord(person.name) === name.key)?.name ?? name.name;
  }

  /** With the roles that the draft gives here, and those known beforehand. */
  #personAt(name: string, range: TokenRange): Person {
    const person = personAt(this.local.words, name, range);
    const roles = this.given.rolesOf(name);
    return roles === "" ? person : mergePerson(person, personCalled(name, roles));
  }

  #meet(mention: Person, nearest: boolean): void {
    this.#people = withMet(this.#people, mention, nearest);
  }

  #pronoun(lower: string, token: number): string {
    if (RELATIVE.has(lower)) return this.#nameBefore(token);
    if (!PERSONAL.has(lower)) return "";
    const gender = pronounGender(lower);
    const goesOn = this.#opensPassage(token) ? this.#spokeLast : "";
    const fits = meantBy(gender, this.#people, (person) => this.#isHere(person) || person.name === goesOn);
    if (fits && gender !== "" && fits.gender === "") {
      this.#people = this.#people.map((person) => (person === fits ? { ...person, gender } : person));
    }
    return fits?.name ?? "";
  }

  /** Whether nothing but a quotation stands before a token: “…,” she said. */
  #opensPassage(token: number): boolean {
    const bare = this.local.words.pairOf.indexOf(-1);
    return bare < 0 || bare >= token;
  }

  /** Whether this passage itself has named or described a person. */
  #isHere({ name }: Person): boolean {
    return this.#described.has(name) || this.local.mentions.some(({ key }) => key === lastWord(name));
  }

  /** The name or thing right before "who" or "which", with or without a comma between. */
  #nameBefore(token: number): string {
    const { words } = this.local;
    const last = words.tokens.text(token - 1) === "," ? token - 1 : token;
    let first = last;
    while (first > 0 && /^\p{Lu}/u.test(words.tokens.text(first - 1))) first--;
    const name = first < last ? nameOf(words, first, last) : "";
    if (name !== "") return this.#fullest(name, first);
    const described = describedBefore(words, last);
    return described ? this.#phrase(described) : "";
  }

  /** "the mother of a passenger": somebody "she" can mean from now on, though the draft does not name her. */
  #unnamed(source: TokenRange, phrase: string): string {
    const { words } = this.local;
    const noun = words.tokens.lower(coreOf(words, source).head);
    const gender = genderOfNoun(noun);
    const isOne = gender !== "" || (isHuman(noun) && !isPlural(noun));
    if (isOne) this.#described.add(phrase);
    const of = placesIn(words, source).join(" ");
    if (isOne) this.#meet({ name: phrase, gender, roles: noun, of, beside: "" }, true);
    return phrase;
  }

  /** "the firm", when only one firm was named. */
  #byBody(source: TokenRange): string {
    const { words } = this.local;
    const isBare = source.last === source.first + 2 && words.tokens.lower(source.first) === "the";
    return isBare ? bodyMeant(words.tokens.lower(source.first + 1), this.#bodiesBefore(source.first)) : "";
  }

  /** Those named before the sentence of a token: in "Besides buying Hale Systems, the firm said" the firm is another. */
  #bodiesBefore(token: number): readonly string[] {
    const { sentences } = this.local.analysis;
    const start = sentences[sentenceOf(sentences, token, 0)]?.first ?? 0;
    const isEarlier = (body: string) => this.local.mentions.some((name) => name.name === body && name.token < start);
    return [...this.#bodies].filter((body) => this.#bodiesAtStart.has(body) || isEarlier(body));
  }

  /** Whom a role means is who "she" can mean next: "“…,” the nurse wrote. She added …". */
  #again(name: string, says: string): string {
    this.#meet({ name, gender: pronounGender(says), roles: "", of: "", beside: "" }, true);
    return name;
  }

  /** The longest form of a name earlier in the passage or draft that ends in the same word. */
  #fullest(name: string, before: number): string {
    const key = lastWord(name);
    const initialled = byInitials(name, this.#people)?.name ?? "";
    if (initialled !== "" || name.includes(" ")) return initialled || name;
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
    return text.slice(tokens.start(source.first) ?? 0, tokens.end(source.last - 1) ?? 0);
  }
}
