import type { Passage, Quotation } from "../../attribution/index.js";
import { insert } from "../claims/fixes.js";
import { sentenceAt } from "../claims/sources.js";
import { numberOption } from "../options.js";
import { placeholder } from "../placeholders.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

export const orphanQuote: Rule = {
  id: "attribution/orphan-quote",
  description: "A quotation has no speaker.",
  rationale:
    "Readers should never have to guess who is speaking. Reuters and AP ask for a speaker with each quotation, and again when it goes on in a new paragraph.",
  standards: ["reuters", "ap"],
  severity: severityOf("warning"),
  options: {
    words: { description: "Quotations with fewer words than this are left alone.", default: 4 },
  },
  examples: { flag: [], pass: [] },
  check(passage, options, report) {
    const least = numberOption(options, "words", 4);
    for (const quotation of passage.quotations) {
      if (quotation.kind !== "speech" || quotation.owner >= 0 || quotation.continued) continue;
      const text = passage.prose.text.slice(quotation.start, quotation.end);
      if (text.split(/\s+/u).length < least) continue;
      report({
        start: quotation.start,
        end: firstSentenceEnd(passage, quotation),
        message: "Nobody is named as the speaker of this quotation. Say who said it.",
        fixes: quotation.closed ? [speakerFix(quotation.start, quotation.end, text)] : [],
      });
    }
  },
};

/** A long quotation is marked up to the end of its first sentence. */
function firstSentenceEnd(passage: Passage, quotation: Quotation): number {
  const sentence = passage.sentences[sentenceAt(passage.sentences, quotation.start)];
  return Math.min(quotation.end, sentence?.end ?? quotation.end);
}

/** "It failed." → "It failed," [SPEAKER TK] said. */
function speakerFix(start: number, end: number, text: string) {
  const stop = /[.](["'”’»]+)$/u.exec(text);
  const said = ` ${placeholder("speaker")} said`;
  if (stop === null) return insert(end, /[,!?]["'”’»]+$/u.test(text) ? said : `,${said}`, "Ask who is speaking");
  const marks = stop[1] ?? "";
  const at = start + stop.index;
  return {
    title: "Ask who is speaking",
    safe: false,
    edits: [
      { start: at, end: at + 1, text: "," },
      { start: at + 1 + marks.length, end: at + 1 + marks.length, text: `${said}.` },
    ],
  };
}
