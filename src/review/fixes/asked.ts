import type { Passage } from "../../attribution/index.js";
import { sentenceIndexAt } from "../../language/index.js";
import { findPlaceholders, LINK_PLACEHOLDER } from "../../rules/index.js";
import type { OpenFinding } from "../session/rule-finding.js";

/** Labels of the footnotes that fixes add. */
const NOTE_LABEL = /^tk(?:-\d+)?$/i;
/** Stands for whatever a footnote or a link may be asked to give. */
const ANYTHING = "*";

/**
 * Tells whether a sentence of the passage asks already for what a finding's fix would ask for: in a placeholder like
 * the fix's own, in a footnote or in a link. Its rule would otherwise go on asking until the writer has filled it in.
 */
export function askedIn(passage: Passage): (finding: OpenFinding) => boolean {
  const { prose, sentences } = passage;
  const asked = new Set<string>();
  const note = (offset: number, missing: string) => asked.add(keyOf(sentenceIndexAt(sentences, offset), missing));
  for (const { start, end, missing } of findPlaceholders(prose.text)) {
    const isLink = prose.text.slice(start, end) === LINK_PLACEHOLDER;
    // The words of a link may end their own sentence.
    if (isLink) note(Math.max(0, start - "].(".length), ANYTHING);
    note(start, isLink ? ANYTHING : missing);
  }
  for (const { kind, target, start } of prose.marks) {
    if (kind === "footnote" && NOTE_LABEL.test(target)) note(Math.max(0, start - 1), ANYTHING);
  }
  if (asked.size === 0) return () => false;
  return ({ start, fixes }) => {
    const missing = fixes().find(({ asks }) => asks !== undefined)?.asks?.missing;
    if (missing === undefined) return false;
    const sentence = sentenceIndexAt(sentences, start);
    return asked.has(keyOf(sentence, missing)) || asked.has(keyOf(sentence, ANYTHING));
  };
}

function keyOf(sentence: number, missing: string): string {
  return `${sentence} ${missing}`;
}
