import { nounRunStart } from "../syntax/noun-run.js";
import type { VerbClass } from "../vocabulary/verbs.js";
import type { SentenceReading } from "./found.js";

const CLASSES: readonly VerbClass[] = ["approve", "disapprove", "speechObject", "mindObject"];
const ENDS = new Set(["end", "comma", "conj", "quote", "dash", "semicolon", "close"]);

/**
 * Takes a sentence and a verb group in it; finds a cue whose content stands before its subject: "a tax she once
 * supported", "the plan that growers oppose", "what Lee called a mistake".
 */
export function findGap(reading: SentenceReading, at: number): void {
  const { chunks } = reading;
  const verb = chunks[at]?.verb;
  if (!verb?.cue || !verb.finite || verb.passive || chunks[at - 1]?.kind !== "np") return;
  const subject =
    nounRunStart(chunks, at - 1) < at - 1 && chunks[at - 2]?.kind === "prep" ? nounRunStart(chunks, at - 1) : at - 1;
  const link = chunks[subject - 1];
  if (link?.word === "what" && verb.cue.verb.classes.has("naming")) {
    const name = chunks[at + 1];
    if (name?.kind === "np" || name?.kind === "quote" || name?.kind === "adj")
      add(reading, at, subject, { first: at + 1, last: at + 2 });
    return;
  }
  const after = chunks[at + 1]?.kind;
  if ((after !== undefined && !ENDS.has(after)) || !CLASSES.some((name) => verb.cue?.verb.classes.has(name))) return;
  const isLinked = link?.kind === "rel" || (link?.kind === "sub" && link.word === "that");
  const antecedent = isLinked ? subject - 2 : subject - 1;
  if (chunks[antecedent]?.kind !== "np" || reading.isClaimed(antecedent)) return;
  add(reading, at, subject, { first: antecedent, last: antecedent + 1 });
}

function add(reading: SentenceReading, at: number, subject: number, content: { first: number; last: number }): void {
  reading.add({
    source: reading.tokens({ first: subject, last: at }),
    cue: reading.tokens({ first: at, last: at + 1 }),
    content: [content],
    basis: "stance",
    pattern: "gapped-relative",
  });
}
