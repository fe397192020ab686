import { parse, postprocess, preprocess } from "micromark";
import { parseDraft } from "../../src/document/index.js";

/** What micromark calls the parts of a text that are no words. */
const NOT_PROSE = new Set([
  "autolink",
  "codeFenced",
  "codeIndented",
  "codeText",
  "definition",
  "htmlFlow",
  "htmlText",
  "image",
  "reference",
  "resource",
]);
const PROSE = new Set(["data", "characterEscape", "characterReference"]);

type Mark = (start: number, end: number) => void;

/** The text with all but its words blanked out, as micromark (the reference of CommonMark parsers) sees it. */
export function expectedMask(markdown: string): string {
  return mask(markdown, (mark) => {
    let outside = 0;
    for (const [change, token] of postprocess(
      parse()
        .document()
        .write(preprocess()(markdown, "utf8", true)),
    )) {
      if (NOT_PROSE.has(token.type)) outside += change === "enter" ? 1 : -1;
      if (change === "enter" && outside === 0 && PROSE.has(token.type)) mark(token.start.offset, token.end.offset);
    }
  });
}

/** The same as the document layer sees it. */
export function actualMask(markdown: string): string {
  return mask(markdown, (mark) => {
    for (const { start, prose } of parseDraft(markdown).blocks) {
      for (const { proseLength, source, sourceLength } of prose.segments) {
        const from = start + source;
        const written = markdown.slice(from, from + sourceLength);
        if (proseLength === sourceLength || /^(?:\\[^\r\n]|&)/.test(written)) mark(from, from + sourceLength);
      }
    }
  });
}

function mask(text: string, read: (mark: Mark) => void): string {
  const prose = new Array<boolean>(text.length).fill(false);
  read((start, end) => prose.fill(true, start, end));
  return Array.from({ length: text.length }, (_, at) => (prose[at] ? text.charAt(at) : " "))
    .join("")
    .replace(/\s+/g, " ");
}
