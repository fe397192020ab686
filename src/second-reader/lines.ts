import type { Passage } from "../attribution/index.js";
import type { Span } from "../document/index.js";
import { sentenceIndexAt } from "../language/index.js";
import type { AskableDraft, AskablePassage, Query } from "../review/index.js";

/** A sentence as it is written down for a reader. */
export interface Line {
  /** Index of its passage in the draft. */
  readonly passage: number;
  /** Index of the sentence in its passage. */
  readonly sentence: number;
  /** Whether the reader is asked about it; else it is there to be understood. */
  readonly isAsked: boolean;
  /** On one line, with a sign where a link, a note or code stands. */
  readonly text: string;
  /** What stands before a line that is not asked about: "(heading)". */
  readonly label: string;
  /** The queries of the rules on it; none where it is not asked about. */
  readonly queries: readonly { readonly query: Query; readonly words: string }[];
}

/** Stands for code, a formula or an address. */
const OBJECT_SIGN = "\u25A1";
const SIGNS: Readonly<Record<string, string>> = { link: "[link]", footnote: "[note]", citation: "[citation]" };

/** The sentences of a draft that a reader may see, in order. */
export function linesOf({ passages }: AskableDraft): Line[] {
  return passages.flatMap((passage, index) => linesOfPassage(passage, index));
}

function linesOfPassage({ passage, open, sentences }: AskablePassage, index: number): Line[] {
  return passage.sentences.flatMap((span, sentence): Line[] => {
    const asking = sentences[sentence] ?? "hidden";
    // A table of figures says little to whoever reads the sentences around it.
    if (asking === "hidden" || (asking === "context" && passage.kind === "tableCell")) return [];
    const text = written(passage, span);
    if (text === "") return [];
    const isAsked = asking === "ask";
    const own = open.filter(({ start }) => sentenceIndexAt(passage.sentences, start) === sentence);
    return [
      {
        passage: index,
        sentence,
        isAsked,
        text,
        label: labelOf(passage, sentence),
        queries: isAsked ? own.map((query) => ({ query, words: written(passage, query) })) : [],
      },
    ];
  });
}

function labelOf({ kind, rests }: Passage, sentence: number): string {
  if (kind === "heading") return "(heading)";
  return rests[sentence]?.kind === "quoted" ? "(quoted)" : "(context)";
}

/** A stretch of prose on one line. */
function written({ prose }: Passage, { start, end }: Span): string {
  const signs = prose.marks
    .filter((mark) => mark.kind in SIGNS && mark.end > start && mark.end <= end)
    .sort((a, b) => a.end - b.end);
  let text = "";
  let at = start;
  for (const mark of signs) {
    text += `${prose.text.slice(at, mark.end)}${SIGNS[mark.kind] ?? ""}`;
    at = mark.end;
  }
  return oneLine(text + prose.text.slice(at, end));
}

/** Without line ends and control characters, so that no sentence can look like the lines around it. */
export function oneLine(text: string): string {
  return text
    .replaceAll("\uFFFC", OBJECT_SIGN)
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim();
}

/** What a reader copied, without the signs that are not in the draft. */
export function withoutSigns(words: string): string {
  return words.replace(/\s?\[(?:link|note|citation)\]/g, "");
}
