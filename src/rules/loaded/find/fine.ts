import { singular, type Tokens } from "../../../language/index.js";
import { FINE } from "../../../lexicons/loaded/index.js";
import type { Match } from "./vocabulary.js";

/** Words around an entry that make it plain description. */
interface Contexts {
  /** Word sequences right before or right after. */
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
  /** Words anywhere in the sentence. */
  readonly anywhere: ReadonlySet<string>;
}

let shared: ReadonlyMap<string, Contexts> | null = null;

function contexts(): ReadonlyMap<string, Contexts> {
  shared ??= new Map(
    FINE.split("\n")
      .filter((line) => line.includes(":"))
      .map((line): [string, Contexts] => {
        const [word = "", rest = ""] = line.split(": ");
        return [word.trim(), readContexts(rest.split(",").map((part) => part.trim()))];
      }),
  );
  return shared;
}

function readContexts(parts: readonly string[]): Contexts {
  const before: string[][] = [];
  const after: string[][] = [];
  const anywhere = new Set<string>();
  for (const part of parts) {
    if (part.startsWith("_ ")) after.push(part.slice(2).split(" "));
    else if (part.endsWith(" _")) before.push(part.slice(0, -2).split(" "));
    else anywhere.add(part);
  }
  return { before, after, anywhere };
}

/** Whether the word is plain description where it stands ("toxic waste"). `words` are the sentence's, and their singulars. */
export function isFine(match: Match, tokens: Tokens, words: () => ReadonlySet<string>): boolean {
  const known = contexts().get(match.entry.phrase);
  if (!known) return false;
  if (known.anywhere.size > 0) {
    const here = words();
    for (const word of known.anywhere) if (here.has(word)) return true;
  }
  return (
    known.after.some((sequence) => stands(sequence, tokens, match.last)) ||
    known.before.some((sequence) => stands(sequence, tokens, match.first - sequence.length))
  );
}

function stands(sequence: readonly string[], tokens: Tokens, from: number): boolean {
  return sequence.every((word, index) => {
    const lower = tokens.lower(from + index);
    return lower === word || (lower !== undefined && singular(lower) === word);
  });
}
