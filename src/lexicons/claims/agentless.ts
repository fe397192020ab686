import { phrases, words } from "../attribution/words.js";

/** How a passive without an agent goes on: "is said *to* …", "is seen *as* …", "was criticised *for* …", or not at all. */
export type Complement = "to" | "that" | "as" | "for" | "of" | "on" | "with" | "any";

/**
 * Verbs that report, judge or expect. In the passive, with nobody named after "by", they hide who does so:
 * "is believed to", "is seen as", "has been criticised for". Keys are dictionary forms.
 */
export const HIDING_PASSIVES: Readonly<Record<string, readonly Complement[]>> = {
  accept: ["that"],
  accuse: ["of"],
  acknowledge: ["that", "as", "to"],
  admire: ["for"],
  advise: ["to"],
  allege: ["to", "that"],
  anticipate: ["to", "that", "any"],
  assume: ["to", "that"],
  believe: ["to", "that"],
  bill: ["as"],
  blame: ["for", "on"],
  celebrate: ["for", "as"],
  compare: ["to"],
  condemn: ["for", "as", "any"],
  denounce: ["for", "as", "any"],
  dismiss: ["as"],
  fault: ["for"],
  liken: ["to"],
  cast: ["as"],
  claim: ["to", "that"],
  credit: ["for", "with"],
  criticise: ["for", "as", "any"],
  criticize: ["for", "as", "any"],
  deem: ["to"],
  deride: ["as", "for"],
  describe: ["as"],
  estimate: ["to", "that"],
  expect: ["to", "that"],
  fear: ["to", "that"],
  forecast: ["to", "that"],
  hail: ["as", "for"],
  hope: ["that"],
  know: ["that"],
  label: ["as"],
  laud: ["for", "as"],
  mock: ["for", "as"],
  perceive: ["to", "as"],
  portray: ["as"],
  pan: ["for", "as", "any"],
  praise: ["for", "as"],
  ridicule: ["for", "as"],
  predict: ["to", "that"],
  presume: ["to", "that"],
  project: ["to"],
  reckon: ["to", "that"],
  recognise: ["as", "that"],
  recognize: ["as", "that"],
  report: ["to", "that"],
  rumor: ["to", "that"],
  rumour: ["to", "that"],
  say: ["to", "that"],
  see: ["as"],
  speculate: ["that"],
  suggest: ["that"],
  suspect: ["to", "that", "of"],
  think: ["to", "that"],
  tip: ["to", "as", "for"],
  tout: ["as"],
  understand: ["to", "that"],
  view: ["as"],
  urge: ["to"],
  vilify: ["for", "as"],
};

/** Adverbs that say "somebody says so" and leave out who. */
export const HEARSAY_ADVERBS = words(`
  allegedly apparently purportedly reportedly reputedly rumoredly supposedly
`);

/** Adverbs that turn a participle into a verdict of unnamed many: "widely criticised", "much-praised". */
export const CROWD_ADVERBS = words(`
  broadly commonly eagerly generally highly hotly long much popularly roundly universally variously well widely
`);

/** Participles that such an adverb makes a verdict of. */
export const CROWD_PARTICIPLES = words(`
  accepted acclaimed acknowledged admired anticipated assumed awaited believed condemned considered credited
  criticised criticized debated derided disliked expected fancied feared hated hyped maligned mocked
  panned perceived praised predicted recognised recognized regarded reported reviled ridiculed rumored rumoured
  scrutinised scrutinized seen speculated suspected thought tipped touted trumpeted trusted vaunted viewed
`);

/** Nouns for what people say, think or feel. With nobody to own them they are hearsay: "amid speculation that …". */
export const OWNERLESS_NOUNS = words(`
  accusation alarm allegation anger anxiety assumption attention backlash belief call claim comparison complaint
  concern condemnation criticism disappointment disquiet doubt expectation fear frustration fury gossip grumbling
  hope hype impression indignation objection opposition optimism outcry outrage perception pessimism praise
  pressure question resentment resistance rumor rumour scepticism scrutiny skepticism speculation suggestion
  suspicion tension unease view whisper worry
`);

/** What lets such a noun loose: a preposition or verb before it that says it is about, and not whose it is. */
export const HEARSAY_LEADS = words(`
  amid amidst attract draw earn ease face fan feed fuel generate heighten ignite invite prompt provoke raise renew
  spark spur stir stoke trigger win
`);

/** What may be denied or played down without anybody having said it on record. */
export const RUMOUR_NOUNS = words(`
  gossip report rumor rumour speculation suggestion talk whisper
`);

/**
 * How hearsay is put, by what it hangs on. Pattern syntax of `rules/patterns.ts`; the lists are those of this file,
 * `@to`, `@that` … the participles of `HIDING_PASSIVES` that go on so.
 */
export const HEARSAY_PASSIVES = phrases(`
  be|being|get #ADV* @to to
  be|being|get #ADV* @that that
  be|being|get #ADV* @as as
  be|being|get #ADV* @for for
  be|being|get #ADV* @of of
  be|being|get #ADV* @on on
  be|being|get #ADV* @with with
  be|being|get #ADV* @any !by
  be considered #ADV|#DET|#ADJ* @verdict
  be #ADV* regarded as #ADV|#DET|#ADJ* @verdict
  it be #ADV* believed|thought|understood|feared|hoped|alleged|rumoured|rumored|claimed !to|by
  it be #ADV* argued|reported|said|remarked|noted|claimed|thought|felt|announced #ADP|#DET|#NOUN* that
  it have be #ADV* argued|reported|said|remarked|noted|claimed|thought|felt|announced
  it have|be be? #ADV* announced|revealed|confirmed|disclosed|emerged !by
  it emerge|transpire that
  #NOUN|#PROPN|#PUNCT #ADV* seen|viewed|regarded|perceived|interpreted|touted|billed|hailed|tipped as
  #NOUN|#PUNCT #ADV* expected|believed|thought|understood|rumoured|rumored|tipped|alleged to
  @crowdAdverb @crowdParticiple
  be #ADV* thought|believed|considered|judged|deemed|reckoned likely|unlikely|possible|probable|inevitable|doomed
  commonly|generally|popularly|universally|widely held #ADJ* view|belief|opinion|assumption|notion|idea|theory|conviction|misconception
  be #ADV? proven|proved|shown to #VERB|be
  be #ADV* put down to
  be commonly|generally|often|usually|widely attributed to
`);

/** Nouns of hearsay, and what lets them loose. */
export const HEARSAY_NOUNS = phrases(`
  @lead #DET? #ADJ|#ADV* @noun
  amid|on|over|despite|following|by|to #DET? #ADJ|#ADV* @noun that|about|of|over
  amid|despite #DET? #ADJ|#ADV* @noun
  amid #DET? #ADJ|#ADV* talk that|of
  amid|following|after|despite|on|over #ADJ|#ADV* reports|rumours|rumors|whispers|talk that|of
  because|due of|to #DET? #ADJ|#ADV* @noun
  ease|allay|calm|quell|dispel|assuage|counter #DET? #ADJ|#ADV* @noun
  there be|have be? #DET? #ADV|#ADJ|#VERB* @noun
  deny|dismiss|reject|counter|play|brush #DET|down|off|aside? #ADJ|#ADV* @rumour
`);

/** Set phrases in which nobody in particular asks, doubts or frowns. */
export const HEARSAY_PHRASES = phrases(`
  @crowdCompound
  @noun #AUX? #ADV? remain|persist|linger|abound|mount|grow|swirl|circulate
  there be no|little #ADJ|#ADV* evidence|indication|sign|suggestion|guarantee|proof|chance|hope that|of|for
  be mark|marked out as|for
  bring into question
  call into question
  come in for criticism
  come under criticism
  come under fire
  come under pressure
  come under scrutiny
  eyebrow be raise
  favourite|favorite to
  favourites|favorites to
  hot favourite|favorite
  face question
  face call
  face mount pressure
  better|worse|more|less|stronger|weaker|higher|lower|faster|slower|sooner|later than #ADV? expected|feared|forecast|predicted|hoped
  critically acclaimed|panned|lauded
  beat|exceed|miss|meet|top|match expectation|forecast
  above|below|against|with expectations|forecasts
  be link with|to a
  under #ADJ|#ADV* pressure to|over|after
  face|facing #ADJ|#ADV* calls to|for
  be #ADV? tip|fancied
  hang over
  it appear !in|on|at|as|to
  it be feel
  it seem
  question have be raise
  question|concern|doubt|fear|objection|suspicion have|be #AUX* raise|mount|grow|linger|persist
  question remain
  raise eyebrow
  raise question
  raise the question
  rumor have it
  rumour have it
  the jury be out
  the talk be of
  throw into doubt
  under fire !#NOUN
`);

/** Adjectives that pass a charge on. */
export const ALLEGED_PATTERNS = phrases(`
  alleged|purported|rumoured|rumored #NOUN|#ADJ
  the|a|an|its|his|her|their reported #NOUN|#ADJ
`);
