import type { Passage } from "../../attribution/index.js";
import { sentenceIndexAt } from "../../language/index.js";
import { everyToken } from "../places.js";
import { severityOf } from "../profiles.js";
import type { Edit, Finding, Fix, Rule } from "../types.js";
import { type Exclamation, exclamationAt } from "./find/exclaims.js";
import { isShout } from "./find/shouts.js";
import { isSilent } from "./find/voice.js";

export const emphasis: Rule = {
  id: "loaded/emphasis",
  description: "Capitals or exclamation marks raise the writer’s voice.",
  rationale: "Shouting is a comment. Wikipedia and Reuters ask for sentence case and for full stops in narration.",
  standards: ["wikipedia", "reuters"],
  severity: severityOf("information", { opinion: "hint", personal: "off", reference: "off" }),
  options: {},
  examples: {
    flag: [
      { text: "The fee is back!", marked: ["!"] },
      { text: "The fee is back!!!", marked: ["!!!"] },
      { text: "The council did NOT ask.", marked: ["NOT"] },
      { text: "The firm has NEVER paid.", marked: ["NEVER"] },
      { text: "It was a HUGE bill.", marked: ["HUGE"] },
      { text: "The left wants to tax EVERYTHING you own.", marked: ["EVERYTHING"] },
      { text: "The right wants to sell EVERYTHING you own.", marked: ["EVERYTHING"] },
      { text: "What a goal!", marked: ["!"] },
      { text: "Why did nobody act?!", marked: ["?!"] },
      { text: "The pier is CLOSED for good.", marked: ["CLOSED"] },
      { text: "ALL of it is gone.", marked: ["ALL"] },
      { text: "It rained for days!\n\nThe fair was off.", marked: ["!"] },
      { text: "The bank NEVER asked.", marked: ["NEVER"] },
      { text: "The vaccine is ABSOLUTELY free.", marked: ["ABSOLUTELY"] },
      { text: "The left wants EVERYTHING.", marked: ["EVERYTHING"] },
      { text: "The right wants EVERYTHING.", marked: ["EVERYTHING"] },
      { text: "What a save!", marked: ["!"] },
      { text: "The tests are back!!", marked: ["!!"] },
      { text: "The reef is NOT dead.", marked: ["NOT"] },
      { text: "Who paid for it?!", marked: ["?!"] },
      { text: "Thank you all so much!!!", marked: ["!!!"] },
      { text: "The bank was FORCED to sell.", marked: ["FORCED"] },
    ],
    pass: [
      "The fee is back.",
      "“The fee is back!” Lee said.",
      "NATO met in Rome.",
      "The BBC and the NHS agreed.",
      "He works for IKEA.",
      "Why did nobody act?",
      "FEMA sent tents.",
      "The musical “Oliver!” is on.",
      "LEEDS, May 3 — The fee is back.",
      "UNESCO listed the pier.",
      "The HTML page is blank.",
      "The US and the UK signed.",
      "The bank did not ask.",
      "“What a save!” the keeper said.",
      "WHO sent doctors.",
      "The FBI and the CIA met.",
      "NASA launched a probe.",
      "The show “Mamma Mia!” is back.",
      "OSLO, June 3 — The reef is dead.",
      "The DNA test is back.",
      "The story ran in WIRED on Monday, and WIRED stands by it.",
      "The HOPEFUL trial and the CHOOSE Act ended.",
      "Children with ALL are treated in Leeds.",
      "Thank you!",
      "Thank you all for a lovely fair!",
      "Come and see us at the pier!",
      "He won Jeopardy! in May.",
      "She writes for Yahoo! News.",
      "Here x != y, and n! grows fast.",
      "The singer P!nk is on tour.",
    ],
  },
  triggers: { tokens: { marks: "!?", capitals: true } },
  check(passage, _options, report, places = everyToken(passage)) {
    for (const index of places) {
      if (isSilent(passage, index)) continue;
      const finding = exclamation(passage, index) ?? shout(passage, index);
      if (finding) report(finding);
    }
  },
};

function exclamation(passage: Passage, index: number): Finding | null {
  const found = exclamationAt(passage, index);
  if (found === null) return null;
  const { start, end, marks, isNarration } = found;
  const isRepeated = isRun(marks);
  if (!isNarration && !isRepeated) return null;
  const plain = marks.includes("?") ? "?" : ".";
  const advice = isNarration ? `A plain “${plain}” lets the fact speak.` : "One is enough.";
  return {
    start,
    end,
    message: `“${marks}” raises your voice. ${advice}`,
    ...(isRepeated && { isPlain: true }),
    fixes: () => [
      ...(isRepeated ? [once(found)] : []),
      ...(isNarration ? [replacement({ start, end, text: plain })] : []),
    ],
  };
}

/** Only that is safe: the voice stays raised, as the writer has it. */
function once({ start, end }: Exclamation): Fix {
  return { ...replacement({ start, end, text: "!" }), safe: true };
}

/** "!!!": one mark, repeated. */
function isRun(marks: string): boolean {
  return /^!{2,}$/.test(marks);
}

function replacement(edit: Edit): Fix {
  return { title: `Replace with “${edit.text}”`, safe: false, edits: [edit] };
}

/** A word in capitals among words that are not. */
function shout(passage: Passage, index: number): Finding | null {
  const token = passage.tokens.at(index);
  if (!token || !isShout(passage, index)) return null;
  const { start, end, text, lower } = token;
  const opens = passage.sentences[sentenceIndexAt(passage.sentences, start)]?.first === index;
  const calm = opens ? text.charAt(0) + lower.slice(1) : lower;
  return {
    start,
    end,
    message: `“${text}” in capitals raises your voice. Write it as any other word.`,
    fixes: () => (isNormative(passage, index) ? [] : [replacement({ start, end, text: calm })]),
  };
}

/** Words that rules for machines set in capitals on purpose. */
const NORMATIVE: ReadonlySet<string> = new Set("must shall should may required not".split(" "));
const TECHNICAL =
  /\b(?:RFC|BCP|key ?words?|normative|conform(?:s|ance|ing|ant)?|implementations?|implementers?|specifications?|servers?|clients?|parsers?|headers?|endpoints?|packets?)\b/iu;

/** "Servers MUST reply", "MUST means": a word of a specification, which in small letters would say less or something else. */
function isNormative({ tokens, prose }: Passage, index: number): boolean {
  return (
    NORMATIVE.has(tokens.lower(index)) &&
    (TECHNICAL.test(prose.text) || /^(?:mean|denote)$/u.test(tokens.lemma(index + 1)))
  );
}
