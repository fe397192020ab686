import { isHuman, type Passage, VOICE } from "../../attribution/index.js";
import type { Sentence, Tokens } from "../../language/index.js";
import { type Claim, findClaims, hasWord, markOf, wordsOf } from "../claims/find.js";
import { hearsayFix, type Hearsay as Kind } from "../claims/hearsay-fix.js";
import { hasAgent, isModal, isNear, isOwned, isScheduled } from "../claims/silences.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const NAMING = new Set(["considered", "called", "named", "termed", "dubbed", "styled"]);

const PATTERNS = new Patterns<Kind>("agentless", ["passive", "noun", "phrase", "alleged", "adverb"]);

export const agentless: Rule = {
  id: "attribution/agentless",
  description: "Somebody says, expects or fears it, and the sentence leaves out who.",
  rationale:
    "“It is believed” and “amid fears that” pass on what somebody thinks as if everybody did. Reuters asks who, and Wikipedia marks such phrases with “by whom?”.",
  standards: ["reuters", "npr", "wikipedia"],
  severity: severityOf("warning", { opinion: "information", personal: "information", reference: "information" }),
  options: {},
  examples: {
    flag: [
      { text: "It is believed the treasurer knew.", marked: ["It is believed"] },
      { text: "The bridge is widely expected to close.", marked: ["is widely expected"] },
      { text: "The coach is said to be leaving.", marked: ["is said"] },
      { text: "The vaccine was seen as a gamble.", marked: ["was seen"] },
      { text: "The mayor has been criticised for the delay.", marked: ["been criticised"] },
      { text: "The minister has been praised for her calm.", marked: ["been praised"] },
      { text: "The union was accused of dragging its feet.", marked: ["was accused"] },
      { text: "The club is reported to be close to a sale.", marked: ["is reported"] },
      { text: "The owner is reported to have sold the yard.", marked: ["is reported"] },
      { text: "The senator is considered an asset in the north.", marked: ["is considered an asset"] },
      { text: "The firm reportedly paid in cash.", marked: ["reportedly"] },
      { text: "The tenor allegedly refused to sing.", marked: ["allegedly"] },
      { text: "Shares fell amid speculation about a merger.", marked: ["amid speculation"] },
      { text: "The purchase sparked rumours of a takeover.", marked: ["sparked rumours"] },
      { text: "The delay has raised concerns about safety.", marked: ["raised concerns"] },
      { text: "The merger, which closes in May, has raised concerns about rents.", marked: ["raised concerns"] },
      { text: "The chairman denied suggestions that he would resign.", marked: ["denied suggestions"] },
      { text: "The pitch was closed over fears about the roof.", marked: ["over fears"] },
      { text: "Her remarks raised eyebrows in the town hall.", marked: ["raised eyebrows"] },
      { text: "The judge's method has been called into question.", marked: ["called into question"] },
      { text: "Her much-praised recital was sold out.", marked: ["much-praised"] },
      { text: "It appears the pipe had been leaking for years.", marked: ["It appears"] },
      { text: "The striker is tipped to win the award.", marked: ["is tipped"] },
      { text: "There are fears that the dam will burst.", marked: ["There are fears"] },
      { text: "Doubts remain over the dam.", marked: ["Doubts remain"] },
      { text: "There are doubts about the dam.", marked: ["There are doubts"] },
      { text: "The results were better than expected.", marked: ["better than expected"] },
      { text: "The owner apparently knew of the leak.", marked: ["apparently"] },
      { text: "I met the owner, who reportedly knew of the leak.", marked: ["reportedly"] },
      { text: "It is a widely held belief that cats bring luck.", marked: ["widely held belief"] },
      { text: "The gel has been proven to heal tendons.", marked: ["been proven to heal"] },
      { text: "The talks are thought unlikely to change the law.", marked: ["are thought unlikely"] },
      { text: "The end of the mill is usually put down to steam.", marked: ["is usually put"] },
      { text: "It is hoped the bridge will open in June.", marked: ["It is hoped"] },
      { text: "Apparently, the treasurer knew. The board has not met.", marked: ["Apparently"] },
      { text: "The well was reported to be dry.", marked: ["was reported"] },
    ],
    pass: [
      "The comment was an answer to a question about the roof.",
      "The islands lie in what is commonly considered Fox Strait.",
      "The board believes the treasurer knew.",
      "The mayor was criticised by the auditor for the delay.",
      "The queen is expected to speak on Monday.",
      "Nine firms are expected to report earnings this week.",
      "Shares fell amid fears among brokers at Hale & Co.",
      "The delay drew criticism from the bus company Arriva.",
      "“It is believed he knew,” Ana Lee said.",
      "Ana Lee said it is believed he knew.",
      "Police arrested a man who allegedly set the fire.",
      "He is expecting a parcel.",
      "She was seen at the station.",
      "The flour is known to bakers as strong.",
      "They met to talk about the roof.",
      "Her fears were put to the board.",
      "The council shared its concerns in a letter.",
      "The team is thinking of a new kit.",
      "He sees it as his duty.",
      "The road was closed on Tuesday.",
      "It is nothing to worry about.",
      "A tenant raised concerns about the stairs.",
      "The breach was reported to the regulator in May.",
      "The driver has been reported to Harlow police.",
      "There is no doubt that they enjoyed the waltz.",
      "The nurse, who has worked there for years, has raised concerns about the lift.",
      "He also raised questions about the toll.",
      "Ana Lee voted for the plan while raising questions about its cost.",
      "The reports were filed by noon.",
      "It appears in the third chapter of the book.",
      "The hope chest was sold for $90.",
      "The term is said to be “green”.",
      "Lee's fears about the roof were heard.",
      "The prize can be seen as a reward for patience.",
      "I like the band more than the critic apparently does.",
      "Apparently there was soup, but I had left by then.",
      "Shops in the valley are widely held by families.",
      "The guests were shown to their seats.",
      "The singer is 2-1 favourite to win the show.",
      "The mayor dismissed a report in the Leeds Echo.",
      "You may send any papers regarding the alleged breach.",
      "She was a much-loved teacher.",
      "Quarrels arose when the flood was reported to them.",
      "Apparently, there is a third volume. I have not read it.",
    ],
  },
  triggers: { tokens: PATTERNS },
  check(passage, _options, report, places) {
    for (const claim of findClaims(passage, PATTERNS, places, (claim) => !isSilent(claim))) {
      const span = markOf(claim);
      const words = wordsOf(passage, span);
      report({
        start: span.start,
        end: span.end,
        signs: [claim.pattern],
        message: message(words),
        fixes: () => [hearsayFix(claim)],
      });
    }
  },
};

function isSilent(claim: Claim<Kind>): boolean {
  const { passage, last } = claim;
  if (isBySubject(claim) || isOdds(claim) || isPrinted(claim)) return true;
  if (isScheduled(claim) || isTerm(claim)) return true;
  if (claim.value === "alleged") return isNear(claim, "court") || isCase(claim);
  if (claim.value === "adverb") return isAlleged(claim) ? isNear(claim, "court") : isDegree(claim) || isGuess(claim);
  if (claim.value === "passive" && isActive(claim)) return true;
  if (claim.value === "passive")
    return isModal(claim) || hasAgent(claim) || isNear(claim, "court") || isReportedTo(claim);
  return isOwned(passage.tokens, last) || isReply(claim) || isDoing(claim) || isCertainty(claim);
}

/** "2-1 favourite to win": the bookmakers' figure stands there. */
function isOdds({ passage: { tokens }, first }: Claim<Kind>): boolean {
  return /^(?:\d+[-/–]\d+|odds-on|evens)$/u.test(tokens.text(first - 1)) && /^favou?rite/u.test(tokens.lower(first));
}

/** "Dismissed a report in the Leeds Echo": where it stood is said. */
function isPrinted({ passage: { tokens }, last, value }: Claim<Kind>): boolean {
  if (value !== "noun" || !/^reports?$/u.test(tokens.lower(last - 1)) || tokens.lower(last) !== "in") return false;
  return tokens.slice(last + 1, last + 3).some(({ tag }) => tag === "PROPN");
}

const RULING: ReadonlySet<string> = new Set("may must shall any you your whoever".split(" "));

/** "You may appeal against the alleged breach": a case that may arise, and nobody is charged. */
function isCase(claim: Claim<Kind>): boolean {
  const { passage, sentence } = claim;
  const words = passage.tokens.slice(sentence.first, sentence.last);
  return hasWord(claim, RULING) && !words.some(({ tag }, at) => tag === "PROPN" && at > 0);
}

/** "An electorate he no longer recognised", "in what growers believed to be": it is he and they who do. */
function isActive({ passage: { tokens }, first, last }: Claim<Kind>): boolean {
  let at = first - 1;
  while (tokens.tag(at) === "ADV" || tokens.lower(at) === "no") at--;
  if (tokens.slice(at + 1, last).some(({ lemma }) => lemma === "be")) return false;
  if (/^(?:he|she|they|we|i|you|it|who)$/u.test(tokens.lower(at))) return true;
  return tokens.tag(first) === "NOUN" && tokens.slice(Math.max(0, at - 3), first).some(({ lower }) => lower === "what");
}

/** "She backed the plan, while raising questions about its cost", "a tenant raised concerns": the subject raises them. */
function isBySubject({ passage: { tokens }, sentence, first }: Claim<Kind>): boolean {
  if (tokens.lemma(first) !== "raise") return false;
  if (tokens.lower(first) === "raising") return /^(?:while|by|in|of|for|without)$/u.test(tokens.lower(first - 1));
  const subject = tokens.at(subjectEnd(tokens, sentence.first, first));
  return subject !== undefined && (PEOPLE.test(subject.lower) || (subject.tag === "NOUN" && isHuman(subject.lemma)));
}

const PEOPLE = /^(?:i|we|he|she)$/u;

/** The last word of the subject in front of a verb: of "a tenant" in "a tenant, who has lived here for years, has raised". */
function subjectEnd(tokens: Tokens, first: number, verb: number): number {
  let at = verb - 1;
  while (at > first && /^(?:AUX|ADV)$/u.test(tokens.tag(at) ?? "")) at--;
  if (tokens.text(at) !== ",") return at;
  const open = tokens.slice(first, at).findLastIndex(({ text }) => text === ",");
  return open > 0 && tokens.lower(first + open + 1) === "who" ? first + open - 1 : at;
}

/** "There is no doubt that it leaks": what the writer holds for certain, and nobody's doubt. */
function isCertainty({ passage: { tokens }, first, last, value }: Claim<Kind>): boolean {
  return value === "noun" && tokens.slice(first, last).some(({ lower }) => lower === "no" || lower === "little");
}

/** "He was reported to the police": handed over, and no hearsay, as in "reported to be ill" and "to have left". */
function isReportedTo({ passage: { tokens }, last }: Claim<Kind>): boolean {
  const isTo = tokens.lower(last - 2) === "reported" && tokens.lower(last - 1) === "to";
  return isTo && (/^(?:DET|PROPN)$/u.test(tokens.tag(last) ?? "") || TOLD.test(tokens.lower(last)));
}

/** "This was reported to them": people told each other. */
const TOLD = /^(?:me|us|you|him|her|them)$/u;

/** "Nothing to worry about": a verb after "to", and nobody's worry. */
function isDoing({ passage, first }: Claim<Kind>): boolean {
  return passage.tokens.lower(first) === "to" && passage.tokens.tag(first + 1) === "VERB";
}

/** "An answer to a question": one that was put. */
function isReply({ passage, first, last }: Claim<Kind>): boolean {
  const words = passage.tokens.slice(first, last).map((token) => token.lower);
  return words[0] === "to" && words.includes("question");
}

/** "Is said to be “split”", "is commonly considered Fox Strait": what it is called, and not what somebody says of it. */
function isTerm({ passage, sentence, last }: Claim<Kind>): boolean {
  const next = passage.tokens.at(last);
  if (NAMING.has(passage.tokens.lower(last - 1)) && next?.tag === "PROPN") return true;
  return passage.tokens.slice(last, Math.min(last + 3, sentence.last)).some((token) => /^["“‘']$/u.test(token.text));
}

/** "Apparently incomprehensible": how it looks, and not what somebody says. */
function isDegree({ passage, last }: Claim<Kind>): boolean {
  return passage.tokens.tag(last) === "ADJ";
}

const SEEMING = /^(?:apparently|seemingly|presumably|evidently)$/u;
const WRITER: ReadonlySet<string> = new Set(["i", "me", "my", "myself"]);

/** "I trust them more than the mayor apparently does": what it looks like to the one who writes. */
function isGuess({ passage, sentence, first }: Claim<Kind>): boolean {
  if (!SEEMING.test(passage.tokens.lower(first))) return false;
  const last = opensSentence(passage.tokens, sentence, first) ? passage.tokens.length : sentence.last;
  return passage.tokens
    .slice(sentence.first, last)
    .some(({ lower }, at) => isWriter(passage, lower, sentence.first + at));
}

/** "I" in the writer's own voice, and not in what is quoted. */
function isWriter({ voices }: Passage, lower: string, at: number): boolean {
  return WRITER.has(lower) && voices.kinds[at] === VOICE.writer;
}

/** "Apparently, there is a sequel. I have not read it.": with a comma at the start it goes for what follows too. */
function opensSentence(tokens: Tokens, sentence: Sentence, first: number): boolean {
  return first === sentence.first && tokens.text(first + 1) === ",";
}

function isAlleged({ passage, first }: Claim<Kind>): boolean {
  return passage.tokens.lower(first) === "allegedly";
}

function message(words: string): string {
  return `“${words}” leaves out who. Say who, so that readers can judge what it is worth.`;
}
