import { type Gender, mergePerson, type Person } from "./people.js";

const MOST_PEOPLE = 6;
const PERSONAL = new Set(["he", "she", "his", "her", "him"]);

/** Whether a word (lower case) is a pronoun for one person. */
export function isPersonal(lower: string): boolean {
  return PERSONAL.has(lower);
}

/** Whether "she" can stand for a person, as far as is known. */
export function canBe({ gender }: Person, pronoun: Gender): boolean {
  return pronoun === "" || gender === "" || gender === pronoun;
}

/**
 * Whom "she" means: of the people named so far, nearest first, the first it can stand for; nobody where that is in doubt.
 * `isHere` tells whether the passage itself has somebody.
 */
export function meantBy(
  gender: Gender,
  people: readonly Person[],
  isHere: (person: Person) => boolean,
): Person | undefined {
  const nearest = people.find((person) => canBe(person, gender));
  if (nearest && !isHere(nearest) && isInDoubt(nearest, gender, people)) return undefined;
  return knownBeside(nearest, gender, people) ?? nearest;
}

/** For a pronoun that means `speaker`: somebody it could mean as well, named together with them; else empty. */
export function rivalOf(speaker: string, people: readonly Person[]): string {
  const person = people.find(({ name }) => name === speaker);
  if (!person || person.gender === "" || person.beside === "") return "";
  const other = people.find(({ name }) => name === person.beside);
  return other?.gender === person.gender ? other.name : "";
}

/**
 * Whether a person who may be no woman is not surely "she", because somebody who is one has been named as well. To be
 * asked where the paragraph does not name them.
 */
function isInDoubt(person: Person, gender: Gender, people: readonly Person[]): boolean {
  return person.gender === "" && gender !== "" && people.some((other) => other.gender === gender);
}

/** "Ana Lee and Bo Ray … She": the one of two who is known to be a woman, before the one who may be. */
function knownBeside(nearest: Person | undefined, gender: Gender, people: readonly Person[]): Person | undefined {
  if (nearest?.gender !== "" || nearest.beside === "" || gender === "") return undefined;
  return people.find((person) => person.name === nearest.beside && person.gender === gender);
}

/** The people a pronoun can mean after another mention: the nearest first, where it is `nearest`, else the second. */
export function withMet(people: readonly Person[], mention: Person, nearest: boolean): readonly Person[] {
  const known = people.find((person) => person.name === mention.name);
  const person = known ? mergePerson(known, mention) : mention;
  if (known && !nearest) return people.map((other) => (other === known ? person : other));
  const others = people.filter((other) => other !== known);
  const [first, ...rest] = others;
  return (nearest || !first ? [person, ...others] : [first, person, ...rest]).slice(0, MOST_PEOPLE);
}
