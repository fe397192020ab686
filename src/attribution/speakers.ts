import type { Context } from "./context.js";
import type { TokenRange } from "./cues/index.js";
import type { LocalReading } from "./local.js";
import { type Cast, type LookUp, lastWord, nameOf } from "./sources/cast.js";
import type { SourceKind } from "./types.js";

const PERSONAL = new Set(["he", "she", "his", "her", "him", "who", "i"]);

/**
 * Resolves the sources of a passage to the person or body meant, in its fullest form in the draft. Keeps the
 * questions it asked the cast, so that the passage is read again if an answer changes.
 */
export class SpeakerResolver {
  readonly lookUps: LookUp[] = [];
  #people: readonly string[];

  constructor(
    readonly local: LocalReading,
    readonly cast: Cast,
    context: Context,
  ) {
    this.#people = context.people;
  }

  /** The people a later pronoun can mean, nearest first. */
  get people(): readonly string[] {
    return this.#people;
  }

  /** The full name or phrase for a source; empty where it cannot be known. */
  resolve(source: TokenRange | null, kind: SourceKind): string {
    if (!source) return "";
    const { tokens } = this.local.words;
    if (kind === "pronoun") return this.#pronoun(tokens[source.first]?.lower ?? "");
    const name = nameOf(this.local.words, source.first, source.last);
    if (kind === "named" && name !== "") {
      const full = this.#fullest(name);
      this.#meet(full);
      return full;
    }
    return tokens
      .slice(source.first, source.last)
      .map((token) => token.text)
      .join(" ");
  }

  #pronoun(lower: string): string {
    return PERSONAL.has(lower) ? (this.#people[0] ?? "") : "";
  }

  #fullest(name: string): string {
    const key = lastWord(name);
    const answer = this.cast.find(key);
    this.lookUps.push({ key, answer });
    return answer !== "" && answer.length > name.length ? answer : name;
  }

  #meet(name: string): void {
    this.#people = [name, ...this.#people.filter((person) => person !== name)].slice(0, 3);
  }
}
