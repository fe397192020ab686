import type { Attribution, Passage } from "../../../attribution/index.js";
import { firstIndex } from "../../../document/index.js";
import { firstTokenAt, type Tokens } from "../../../language/index.js";
import type { Places } from "../../triggers.js";
import { isFine } from "./fine.js";
import { isPlainReport, isProvenFalse } from "./plain-report.js";
import { loadedVocabulary, type Match } from "./vocabulary.js";
import type { Voices } from "./voice.js";

/**
 * Judging verbs and nouns where the attribution engine says that they report somebody's words: "claimed that costs
 * fell", not "claimed a seat". Keyed by the token they start at, which is one of `places`.
 */
export function reportingMatches(passage: Passage, places: Places, voice: Voices): ReadonlyMap<number, Match> {
  const found = new Map<number, Match>();
  for (const attribution of passage.attributions) {
    for (const at of cueTokens(passage, attribution)) {
      if (places[firstIndex(places, (place) => place >= at)] !== at) continue;
      const here = voice.at(at);
      if (here === "silent" || here === "name" || isNobodys(passage.tokens, at)) continue;
      const match = reportAt(passage, at, attribution.pattern.startsWith("verb-"));
      if (!match || !takesClause(passage, match, attribution) || isPlainReport(passage, match, attribution)) continue;
      found.set(at, match);
    }
  }
  addClaims(passage, places, voice, found);
  dropProvenFalse(passage, found);
  return found;
}

/** What a court has found untrue was claimed, and not merely said. */
function dropProvenFalse(passage: Passage, found: Map<number, Match>): void {
  for (const [at, { entry }] of found) if (entry.phrase === "claim" && isProvenFalse(passage, at)) found.delete(at);
}

/** The tokens that say something, where the attribution is by words of this passage, no mere stance and not the writer's own. */
function* cueTokens({ tokens, prose }: Passage, { cue, basis, source }: Attribution): Generator<number> {
  if (cue?.back !== 0 || basis === "stance") return;
  const by = source.phrase?.back === 0 ? prose.text.slice(source.phrase.start, source.phrase.end).toLowerCase() : "";
  if (by === "i" || by === "we") return;
  for (let at = firstTokenAt(tokens, cue.start); (tokens.start(at) ?? cue.end) < cue.end; at++) yield at;
}

/** "It is easy to scoff", "it would be wrong to claim that": nobody has said it. */
function isNobodys(tokens: Tokens, at: number): boolean {
  if (tokens.lower(at - 1) !== "to" || tokens.tag(at - 2) !== "ADJ") return false;
  let before = at - 3;
  while (/^(?:AUX|ADV|VERB|PART)$/u.test(tokens.tag(before) ?? "")) before--;
  return tokens.lower(before) === "it";
}

const NO_WORDS: ReadonlySet<string> = new Set();
/** Claims to land, to a title, for a loss or against an insurer are rights, and say nothing. */
const RIGHTS: ReadonlySet<string> = new Set(["to", "for", "against"]);
const OWNERS: ReadonlySet<string> = new Set(["his", "her", "its", "their", "'s", "'", "my", "our", "your"]);

/** "Her claim to the land"; but "her claim to know the harbour" says so. */
function isRight(tokens: Tokens, at: number): boolean {
  const isToDo = tokens.lower(at + 1) === "to" && /^(?:VERB|AUX)$/u.test(tokens.tag(at + 2) ?? "");
  return RIGHTS.has(tokens.lower(at + 1)) && !isToDo;
}

/** Nouns such as "claim" where somebody owns them ("her claim") or they say what is claimed ("the claim that"). */
function addClaims(passage: Passage, places: Places, voice: Voices, found: Map<number, Match>): void {
  const { tokens } = passage;
  for (const at of places) {
    if (tokens.tag(at) !== "NOUN" || voice.at(at) !== "own") continue;
    if (isRight(tokens, at)) continue;
    const isClaim = OWNERS.has(tokens.lower(at - 1)) || tokens.lower(at + 1) === "that";
    const match = isClaim ? reportAt(passage, at, false) : undefined;
    if (match) found.set(at, match);
  }
}

/** `isVerb`: the cue is a verb, though its "-s" may be tagged as that of a plural ("the minister points out that"). */
function reportAt({ tokens }: Passage, at: number, isVerb: boolean): Match | undefined {
  const isNoun = tokens.tag(at) === "NOUN";
  const fits = ({ entry, verb }: Match) => (entry.line.form === "noun") === isNoun || (isVerb && verb === "third");
  return loadedVocabulary()
    .matchesAt(tokens, at, tokens.length)
    .filter((match) => match.entry.line.traits.reports && fits(match))
    .filter((match) => !isFine(match, tokens, () => NO_WORDS))
    .sort((a, b) => b.last - a.last)[0];
}

/** Whether what follows the verb says something: "claimed the vote was fair", not "claimed the seat". */
function takesClause({ tokens }: Passage, match: Match, { content }: Attribution): boolean {
  const next = tokens.at(match.last);
  const inside = content.find((span) => next !== undefined && span.start <= next.start && next.start < span.end);
  if (!next || !inside || match.verb === null || next.lower === "that" || next.tag === "PUNCT") return true;
  for (let at = match.last; at < tokens.length && (tokens.start(at) ?? 0) < inside.end; at++) {
    const tag = tokens.tag(at);
    if ((tag === "VERB" || tag === "AUX") && tokens.lower(at - 1) !== "to") return true;
  }
  return false;
}
