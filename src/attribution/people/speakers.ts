import { beginsWithCapital, CAPITAL } from "../../language/index.js";
import type { Context } from "../read/context.js";
import type { LocalReading } from "../read/local.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { SourceKind } from "../types.js";
import { ageIn, isAge } from "./age.js";
import { BodiesMet } from "./bodies-met.js";
import { byAge } from "./by-age.js";
import { bySide, bySurname } from "./by-rank.js";
import { kindOfName, type LookUp, type NameLookUp } from "./cast.js";
import type { GivenSources } from "./given.js";
import { givenNamed, givenTitled } from "./given-here.js";
import { describedBefore, namedBeside, rangeOfName } from "./mentioned.js";
import { NamesInFull } from "./names-in-full.js";
import { namesake } from "./namesake.js";
import { type Gender, type Person, personCalled, pronounGender } from "./people.js";
import { PeopleMet } from "./people-met.js";
import { coreOf, phraseText } from "./phrase.js";
import { nameOf } from "./phrase-name.js";
import { canBe, isPersonal, meantBy, rivalOf } from "./pronouns.js";
import { personByRole } from "./roles.js";
import { subjectAhead } from "./subject-ahead.js";

const RELATIVE = new Set(["who", "which", "that"]);

/**
 * Resolves the sources of a passage, in the order they stand, to the person or body meant, in its fullest form in the
 * draft.
 */
export class SpeakerResolver {
  readonly #names: NamesInFull;
  readonly #bodies: BodiesMet;
  readonly #met: PeopleMet;
  /** Who ended the passage before; empty where nobody did. */
  readonly #spokeLast: string;
  /** The source resolved last. */
  #source: TokenRange = { first: 0, last: 0 };

  constructor(
    readonly local: LocalReading,
    known: NameLookUp,
    context: Context,
    readonly given: GivenSources,
  ) {
    this.#names = new NamesInFull(local, known);
    this.#bodies = new BodiesMet(context.known);
    this.#met = new PeopleMet(local, this.#names, this.#bodies, given, context.people);
    this.#spokeLast = context.lastSpeaker?.place?.back === 1 ? context.lastSpeaker.speaker : "";
  }

  /** The questions asked of the cast so far, with their answers. */
  get lookUps(): readonly LookUp[] {
    return this.#names.lookUps;
  }

  /** The full name or phrase for a source; empty where it cannot be known. `says` is the first word of the content. */
  resolve(source: TokenRange | null, kind: SourceKind, says = ""): string {
    if (!source) return "";
    const { words, text } = this.local;
    this.#met.upTo(source.first, this.#source);
    this.#source = source;
    if (kind === "pronoun") return this.#pronoun(source.first);
    const known = kind === "named" ? givenNamed(words, source, this.given) : null;
    if (known) return this.#met.introduce(known, says);
    const aged = isAge(words, source) ? this.#ofAge(source) : "";
    const side = aged || bySide(words, source, this.#met.people);
    if (side !== "") return this.#met.again(side, says);
    const isSomeone = kind === "named" || kind === "described";
    const beside = isSomeone ? namedBeside(words, this.local.mentions, source) : null;
    if (beside) return this.#named(this.#met.fullName(beside), source, says);
    const name = nameOf(words, source.first, source.last);
    if (kind === "named" && name !== "") return this.#named(name, source, says);
    if (kind === "anonymous") return this.#met.unnamed(source);
    return kind === "described" ? this.#described(source, says) : phraseText(words, text, source);
  }

  /** The one who said the beginning of a quotation, for "she" in the tag at its end; empty where it is no pronoun for them. */
  stillSpeaking(source: TokenRange, name: string): string {
    const word = this.local.words.tokens.lower(source.first);
    if (source.last !== source.first + 1 || !isPersonal(word)) return "";
    const person = this.#met.people.find((known) => known.name === name);
    const gender = pronounGender(word);
    if (!person || !canBe(person, gender)) return "";
    this.#met.meet({ ...person, gender });
    return name;
  }

  /** Whether one word that looks like a plural or a thing ("Bakers, who left early, said") is a surname the draft has given. */
  isSurname(source: TokenRange | null): boolean {
    if (!source || coreOf(this.local.words, source).last !== source.first + 1) return false;
    const word = this.local.words.tokens.text(source.first);
    return beginsWithCapital(word) && this.#fullest(word, source.first) !== word;
  }

  /** For a pronoun resolved to `speaker`: somebody it could mean as well, named together with them; else empty. */
  rivalOf(speaker: string): string {
    return rivalOf(speaker, this.#met.people);
  }

  /** The people a later pronoun can mean, nearest first. */
  peopleAfter(): readonly Person[] {
    this.#met.upTo(Number.POSITIVE_INFINITY, this.#source);
    return this.#met.people;
  }

  /** "Cllr Chaplain", "the councillor", "the mayor", "the firm": whoever is called so; else the phrase itself. */
  #described(source: TokenRange, says: string): string {
    const { words, mentions, analysis } = this.local;
    const { people } = this.#met;
    const surname = bySurname(words, source, people);
    if (surname !== "") return this.#named(surname, source, says);
    const role = personByRole(words, source, people)?.name ?? "";
    if (role !== "") return this.#met.again(role, says);
    const known = givenTitled(words, source, this.given, people);
    if (known) return this.#met.introduce(known, says);
    return this.#bodies.meantBy(words, source, analysis.sentences, mentions) || this.#met.unnamed(source);
  }

  #ofAge(source: TokenRange): string {
    const { people } = this.#met;
    const near = this.#met.namedLastBefore(source.first);
    const spoke = people.filter(({ name }) => name === this.#spokeLast);
    return byAge(ageIn(this.local.words, source), people, near.length > 0 ? near : spoke)?.name ?? "";
  }

  #named(name: string, source: TokenRange, says: string): string {
    const full = this.#fullest(name, source.first);
    if (kindOfName(full) !== "person") return full;
    const range = rangeOfName(this.local.words, name, source);
    const known = this.#met.people.find((person) => person.name === full) ?? personCalled(full, "");
    const other = namesake(this.local.words, range, known);
    const person = other ?? this.#met.personAt(full, range);
    const beside = this.#met.besideIn(source, full);
    this.#met.meet({ ...person, gender: person.gender || pronounGender(says), beside });
    return person.name;
  }

  #pronoun(token: number): string {
    const lower = this.local.words.tokens.lower(token);
    if (RELATIVE.has(lower)) return this.#nameBefore(token);
    if (!isPersonal(lower)) return "";
    const gender = pronounGender(lower);
    const ahead = this.#ahead(token, gender);
    if (ahead !== "") return ahead;
    const goesOn = this.#opensPassage(token) ? this.#spokeLast : "";
    const fits = meantBy(gender, this.#met.people, (one) => this.#met.isHere(one) || one.name === goesOn);
    if (fits && gender !== "" && fits.gender === "") this.#met.isKnownAs(fits, gender);
    return fits?.name ?? "";
  }

  /** "In her ruling, Judge Sena Kaya said": whom "her" means, where a man or woman is no objection; else empty. */
  #ahead(token: number, gender: Gender): string {
    const { words, text } = this.local;
    const subject = subjectAhead(this.local, token);
    if (!subject) return "";
    if ("described" in subject) {
      const known = personByRole(words, subject.described, this.#met.people);
      return known?.name ?? phraseText(words, text, subject.described);
    }
    const { name } = subject;
    const person = this.#met.personAt(this.#met.fullName(name), { first: name.token, last: name.end });
    return canBe(person, gender) ? person.name : "";
  }

  /** Whether nothing but a quotation stands before a token: “…,” she said. */
  #opensPassage(token: number): boolean {
    const bare = this.local.words.pairOf.indexOf(-1);
    return bare < 0 || bare >= token;
  }

  /** The name or thing right before "who" or "which", with or without a comma between. */
  #nameBefore(token: number): string {
    const { words, text } = this.local;
    const last = words.tokens.text(token - 1) === "," ? token - 1 : token;
    let first = last;
    while (first > 0 && words.tokens.is(first - 1, CAPITAL)) first--;
    const name = first < last ? nameOf(words, first, last) : "";
    if (name !== "") return this.#fullest(name, first);
    const described = describedBefore(words, last);
    return described ? phraseText(words, text, described) : "";
  }

  #fullest(name: string, before: number): string {
    return this.#names.fullest(name, before, this.#met.people);
  }
}
