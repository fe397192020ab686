import type { Passage } from "../../../attribution/index.js";
import {
  beginsWithCapital,
  beginsWithSmallLetter,
  sentenceIndexAt,
  type Tag,
  type Token,
} from "../../../language/index.js";

/** Words of the frame of a sentence, which no study, Act or paper is called by where they stand in their place. */
const SHOUTED: ReadonlySet<string> = new Set(
  "all not no now never why how yes ever zero everything nothing huge will must every".split(" "),
);
/** Shorter words are taken for abbreviations. */
const LEAST_LETTERS = 5;
/** After these a name in capitals stands as easily as an ordinary word. */
const LEADS_TO_NAME: ReadonlySet<Tag> = new Set<Tag>(["ADP", "DET", "NOUN", "PROPN", "NUM"]);
/** What follows an ordinary word that a preposition leads in: "of ALL people". */
const HEADS: ReadonlySet<Tag> = new Set<Tag>(["NOUN", "PROPN", "ADJ", "DET", "PRON", "ADP"]);
/** What has a name in capitals: "the HOPEFUL trial". */
const NAMED_THINGS =
  /^(?:act|acts|bill|award|awards|prize|campaign|center|centre|code|collaboration|committee|consortium|criteria|database|dataset|experiment|framework|guideline|guidelines|initiative|magazine|method|mission|model|network|program|programme|project|protocol|registry|satellite|scale|score|scheme|standard|statement|study|studies|survey|system|telescope|test|tool|trial|trials)$/;

/** Whether a token is an ordinary word set in capitals to be heard ("did NOT ask"), and no name or abbreviation. */
export function isShout(passage: Passage, index: number): boolean {
  const { tokens } = passage;
  const token = tokens.at(index);
  if (passage.kind !== "paragraph" || token === undefined || !isInCapitals(token)) return false;
  const before = tokens.at(index - 1);
  const next = tokens.at(index + 1);
  if (isInCapitals(before) || isInCapitals(next) || next?.text === ":" || isCapitalised(next)) return false;
  if (isWrapped(before, next) || isUsedAsName(passage, token)) return false;
  const opens = passage.sentences[sentenceIndexAt(passage.sentences, token.start)]?.first === index;
  if (SHOUTED.has(token.lower)) return before?.tag !== "ADP" || HEADS.has(next?.tag ?? "X");
  if (token.lower.length < LEAST_LETTERS || !/^\p{L}+$/u.test(token.text) || isNamedThing(next)) return false;
  return isInItsPlace(token, before, next, opens);
}

/** Whether what stands around a word lets it be read as its class: a name would stand where a noun stands. */
function isInItsPlace(token: Token, before: Token | undefined, next: Token | undefined, opens: boolean): boolean {
  if (token.tag === "ADV") return !opens && (before?.tag !== "ADP" || HEADS.has(next?.tag ?? "X"));
  if (opens || before === undefined) return false;
  if (token.tag === "ADJ") {
    const isDescription = next?.tag === "NOUN" && next.text === next.lower;
    return isDescription || !LEADS_TO_NAME.has(before.tag);
  }
  if (token.tag === "VERB") return before.tag === "AUX" || before.tag === "PART" || before.tag === "PRON";
  return token.tag === "PRON" && before.tag !== "DET";
}

function isInCapitals(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.text.toUpperCase() && /^\p{Lu}{2}/u.test(token.text);
}

/** "The CHOOSE Act". */
function isCapitalised(next: Token | undefined): boolean {
  const text = next?.text ?? "";
  return beginsWithCapital(text) && beginsWithSmallLetter(text.slice(1));
}

/** "The HOPEFUL trial". */
function isNamedThing(next: Token | undefined): boolean {
  return NAMED_THINGS.test(next?.lower ?? "");
}

/** In brackets of its own an abbreviation is told: "(ALL)". */
function isWrapped(before: Token | undefined, next: Token | undefined): boolean {
  return /^[([]$/.test(before?.text ?? "") && /^[)\]]$/.test(next?.text ?? "");
}

/** Whether the passage has the same capitals where a name stands: in brackets, or again and again. */
function isUsedAsName({ tokens }: Passage, { text, lower }: Token): boolean {
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (tokens.text(at) === text) places.push(at);
  const isTold = places.some((at) => isWrapped(tokens.at(at - 1), tokens.at(at + 1)));
  return isTold || (places.length > 1 && !SHOUTED.has(lower));
}
