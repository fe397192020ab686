import { words } from "./words.js";

/**
 * Verbs that put their subject on record even with a plain object, because the object is what is told: "confirmed the
 * death", "estimates a loss of $4m". To offer, issue, discuss or address a thing says nothing of it. Base forms.
 */
export const ASSERTING_VERBS = words(`
  announce confirm deny admit acknowledge concede confess disclose reveal report allege assert affirm reaffirm suggest
  predict forecast project estimate describe recount recall narrate detail outline explain
  note cite emphasise emphasize stress mention
`);

/** Verbs with a preposition whose noun is what is told: "warned of floods", "complained about the smell". */
export const ASSERTING_PARTICLES: Readonly<Record<string, string>> = {
  accuse: "of",
  boast: "of|about",
  brag: "of|about",
  complain: "of|about",
  point: "out",
  speak: "of",
  tell: "of",
  testify: "to",
  warn: "of|about|against",
};

/** Verbs that tell of what somebody said where the speaker stands after "by": "was told by", "was accused by". */
export const TELLING_OF = words(`
  say tell state warn advise argue claim accuse inform remind assure reassure urge suggest maintain ask
`);

/** Verbs that make a thing so when it is said of oneself: "declared itself a republic". */
export const ENACTING_VERBS = words("declare proclaim pronounce name style call");

/** Verbs whose plain object is a work that is made: "wrote a song". What it says is not told. */
export const WORK_VERBS = words("write sing publish post record release text");

/** Verbs that do what they say: who orders or decides a thing has acted, and is on record only in quoted words. */
export const ACTING_VERBS = words(
  "decide order command mandate charge instruct resolve support back endorse oppose approve introduce nominate appoint",
);

/** Verbs that set or name their object by what is said of it, where the others treat it so: "labelled the deal unfair". */
export const JUDGING_ALOUD = words(`
  say call label brand dub term rule describe characterise characterize
  denounce condemn decry deplore praise hail dismiss deride mock ridicule slam blast criticise criticize laud applaud
  commend cite quote identify liken caricature vilify
`);

/** Verbs that things do as well as people: "the vote shows", "a valve signals". Of themselves they report no words. */
export const SHOWING_VERBS = words(`
  show suggest indicate mean prove reveal signal reflect demonstrate determine establish imply underscore underline
  highlight illustrate stress identify require find confirm project detail specify ensure assure record depict document
`);

/** Auxiliaries with which a thing is not said, only sayable: "could say", "may argue". */
export const UNREAL_AUXILIARIES = words("can could may might must should shall would will ca wo ought");

/** Verbs whose "to …" is not done yet: "agreed to warn", "was asked to explain". */
export const UNREALISED_VERBS = words(`
  agree promise pledge vow undertake plan intend want wish hope aim expect seek prepare threaten offer
  ask tell urge order instruct task charge commission direct require oblige invite authorise authorize appoint hire need
`);

/** What somebody in office denies by refusing it, and not by saying that it is not so: "denied the motion". */
export const REFUSED_NOUNS = words(`
  request motion application appeal petition plea bid permission permit licence license visa bail parole entry
  access admission asylum right chance opportunity leave credit loan refund service treatment
`);

/** What somebody is tried for: who admits or denies one pleads to a charge, in the words of the law. */
export const OFFENCE_NOUNS = words(`
  offence offense count murder manslaughter killing assault battery rape theft robbery burglary fraud arson perjury
  bribery blackmail extortion embezzlement forgery trespass treason espionage terrorism kidnapping kidnap stalking
  harassment shoplifting smuggling trafficking conspiracy possession affray vandalism laundering contempt felony
  misdemeanor misdemeanour speeding poaching
`);

/** What somebody admits to having done who is tried for it: "admitted stabbing him". */
export const OFFENCE_VERBS = words(`
  kill stab shoot steal rob rape assault murder attack punch beat strangle burgle defraud possess smuggle launder abuse
  blackmail bribe embezzle forge poach kidnap stalk harass vandalise vandalize
`);

/** Nouns that are said to say things, and are nobody: "history says". */
export const NO_SPEAKERS = words(`
  history experience logic tradition reality wisdom legend theory instinct intuition sense maths math science fact
  nature law religion time life habit convention custom reason practice hindsight everything something nothing anything
  word rumour rumor folklore superstition thing number way mood story weather sky body heart gut
  evidence proof sign myth saying proverb
  compiler linter parser browser server scanner router crawler handler loader bundler formatter debugger emulator
  installer wrapper renderer scheduler validator checker tokenizer transpiler interpreter serializer logger
  software hardware algorithm function method api app tool command script plugin module library
`);

/** Endings of nouns for what is only thought of: "popularity", "kindness". */
export const ABSTRACT_ENDINGS = words("tion sion ness ity ism ence ance ment ship hood ure ing");

/** What has an amount that somebody can name: "puts the cost at £3m", "gives her age as nine". Singular. */
export const MEASURED_NOUNS = words(`
  figure number total sum toll count tally cost price bill value worth saving loss gain damage rate share proportion
  percentage age odds chance likelihood risk turnout attendance crowd audience population membership size length height
  depth weight distance area date year budget deficit surplus debt spending income revenue profit turnover wage salary
  casualty death injury backlog shortfall gap average speed magnitude
`);
