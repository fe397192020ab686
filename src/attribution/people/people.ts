import { CAPITAL } from "../../language/index.js";
import { FEMALE_NAMES, FEMALE_TITLES, MALE_NAMES, MALE_TITLES } from "../../lexicons/attribution/index.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { WordClass } from "../syntax/word-classes.js";
import type { Words } from "../syntax/words.js";
import { ageBeside } from "./age.js";
import { isHuman, isTitle } from "./nouns.js";
import { remembered } from "./remember.js";

export type Gender = "male" | "female" | "";

/** A person as the draft has shown them so far. Flat: compared field by field. */
export interface Person {
  readonly name: string;
  readonly gender: Gender;
  /** Roles the draft gives with the name ("mayor"), separated by spaces. */
  readonly roles: string;
  /** The words in capitals before those roles: "hale" for "Hale mayor Ana Lee"; separated by spaces. */
  readonly of: string;
  /** In figures, as the draft has given it: "34" for "Ana Lee, 34,"; empty where it has not. */
  readonly age: string;
  /** Who was named together with them when they were last named ("Ana Lee and Mia Cole"); empty where nobody was. */
  readonly beside: string;
}

const MALE = new Set([...MALE_TITLES, ...MALE_NAMES]);
const FEMALE = new Set([...FEMALE_TITLES, ...FEMALE_NAMES]);
const NAMES = new Set([...MALE_NAMES, ...FEMALE_NAMES]);
const LONGEST_ROLE = 6;
/** Kept with the roles: "the former mayor" is nobody who is mayor. */
export const FORMER = "former";

/** The person a name stands for, with the gender of its title or given name and the roles beside it. */
export function personAt(words: Words, name: string, range: TokenRange): Person {
  const before = rolesBefore(words, range.first);
  const given = name.split(" ")[0]?.toLowerCase() ?? "";
  const behind = rolesAfter(words, range.last);
  // "The head of Simon House, Kate Lee": a given name before hers says nothing of her.
  const told = genderOf([...before.filter((word) => !NAMES.has(word)), name.includes(" ") ? given : ""]);
  const gender = told || genderOfRelative(before[0] ?? "");
  const age = ageBeside(words, range);
  return somebody(name, { gender, roles: rolesAmong(before, behind), of: namesBefore(words, range.first), age });
}

/** The words that tell what somebody is, each once, of those beside their name. */
function rolesAmong(before: readonly string[], behind: readonly string[]): string {
  if (before.length === 0 && behind.length === 0) return "";
  const roles = [...before, ...behind].filter((role) => role === FORMER || isHuman(role));
  return [...new Set(roles)].join(" ");
}

/** A person of whom no more is known than is told here. */
export function somebody(name: string, about: Partial<Person> = {}): Person {
  return { gender: "", roles: "", of: "", age: "", beside: "", ...about, name };
}

/** A person known by name, with roles separated by spaces. */
export function personCalled(name: string, roles: string): Person {
  const given = name.split(" ")[0]?.toLowerCase() ?? "";
  return somebody(name, { gender: genderOf([name.includes(" ") ? given : ""]), roles });
}

/** The same person after another mention: what was known is kept, what is new is added. */
export function mergePerson(known: Person, mention: Person): Person {
  const gender = known.gender || mention.gender;
  const roles = bothOf(known.roles, mention.roles);
  const age = mention.age || known.age;
  return { name: known.name, gender, roles, of: bothOf(known.of, mention.of), age, beside: mention.beside };
}

function bothOf(some: string, others: string): string {
  // Of most people nothing is told.
  if (some === "" && others === "") return "";
  return [...new Set(`${some} ${others}`.split(" "))].filter((word) => word !== "").join(" ");
}

/** Whether a word (lower case) is a common given name. */
export function isGivenName(lower: string): boolean {
  return MALE.has(lower) || FEMALE.has(lower);
}

const WOMEN = /(?:woman|mother|wife|daughter|sister|widow|aunt|niece|girl|actress|waitress)$/;
const MEN = /(?:[^o]man|^man|father|husband|son|brother|widower|uncle|nephew|boy)$/;

/** The gender of a noun for one person: "mother", "spokesman"; empty for other words. */
export const genderOfNoun = remembered((lower): Gender => {
  if (/^(?:person|human|reason|season|lesson|prison|german|roman)$/.test(lower)) return "";
  const noun = lower.replace(/-in-law$/, "");
  if (WOMEN.test(noun)) return "female";
  return MEN.test(noun) ? "male" : "";
});

const RELATIVES = new Set(
  "mother father wife husband widow widower sister brother daughter son aunt uncle niece nephew girlfriend boyfriend".split(
    " ",
  ),
);

/** "Mother", "stepson", "mother-in-law". */
function isRelative(lower: string): boolean {
  return RELATIVES.has(lower.replace(/^(?:grand|step|half-)/, "").replace(/-in-law$/, ""));
}

/** The gender of somebody's relative by the word for them: "brother"; empty for other words, also for "chairman". */
export const genderOfRelative = remembered(
  (lower): Gender => (isRelative(lower) ? genderOfNoun(lower.replace("friend", "")) : ""),
);

/** The gender of "he", "she" and their forms; empty for other words. */
export function pronounGender(lower: string): Gender {
  return PRONOUNS.get(lower) ?? "";
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

/** "JA" where minutes list "J. Abel": the one person whose initials these are; null where none or more have them. */
export function byInitials(name: string, people: readonly Person[]): Person | null {
  if (name.length > 3 || !/^\p{Lu}{2,3}$/u.test(name)) return null;
  const fits = people.filter(
    (person) => /^\p{Lu}\.\s/u.test(person.name) && person.name.replace(/[^\p{Lu}]/gu, "") === name,
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function genderOf(labels: readonly string[]): Gender {
  if (labels.some((word) => MALE.has(word))) return "male";
  return labels.some((word) => FEMALE.has(word)) ? "female" : "";
}

/** "former Councillor" in "former Councillor Ana Lee"; "mayor" in "the mayor, Ana Lee". */
function rolesBefore(words: Words, first: number): readonly string[] {
  const end = words.tokens.text(first - 1) === "," ? first - 1 : first;
  const roles: string[] = [];
  for (let at = end - 1; at >= 0 && at >= end - LONGEST_ROLE; at--) {
    const wordClass = words.classes[at];
    if (wordClass !== "noun" && wordClass !== "adjective") break;
    roles.push(plain(words, at));
  }
  return roles;
}

/** "hale rovers" in "Hale Rovers coach Ana Lee". */
function namesBefore(words: Words, first: number): string {
  const end = words.tokens.text(first - 1) === "," ? first - 1 : first;
  const names: string[] = [];
  for (let at = end - 1; at >= 0 && at >= end - LONGEST_ROLE; at--) {
    const wordClass = words.classes[at];
    if (wordClass !== "noun" && wordClass !== "adjective" && wordClass !== "possessive") break;
    if (isPlaceWord(words, at)) names.push(plain(words, at));
  }
  return names.join(" ");
}

/** Whether a word in a description of somebody says in capitals where they belong. */
export function isPlaceWord({ tokens }: Words, at: number): boolean {
  return tokens.is(at, CAPITAL) && !isHuman(tokens.lower(at)) && !isTitle(tokens.lower(at));
}

const NO_ROLES: readonly string[] = [];
const DESCRIBING: ReadonlySet<WordClass | undefined> = new Set<WordClass>([
  "determiner",
  "adjective",
  "noun",
  "number",
  "possessive",
]);

/** "master" in "Ana Lee, the harbour master,". */
function rolesAfter(words: Words, last: number): readonly string[] {
  if (words.tokens.text(last) !== ",") return NO_ROLES;
  let at = last + 1;
  let role = "";
  while (at <= last + LONGEST_ROLE && DESCRIBING.has(words.classes[at])) {
    if (words.classes[at] === "noun") role = plain(words, at);
    at++;
  }
  return role === "" ? [] : [role];
}

function plain(words: Words, at: number): string {
  const lower = words.tokens.lower(at);
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}
