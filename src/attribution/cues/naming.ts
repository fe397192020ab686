import type { Chunk, VerbInfo } from "../syntax/chunk.js";
import { contentEnd } from "../syntax/content-end.js";
import type { Complement } from "./complement.js";

const FARTHEST_AS = 12;

/** "described the deal as fair": the object, "as" and what it is said to be. */
export function withAs(chunks: readonly Chunk[], object: Complement, verb: VerbInfo): Complement | null {
  for (let index = object.first + 1; index < object.first + FARTHEST_AS; index++) {
    const chunk = chunks[index];
    if (!chunk || chunk.kind === "comma" || (chunk.verb?.finite && !chunk.verb.participle)) return null;
    if (chunk.word === "as" && chunks[index + 1])
      return { kind: "object", first: object.first, last: contentEnd(chunks, index, verb) };
  }
  return null;
}

/** "called the deal a mistake", "called it “a mistake”", "deemed the deal unfair". */
export function withName(chunks: readonly Chunk[], object: Complement, verb: VerbInfo): Complement | null {
  const next = chunks[object.last];
  const split = chunks[object.first + 1];
  const isName = (chunk: Chunk | undefined) => chunk?.kind === "np" || chunk?.kind === "quote" || chunk?.kind === "adj";
  if (isName(next) || isName(split))
    return { kind: "object", first: object.first, last: contentEnd(chunks, object.first, verb) };
  return null;
}
