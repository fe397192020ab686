import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { article, capitalise, matchCase, type Token, type Tokens } from "../../language/index.js";
import { severityOf } from "../profiles.js";
import { EVERY_PASSAGE, NO_PASSAGE } from "../triggers.js";
import type { Edit, Finding, Fix, Rule } from "../types.js";
import type { HouseWord } from "./types.js";
import { type HouseMatch, HouseVocabulary } from "./vocabulary.js";
import { inflected } from "./word-forms.js";

/** The rule for these words; `allowed` (lower case) are words that stand though a form or a pattern means them. What somebody is quoted as saying is left alone. */
export function houseWord(words: readonly HouseWord[], allowed: readonly string[] = []): Rule {
  let vocabulary: HouseVocabulary | undefined;
  return {
    id: "house/word",
    description: "A wording that your house style does not want.",
    rationale:
      "A house writes the same thing the same way everywhere. The words, their reasons and what to write instead stand in the house style file, .bluepencil.yml.",
    standards: [],
    severity: severityOf("warning"),
    options: {},
    examples: { flag: [], pass: [] },
    triggers: words.length === 0 ? NO_PASSAGE : EVERY_PASSAGE,
    check(passage, _options, report) {
      vocabulary ??= new HouseVocabulary(words, allowed);
      for (const finding of findWords(passage, vocabulary)) report(finding);
    },
  };
}

function findWords(passage: Passage, vocabulary: HouseVocabulary): Finding[] {
  const { tokens, sentences, prose } = passage;
  const speech = passage.quotations.filter((quotation) => quotation.kind === "speech");
  let next = 0;
  return sentences.flatMap((sentence) =>
    vocabulary.matches(prose.text, tokens, sentence).flatMap((match) => {
      const span = { start: tokens.start(match.first) ?? 0, end: tokens.end(match.last - 1) ?? 0 };
      while ((speech[next]?.end ?? span.end) < span.end) next++;
      const word = asItStands(match);
      if (word.severity === "off" || isWithin(span, speech[next])) return [];
      const written = prose.text.slice(span.start, span.end);
      const finding = {
        start: span.start,
        end: span.end,
        message: messageOf(word, written),
        fixes: () => fixesOf({ ...match, word }, tokens, span, written),
      };
      return [word.severity === undefined ? finding : { ...finding, severity: word.severity }];
    }),
  );
}

/** What to write instead in the form that stands there, "emails" for "e-mails"; nothing where it has no such form. */
function asItStands({ word, form }: HouseMatch): HouseWord {
  if (form === null) return word;
  const use = word.use.map((one) => [one, inflected(one, form)] as const);
  return { ...word, use: use.flatMap(([one, changed]) => (changed === one ? [] : [changed])) };
}

function isWithin(inner: Span, outer: Span | undefined): boolean {
  return outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;
}

/** "House style is “adviser”, not “advisor”. One spelling everywhere." */
function messageOf({ use: [best], why }: HouseWord, written: string): string {
  const rule =
    best === undefined ? `House style does without “${written}”.` : `House style is “${best}”, not “${written}”.`;
  if (why === "") return rule;
  const reason = capitalise(why);
  return `${rule} ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`;
}

function fixesOf({ word, first }: HouseMatch, tokens: Tokens, span: Span, written: string): Fix[] {
  return word.use.map((use) => {
    const isCapitalsOnly = use.toLowerCase() === written.toLowerCase();
    const text = isCapitalsOnly || /\p{Lu}/u.test(use) ? use : matchCase(written, use);
    const before = articleEdit(tokens.at(first - 1), text);
    return { title: `Replace with “${text}”`, safe: false, edits: [...before, { ...span, text }] };
  });
}

/** "a" or "an" before it put right, where it must be. */
function articleEdit(before: Token | undefined, next: string): Edit[] {
  if (!before || !/^an?$/.test(before.lower) || before.lower === article(next)) return [];
  return [{ start: before.start, end: before.end, text: matchCase(before.text, article(next)) }];
}
