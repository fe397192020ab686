import { beginsWithCapital } from "../../language/index.js";
import { isNameWord } from "../people/name-word.js";
import { cueForm } from "../vocabulary/verbs.js";

/** How many words a name may have between the comma and its verb: ", Mayor Ana Lee said". */
const LONGEST_NAME = 5;

/**
 * Where a quotation that is never closed ends if only its closing mark was forgotten: after the comma in “It leaks,
 * Mayor Ana Lee said. It rained. Else -1. Offsets count from the start of `text`, which begins with the opening mark.
 */
export function forgottenEnd(text: string): number {
  if (!text.split(/[\s.,;]/u).some(isSaying)) return -1;
  for (const { index } of text.matchAll(/[,?!](?=\s)/gu))
    if (isTag(text.slice(index + 1).trimStart())) return index + 1;
  return -1;
}

/** Whether a text opens with a tag: "Mayor Ana Lee said." or "said Ana Lee." */
function isTag(text: string): boolean {
  const words = text.split(/\s+/u, LONGEST_NAME + 2);
  if (isSaying(words[0] ?? "")) return beginsWithCapital(words[1] ?? "");
  const verb = words.findIndex((word) => !isNameWord(word));
  if (verb < 1 || verb > LONGEST_NAME) return false;
  const [written = "", word = "", stop = ""] = /^([a-z]+)([.,;]?)/u.exec(words[verb] ?? "") ?? [];
  const isLast = verb === words.length - 1 && written === words[verb];
  return (stop !== "" || isLast) && isSaying(word);
}

function isSaying(verb: string): boolean {
  const form = cueForm(verb);
  return form?.finite === true && form.verb.classes.has("say") && !form.base;
}
