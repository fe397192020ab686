import type { Person } from "./people.js";

/**
 * Whom "the 34-year-old" means: the one of that age, else the one of whom no age has been told: of `near`, named right
 * before it, or, where there is nobody, of all. Null where that can be more than one: nobody is better than somebody else.
 */
export function byAge(age: string, people: readonly Person[], near: readonly Person[]): Person | null {
  const ofAge = people.filter((person) => person.age === age);
  const fitting = ofAge.length > 0 ? ofAge : (near.length > 0 ? near : people).filter((person) => person.age === "");
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
