import type { Mark, MarkKind } from "../../document/index.js";
import type { DraftPassage } from "./draft-passage.js";

const NAMES: Partial<Record<MarkKind, string>> = {
  link: "link",
  footnote: "footnote",
  citation: "citation key",
};

/** "(Moll, Reed & Hart, 1950; Pini 1968, p. 4)": names and a year in brackets, as in the author–date style of Chicago. */
const BRACKETS = /\((?:see |cf\. )?\p{Lu}[\p{L}.,;&'’ -]{1,120}[ ,(](?:1[5-9]|20)\d\d[a-z]?(?:[,;:] ?[^()]{1,120})?\)/u;

/**
 * "[12]", "[4, 5]", "[1]–[3]" after a word or mark, and a raised number after a mark: a numbered reference. A power ("m²")
 * follows a letter.
 */
const NUMBERED = /[\p{L}\p{N}.,;:!?)\]”"’»] ?\[\d{1,3}(?:[,;–-] ?\d{1,3})*\]|[.,;:!?)”"’»][¹²³⁰⁴-⁹]+(?!\p{N})/u;

/** For each sentence what it cites ("link", "footnote", "citation key", …); empty where nothing. */
export function citations(passage: DraftPassage): readonly string[] {
  const marks = passage.prose.marks.filter((mark) => NAMES[mark.kind] !== undefined && isSource(mark));
  marks.sort((a, b) => a.start - b.start);
  let next = 0;
  return passage.sentences.map((sentence, index) => {
    // A footnote stands behind the full stop, which is also where the next sentence may begin.
    const end = Math.max(sentence.end, (passage.sentences[index + 1]?.start ?? sentence.end + 1) - 1);
    let found = "";
    for (let mark = marks[next]; mark && mark.start <= end; mark = marks[++next]) found ||= NAMES[mark.kind] ?? "";
    return found || citedInWords(passage.prose.text.slice(sentence.start, end));
  });
}

function citedInWords(sentence: string): string {
  if (BRACKETS.test(sentence)) return "author and year in brackets";
  return NUMBERED.test(sentence) ? "numbered reference" : "";
}

/** Links within the page and to a mailbox are no sources. */
function isSource(mark: Mark): boolean {
  return mark.kind !== "link" || !/^(?:#|mailto:|tel:)/u.test(mark.target);
}
