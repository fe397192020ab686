import type { GivenSource } from "../types.js";
import type { NameLookUp } from "./cast.js";
import { kindOfName, lastWord } from "./cast.js";
import { isHuman } from "./nouns.js";
import type { Person } from "./people.js";

/** Words before a name or title that say nothing of who is meant. */
const DETERMINER = /^(?:the|an?) /;

/** A person or body that is known before the draft is read. */
export interface Given {
  readonly name: string;
  readonly kind: "person" | "body";
  /** In lower case; empty where none is given. */
  readonly title: string;
}

/** The sources known before a draft is read, by their names, aliases, titles and surnames. What the draft says wins. */
export class GivenSources {
  readonly #byName = new Map<string, Given>();
  readonly #byTitle = new Map<string, Given[]>();
  readonly #bySurname = new Map<string, Given[]>();

  constructor(sources: readonly GivenSource[]) {
    for (const { name, title, aliases } of sources) {
      const given: Given = { name, kind: kindOf(name, title), title: bare(title) };
      for (const form of [name, ...aliases]) this.#byName.set(bare(form), given);
      if (given.title !== "") add(this.#byTitle, given.title, given);
      if (given.kind === "person" && name.includes(" ")) add(this.#bySurname, lastWord(name), given);
    }
  }

  /** Whom a phrase names, in full or by an alias; null where nobody. */
  named(phrase: string): Given | null {
    return this.#byName.get(bare(phrase)) ?? null;
  }

  /** Whom a title means: one of those it fits, the last met before others. Null where it fits several or none. */
  titled(phrase: string, met: readonly Person[]): Given | null {
    const fitting = this.#byTitle.get(bare(phrase)) ?? [];
    if (fitting.length < 2) return fitting[0] ?? null;
    const person = met.find(({ name }) => fitting.some((given) => given.name === name));
    return fitting.find(({ name }) => name === person?.name) ?? null;
  }

  /** The nouns of somebody's title, separated by spaces; empty where none is given. */
  rolesOf(name: string): string {
    const title = this.named(name)?.title ?? "";
    return title.split(" ").filter(isHuman).join(" ");
  }

  /** The full form of a surname: as the draft has it, else as it was given. */
  after(known: NameLookUp): NameLookUp {
    if (this.#bySurname.size === 0) return known;
    return (key) => known(key) || this.#fullName(key);
  }

  /** Empty where several people share the surname. */
  #fullName(key: string): string {
    const people = this.#bySurname.get(key) ?? [];
    return people.length === 1 ? (people[0]?.name ?? "") : "";
  }
}

export const NO_SOURCES = new GivenSources([]);

/** The sources of a list, ready to be asked for. */
export function givenSources(sources: readonly GivenSource[] = []): GivenSources {
  return sources.length === 0 ? NO_SOURCES : new GivenSources(sources);
}

function add(map: Map<string, Given[]>, key: string, given: Given): void {
  map.set(key, [...(map.get(key) ?? []), given]);
}

function bare(phrase: string): string {
  return phrase.toLowerCase().replace(/\s+/gu, " ").trim().replace(DETERMINER, "");
}

/** By the title ("mayor", "news agency") where there is one; a single word without a title is a body ("Reuters"). */
function kindOf(name: string, title: string): Given["kind"] {
  if (title !== "") return isHuman(lastWord(title)) ? "person" : "body";
  return name.includes(" ") && kindOfName(name) === "person" ? "person" : "body";
}
