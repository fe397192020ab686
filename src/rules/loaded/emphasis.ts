import type { Passage } from "../../attribution/index.js";
import { sentenceIndexAt, type Token } from "../../language/index.js";
import { severityOf } from "../profiles.js";
import type { Finding, Rule } from "../types.js";
import { voices } from "./find/voice.js";

/** Ordinary words of five letters or more that nobody takes for an abbreviation when they stand in capitals. */
const MIN_SHOUT = 5;
const SHORT_SHOUTS: ReadonlySet<string> = new Set([
  "all",
  "not",
  "no",
  "now",
  "never",
  "why",
  "how",
  "yes",
  "ever",
  "zero",
  "everything",
  "nothing",
  "huge",
  "will",
  "must",
  "every",
]);

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
    ],
  },
  check(passage, _options, report) {
    const voice = voices(passage);
    passage.tokens.forEach((_token, index) => {
      if (voice[index] === "silent") return;
      const finding = exclamation(passage, index) ?? shout(passage, index);
      if (finding) report(finding);
    });
  },
};

/** A run of exclamation marks, or of both marks, taken as one. */
function exclamation(passage: Passage, index: number): Finding | null {
  const first = passage.tokens[index];
  if (!first || !isMark(first) || isJoined(passage.tokens[index - 1], first)) return null;
  let last = index;
  while (isJoined(passage.tokens[last], passage.tokens[last + 1])) last++;
  const { start } = first;
  const end = passage.tokens[last]?.end ?? first.end;
  const marks = passage.prose.text.slice(start, end);
  if (!marks.includes("!")) return null;
  const text = marks.includes("?") ? "?" : ".";
  return {
    start,
    end,
    message: `“${marks}” raises your voice. A plain “${text}” lets the fact speak.`,
    fixes: [{ title: `Replace with “${text}”`, safe: true, edits: [{ start, end, text }] }],
  };
}

function isMark(token: Token): boolean {
  return /^[!?]+$/u.test(token.text);
}

function isJoined(before: Token | undefined, token: Token | undefined): boolean {
  return before !== undefined && token !== undefined && isMark(before) && isMark(token) && before.end === token.start;
}

/** A word in capitals among words that are not. */
function shout(passage: Passage, index: number): Finding | null {
  const token = passage.tokens[index];
  if (!token || !/^\p{Lu}{2}/u.test(token.text) || token.text !== token.text.toUpperCase() || !isOrdinary(token))
    return null;
  if (passage.kind !== "paragraph" || passage.tokens[index + 1]?.text === ":") return null;
  if (isShouted(passage.tokens[index - 1]) || isShouted(passage.tokens[index + 1])) return null;
  const { start, end, text, lower } = token;
  const opens = passage.sentences[sentenceIndexAt(passage.sentences, start)]?.first === index;
  const calm = opens ? text.charAt(0) + lower.slice(1) : lower;
  return {
    start,
    end,
    message: `“${text}” in capitals raises your voice. Write it as any other word.`,
    fixes: [{ title: `Replace with “${calm}”`, safe: true, edits: [{ start, end, text: calm }] }],
  };
}

/** Whether the word, in lower case, is one of everyday use, not a name or an abbreviation. */
function isOrdinary(token: Token): boolean {
  if (SHORT_SHOUTS.has(token.lower)) return true;
  return (
    token.lower.length >= MIN_SHOUT && /^\p{L}+$/u.test(token.text) && token.tag !== "PROPN" && token.tag !== "NOUN"
  );
}

function isShouted(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{2,}$/u.test(token.text);
}
