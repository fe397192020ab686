import { cueForm } from "../vocabulary/verbs.js";

/** ", Mayor Ana Lee said." and ", said Ana Lee." */
const TAGS = [
  /[,?!](?=\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,5}(\p{Ll}+)(?:[.,;]|$))/gu,
  /[,?!](?=\s+(\p{Ll}+)\s+\p{Lu}[\p{L}.'’-]*)/gu,
];

/**
 * Where a quotation that is never closed ends if only its closing mark was forgotten: after the comma in “It leaks,
 * Mayor Ana Lee said. It rained. Else -1. Offsets count from the start of `text`, which begins with the opening mark.
 */
export function forgottenEnd(text: string): number {
  if (!text.split(/[\s.,;]/u).some(isSaying)) return -1;
  const ends = TAGS.flatMap((tag) => [...text.matchAll(tag)].filter(([, verb = ""]) => isSaying(verb)));
  return ends.length === 0 ? -1 : Math.min(...ends.map(({ index }) => index + 1));
}

function isSaying(verb: string): boolean {
  const form = cueForm(verb);
  return form?.finite === true && form.verb.classes.has("say") && !form.base;
}
