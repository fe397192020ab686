import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { type Sentence, type Tokens, WRITTEN, whenAsked } from "../../language/index.js";

/** What the sentences of a passage are like, counted. All but `words`, `common` and `letters` count sentences. */
export interface Counts {
  readonly sentences: number;
  /** Somebody else is on record. */
  readonly reported: number;
  /** A quotation somebody owns, or part of one. */
  readonly quoted: number;
  /** Holds direct speech, whoever owns it. */
  readonly spoken: number;
  /** An answer in an interview. */
  readonly turns: number;
  /** "I", "we", "my", "our" in the writer's own words. */
  readonly first: number;
  /** "You", "your" in the writer's own words. */
  readonly second: number;
  /** Tells to do something: "Open the lid.", "If it is hot, open the lid." */
  readonly told: number;
  readonly past: number;
  /** Holds a verb of the present: "is", "has", "will". */
  readonly present: number;
  /** "Should", "surely", "the truth", a question: the writer argues. */
  readonly argued: number;
  /** Speaks for a public: "our city", "our leaders", "we must". */
  readonly civic: number;
  /** Names a day of the week. */
  readonly dated: number;
  /** Speaks of a match: "wicket", "half-time", "midfielder". */
  readonly played: number;
  /** Speaks of what critics go to, as such: "plot", "cast", "novelist", "soundtrack", "starters". */
  readonly staged: number;
  /** Holds a critic's word of praise or blame, in the writer's own words: "gripping", "bland", "the best". */
  readonly judged: number;
  /** "Shall", "must", "may not". */
  readonly bound: number;
  /** Thanks its readers, greets them or asks them to come, in the writer's own words. */
  readonly greeted: number;
  readonly cited: number;
  /** Stands in a list or a table. */
  readonly listed: number;
  /** Holds code, a path or a formula. */
  readonly coded: number;
  readonly words: number;
  /** Words that every English text is full of. */
  readonly common: number;
}

/** Of no text. */
const NO_COUNTS: Counts = sumOf([]);
const KEYS = Object.keys(NO_COUNTS) as (keyof Counts)[];

/** In which of the lists below a word stands, a bit for each, so that a sentence is walked over once for all of them. */
const LISTED = new Map<string, number>();
let lists = 0;

const FIRST = listed("i we my our me us mine ours myself ourselves");
const SECOND = listed("you your yours yourself");
const BINDING = listed("shall must");
const ARGUING = listed("should ought surely perhaps truth wrong simply instead sadly why need needs indeed problem");
const PRESENT = listed("is are 's 're has have 've do does will 'll");
const PAST = listed("was were had did went came took made said won lost");
const DAYS = listed("monday tuesday wednesday thursday friday saturday sunday");
const PLAYING = listed(
  "match innings wicket wickets overs bowler batting batsman kick-off half-time full-time goalkeeper striker midfielder defender penalty equaliser equalizer touchdown quarterback inning pitcher scrum try rebound playoff semi-final quarter-final fixture",
);
const STAGED = listed(
  "film films movie movies plot cast casting scene scenes screenplay script director directed actor actress acting performance performances cinematography soundtrack sequel novel novels novelist author's narrator protagonist prose chapters characters playwright staging album albums songs track tracks vocals lyrics debut thriller comedy drama genre viewer viewers audience reader storytelling storyline dialogue exhibition production musical choreography choreographer ensemble costumes gameplay graphics visuals playthrough orchestra orchestral symphony concerto conductor soloist encore restaurant pizza pizzas crust topping toppings burger chef waitress menu menus dish dishes starter starters dessert desserts flavour flavours flavor flavors broth noodles bowl waiter waiters",
);
const JUDGING = listed(
  "best worst brilliant superb captivating unforgettable breathtaking astonishing engrossing satisfying extraordinary marvellous marvelous fantastic outstanding splendid gorgeous stunning delightful charming enjoyable entertaining gripping compelling engaging moving funny funniest hilarious clever witty wonderful excellent terrific masterpiece memorable forgettable disappointing disappointment disappoints dull bland boring tedious clunky predictable uneven mess weak weakest superior delicious tasty tender overcooked perfect perfectly impressive underwhelming fun recommend worth poor lovely beautifully tacky thankless",
);
/** What belongs to a public: behind "our". */
const PUBLIC = words(
  "country nation republic state states county city town society community communities government democracy constitution economy president governor mayor council parliament congress leaders lawmakers politicians officials border borders voters citizens taxpayers neighbors neighbours schools streets roads taxes",
);
const COMMON = listed(
  "the of and to a in is was for that it on with as at by from be are this have has had he she they his her its their not but or an which were been will would",
);
/** How a newsletter speaks to those who get it. */
const greeting = whenAsked(
  () =>
    /\b(?:thank ?you|many thanks|thanks (?:to|so|again|for)|our thanks|well done|congratulations|dear (?:all|friends|parents|members|readers|neighbou?rs)|please (?:do|come|join|support|pray|bring|let (?:us|me)|get in touch|contact)|do come|come along|join us|(?:all|everyone|everybody) (?:is|are|will be)? ?(?:warmly |very )?(?:welcomed?|invited)|we (?:do )?hope (?:you|to see)|(?:we )?look forward to (?:welcoming|seeing)|best wishes|what an? (?:term|year|season|month|day|night|evening|summer)!)/iu,
);
/** One of these words is in each. */
const GREETS = listed(
  "thank thankyou thanks congratulations dear please come join welcome welcomed invited hope look wishes done what",
);
/** Stands in the prose for code, a formula or a bare address. */
const OBJECT = "\uFFFC";

/** All together. */
export function sumOf(parts: readonly Counts[]): Sum {
  const sum: Sum = {
    sentences: 0,
    reported: 0,
    quoted: 0,
    spoken: 0,
    turns: 0,
    first: 0,
    second: 0,
    told: 0,
    past: 0,
    present: 0,
    argued: 0,
    civic: 0,
    dated: 0,
    played: 0,
    staged: 0,
    judged: 0,
    bound: 0,
    greeted: 0,
    cited: 0,
    listed: 0,
    coded: 0,
    words: 0,
    common: 0,
  };
  for (const part of parts) add(sum, part);
  return sum;
}

/** Counts that are being added up. */
export type Sum = { -readonly [Key in keyof Counts]: number };

/** Field by field: a loop over their names takes thirty times as long. */
export function add(sum: Sum, part: Counts): void {
  sum.sentences += part.sentences;
  sum.reported += part.reported;
  sum.quoted += part.quoted;
  sum.spoken += part.spoken;
  sum.turns += part.turns;
  sum.first += part.first;
  sum.second += part.second;
  sum.told += part.told;
  sum.past += part.past;
  sum.present += part.present;
  sum.argued += part.argued;
  sum.civic += part.civic;
  sum.dated += part.dated;
  sum.played += part.played;
  sum.staged += part.staged;
  sum.judged += part.judged;
  sum.bound += part.bound;
  sum.greeted += part.greeted;
  sum.cited += part.cited;
  sum.listed += part.listed;
  sum.coded += part.coded;
  sum.words += part.words;
  sum.common += part.common;
}

export function takeAway(sum: Sum, part: Counts): void {
  for (const key of KEYS) sum[key] -= part[key];
}

/** The counts of one passage. Headings and front matter say what a piece is about, not how it is written. */
export function countsOf(passage: Passage): Counts {
  if (passage.kind === "metadata" || passage.kind === "heading") return NO_COUNTS;
  return sumOf(passage.sentences.map((sentence, index) => countSentence(passage, sentence, index)));
}

function countSentence(passage: Passage, sentence: Sentence, index: number): Counts {
  const rest = passage.rests[index];
  const attribution = passage.attributions[rest?.attribution ?? -1];
  const tokens = passage.tokens.slice(sentence.first, sentence.last);
  const said = wordsSaid(tokens);
  const has = (list: number) => (said.lists & list) !== 0;
  const hasOwn = (list: number) => rest?.kind !== "quoted" && has(list);
  const overlaps = (span: Span) => span.start < sentence.end && sentence.start < span.end;
  return {
    sentences: 1,
    reported: Number(rest?.kind === "attribution" || rest?.kind === "carried"),
    quoted: Number(rest?.kind === "quoted"),
    spoken: Number(passage.quotations.some((one) => one.kind === "speech" && overlaps(one))),
    turns: Number(attribution?.pattern.startsWith("interview") ?? false),
    first: Number(hasOwn(FIRST)),
    second: Number(hasOwn(SECOND)),
    told: Number(isCommand(tokens, said) || endsInCommand(tokens)),
    past: Number(has(PAST) || said.inEd),
    present: Number(has(PRESENT)),
    argued: Number(hasOwn(ARGUING) || (rest?.kind !== "quoted" && tokens.text(tokens.length - 1) === "?")),
    civic: Number(hasOwn(FIRST) && speaksForPublic(tokens)),
    dated: Number(has(DAYS)),
    played: Number(has(PLAYING)),
    staged: Number(hasOwn(STAGED)),
    judged: Number(hasOwn(JUDGING)),
    bound: Number(hasOwn(BINDING)),
    greeted: Number(hasOwn(GREETS) && greeting().test(passage.prose.text.slice(sentence.start, sentence.end))),
    cited: Number(rest?.kind === "citation" || (rest?.near.includes("citation") ?? false)),
    listed: Number(passage.kind === "tableCell" || passage.containers.includes("listItem")),
    coded: Number(passage.prose.text.slice(sentence.start, sentence.end).includes(OBJECT)),
    words: said.words,
    common: said.common,
  };
}

/** What the words of a sentence say, without marks. */
interface Said {
  /** The lists of which it holds a word. */
  readonly lists: number;
  /** How many words it has. */
  readonly words: number;
  readonly common: number;
  /** Index of the first word; -1 without one. */
  readonly opening: number;
  /** Whether a verb in it ends in "-ed". */
  readonly inEd: boolean;
}

function wordsSaid(tokens: Tokens): Said {
  const said = { lists: 0, words: 0, common: 0, opening: -1, inEd: false };
  for (let at = 0; at < tokens.length; at++) {
    const lower = tokens.lower(at);
    const own = LISTED.get(lower) ?? 0;
    said.lists |= own;
    if (tokens.is(at, WRITTEN)) {
      said.words++;
      if ((own & COMMON) !== 0) said.common++;
      if (said.opening < 0) said.opening = at;
    }
    said.inEd ||= lower.endsWith("ed") && tokens.tag(at) === "VERB";
  }
  return said;
}

/** "Open the lid": starts with a verb in its plain form. */
function isCommand(tokens: Tokens, { opening, words }: Said): boolean {
  return words > 2 && tokens.tag(opening) === "VERB" && tokens.lower(opening) === tokens.lemma(opening);
}

/** What a public owes or is owed: behind "we". */
const DUTY = words("must should ought deserve owe demand");
/** With what a sentence opens that says when, or what for, to do something. */
const OCCASION = words("if when once before after to for with while until unless");
/** What may stand before the verb: "then just pull". */
const BEFORE_COMMAND = words("just simply then always never please only first");

/** "If it is hot, open the lid": a verb in its plain form behind the comma, with no subject. */
function endsInCommand(tokens: Tokens): boolean {
  if (!OCCASION.has(tokens.lower(0))) return false;
  let at = 1;
  while (at < tokens.length && tokens.text(at) !== ",") at++;
  do at++;
  while (BEFORE_COMMAND.has(tokens.lower(at)));
  return tokens.tag(at) === "VERB" && tokens.lower(at) === tokens.lemma(at);
}

/** "Our city", "our elected leaders", "we must", "we cannot". */
function speaksForPublic(tokens: Tokens): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const lower = tokens.lower(at);
    if (lower === "we" && DUTY.has(tokens.lower(at + 1))) return true;
    if (lower === "our" && (PUBLIC.has(tokens.lower(at + 1)) || PUBLIC.has(tokens.lower(at + 2)))) return true;
  }
  return false;
}

/** The bit of a new list. */
function listed(list: string): number {
  const bit = 1 << lists++;
  for (const word of list.split(" ")) LISTED.set(word, (LISTED.get(word) ?? 0) | bit);
  return bit;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
