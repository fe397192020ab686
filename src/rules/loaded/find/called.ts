import type { Passage } from "../../../attribution/index.js";
import type { Sentence, Token, Tokens } from "../../../language/index.js";

/** Verbs with which somebody calls a thing something: what follows the thing is their word for it. */
const CALLING = new Set(
  "call label brand dub term deem declare consider describe denounce condemn dismiss decry deride portray paint cast characterise characterize depict regard criticize criticise attack slam blast accuse".split(
    " ",
  ),
);
/** Those whose word follows at once: "called the plan a sham", "labelled him a bully". */
const AT_ONCE = /^(?:call|label|brand|dub|term|deem|declare|consider)$/;
/** Those whose word follows this: "described as", "accused of". */
const LINKS = /^(?:as|of)$/;
/** Words that end what somebody is called. */
const ENDS = /^(?:and|but|because|while|after|before|when|who|which|that|if|since|although)$/;
const FARTHEST_LINK = 10;
const LONGEST = 14;
const OWN: ReadonlySet<string> = new Set(["i", "we"]);

/**
 * The tokens with which somebody in the sentence calls a thing something: "a sham" in "Lee called the plan a sham", "hypocrisy"
 * in "they accused the firm of hypocrisy". They are that person's words, and not the writer's.
 */
export function calledTokens({ tokens }: Passage, sentence: Sentence): ReadonlySet<number> {
  const called = new Set<number>();
  for (let at = sentence.first; at < sentence.last; at++) {
    const verb = tokens.at(at);
    if (verb?.tag !== "VERB" || !CALLING.has(verb.lemma) || OWN.has(tokens.lower(at - 1))) continue;
    const from = AT_ONCE.test(verb.lemma) ? at + 1 : linkAfter(tokens, at, sentence.last);
    for (let one = from; one < Math.min(sentence.last, from + LONGEST) && !isEnd(tokens.at(one)); one++)
      called.add(one);
  }
  return called;
}

/** The token behind "as" or "of"; the end of the sentence where there is none near. */
function linkAfter(tokens: Tokens, verb: number, end: number): number {
  for (let at = verb + 1; at < Math.min(end, verb + FARTHEST_LINK); at++) {
    if (isEnd(tokens.at(at))) return end;
    if (LINKS.test(tokens.lower(at)) && !isPartOfObject(tokens, at)) return at + 1;
  }
  return end;
}

/** "The leaders of the party": "of" after a noun that is itself the object's, unless somebody is accused. */
function isPartOfObject(tokens: Tokens, at: number): boolean {
  return tokens.lower(at) === "of" && tokens.tag(at + 1) === "DET";
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || /^[.;:!?—–]$/.test(token.text) || ENDS.test(token.lower);
}
