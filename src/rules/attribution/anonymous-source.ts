import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { singular } from "../../language/index.js";
import { UNNAMED_PHRASES, UNNAMED_REASONS, UNNAMED_ROLES } from "../../lexicons/claims/unnamed.js";
import { findClaims, spanOf } from "../claims/find.js";
import { askAfter } from "../claims/fixes.js";
import { isPerson } from "../claims/people.js";
import { type SourceHere, sentenceAt, sourcesOfKind } from "../claims/sources.js";
import { listOption } from "../options.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const UNNAMED = new Patterns(
  UNNAMED_PHRASES.map((pattern) => [pattern, true] as const),
  { role: UNNAMED_ROLES },
);
const ROLES = new Set(UNNAMED_ROLES);
const ONE = new Set(["a", "an", "one", "another"]);
const OWNERS = new Set(["his", "her", "its", "their", "our", "my", "your"]);
const LINKS = new Set(["of", "for", "with", "from", "in", "at", "who", "which", "that"]);
const REASONS = new Patterns(UNNAMED_REASONS.map((pattern) => [pattern, true] as const));

export const anonymousSource: Rule = {
  id: "attribution/anonymous-source",
  description: "A source is not named, and the draft does not say why.",
  rationale:
    "Readers cannot weigh what “a source” or “officials” say. AP and Reuters take unnamed sources for facts only, never opinion, and ask that the draft say who they are, how they know, and why they are not named.",
  standards: ["ap", "reuters", "npr"],
  severity: severityOf("warning"),
  options: {
    accept: { description: 'Unnamed sources that are good enough for you, such as "a police spokesman".', default: [] },
  },
  examples: {
    flag: [
      { text: "Sources said the deal is dead.", marked: ["Sources"] },
      { text: "A source said the deal is dead.", marked: ["A source"] },
      { text: "The talks failed, according to a person familiar with them.", marked: ["a person familiar with them"] },
      { text: "Officials said the dam is safe.", marked: ["Officials"] },
      { text: "An aide said the mayor was tired.", marked: ["An aide"] },
      { text: "A senior official told reporters that the budget is late.", marked: ["A senior official"] },
      { text: "A spokeswoman said the shop is open.", marked: ["A spokeswoman"] },
      { text: "One analyst said the price is too high.", marked: ["One analyst"] },
      { text: "“The roof leaks,” one teacher said.", marked: ["one teacher"] },
      { text: "An insider said the coach will go.", marked: ["An insider"] },
      { text: "A former prosecutor said the case is weak.", marked: ["A former prosecutor"] },
      { text: "The band will split, said a friend.", marked: ["a friend"] },
      { text: "An executive, who asked not to be named, said sales fell.", marked: ["An executive"] },
      { text: "A diplomat said the talks had stalled.", marked: ["A diplomat"] },
      { text: "The plant will close, a union official said.", marked: ["a union official"] },
      { text: "People familiar with the talks said they failed.", marked: ["People familiar with the talks"] },
      { text: "A Republican strategist said the ad backfired.", marked: ["A Republican strategist"] },
      { text: "A Democratic strategist said the ad backfired.", marked: ["A Democratic strategist"] },
      { text: "A club source said the fee was agreed.", marked: ["A club source"] },
      { text: "Two directors said the sale is off.", marked: ["Two directors"] },
    ],
    pass: [
      "Ana Lee, the mayor's aide, said the mayor was tired.",
      "A source who was not authorised to speak said the deal is dead.",
      "Two directors, unnamed because the talks are private, said the sale is off.",
      "An official asked not to be named for fear of losing her job, and said the dam is safe.",
      "A spokeswoman, Ana Lee, said the shop is open.",
      "The river's source is in the hills.",
      "The officials sat in the front row.",
      "An aide opened the door.",
      "The ministry said the budget is late.",
      "“A source told me,” Ana Lee said.",
      "A friend drove him home.",
      "The light source is a lamp.",
      "The coach said he will go.",
      "Police said a man was arrested.",
      "The company said sales fell.",
      "The judge said the case is weak.",
      "Ana Lee, a former prosecutor, said the case is weak.",
      "The prime minister said the talks had stalled.",
      "The court said the will is void.",
      "Lund University said the ice is thin.",
    ],
  },
  check(passage, options, report) {
    const accepted = listOption(options, "accept");
    for (const source of unnamedSources(passage)) {
      const words = passage.prose.text.slice(source.start, source.end);
      if (accepted.has(words.toLowerCase()) || saysWhy(passage, source)) continue;
      report({
        start: source.start,
        end: source.end,
        message: `Readers cannot tell who “${words}” is. Name the source, or say how they know and why they are not named.`,
        fixes: [askAfter(source, "which source, why unnamed", "Ask which source, and why unnamed")],
      });
    }
  },
};

/** Sources that the reading found to be anonymous, and others whose words say so. In order. */
function unnamedSources(passage: Passage): Span[] {
  const described = [
    ...sourcesOfKind(passage, "named"),
    ...sourcesOfKind(passage, "described"),
    ...sourcesOfKind(passage, "vague"),
  ];
  const sources = sourcesOfKind(passage, "anonymous")
    .filter((source) => speaks(passage, source))
    .concat(described.filter((source) => isUnnamed(passage, source)));
  const phrases = findClaims(passage, UNNAMED).map((claim) => spanOf(passage.tokens, claim.first, claim.last));
  const apart = phrases.filter((span) => !sources.some((source) => source.start < span.end && span.start < source.end));
  return [...sources.map((source) => beforeComma(passage, source)), ...apart]
    .filter((span) => !isNamedAfter(passage, span))
    .sort((a, b) => a.start - b.start);
}

/** Not "ruled by a king", nor "jailed after pleading guilty". */
function speaks(passage: Passage, { attribution: { pattern, cue } }: SourceHere): boolean {
  if (pattern === "passive-agent") return false;
  return (
    cue === null || cue.back !== 0 || !/\b(?:after|before|by|without) $/u.test(passage.prose.text.slice(0, cue.start))
  );
}

/** "An Acme spokeswoman", "officials involved in the talks", "the official" after "an official", but no name behind. */
function isUnnamed(passage: Passage, { attribution, start, end, index }: SourceHere): boolean {
  if (attribution.basis === "stance") return false;
  const words = passage.prose.text
    .slice(start, end)
    .replace(/^(?:And|But) /u, "")
    .split(" ");
  const head = words.slice(0, 6).findIndex((word, at) => at > 0 && isPerson(singular(word.replace(/,$/u, ""))));
  const first = (words[0] ?? "").toLowerCase();
  if (ONE.has(first)) return head > 0 && !words.slice(0, head).some((word) => LINKS.has(word));
  const role = words
    .slice(0, 4)
    .map((word) => singular(word.toLowerCase().replace(/,$/u, "")))
    .find((word) => ROLES.has(word));
  if (role === undefined) return false;
  if (first === "the") return passage.rests[index]?.near.includes("unnamed") ?? false;
  return (
    !OWNERS.has(first) &&
    !/['’]s?$/u.test(first) &&
    words.some((word) => ROLES.has(singular(word.toLowerCase())) && word.endsWith("s"))
  );
}

/** "An executive, who asked not to be named" is marked without what comes after the comma. */
function beforeComma(passage: Passage, { start, end }: Span): Span {
  const comma = passage.prose.text.slice(start, end).indexOf(",");
  return { start, end: comma > 0 ? start + comma : end };
}

/** A name behind the role, within the source or right after it: "a spokesman, Ian Brandt,". */
function isNamedAfter(passage: Passage, { start, end }: Span): boolean {
  const { text } = passage.prose;
  return /[,—–:(] ?(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}/u.test(text.slice(start, end + 40).slice(0, end - start + 25));
}

/** Whether the sentence, or the one beside it, gives the reason for leaving the name out. */
function saysWhy(passage: Passage, { start }: Span): boolean {
  const index = sentenceAt(passage.sentences, start);
  const near = passage.sentences.slice(Math.max(0, index - 1), index + 2);
  return near.some(({ first, last }) => REASONS.find(passage.tokens, first, last).length > 0);
}
