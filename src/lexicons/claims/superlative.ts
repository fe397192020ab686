import { phrases, words } from "../attribution/words.js";

/** Superlatives that judge. Nobody can measure them, so somebody has to say so. */
export const JUDGING_SUPERLATIVES = words(`
  best worst greatest finest toughest strongest weakest smartest brightest boldest bravest cleverest wisest safest
  deadliest dirtiest nastiest ugliest cruellest cruelest loveliest prettiest happiest saddest fairest harshest
  hardest bitterest starkest gravest fiercest sharpest wildest craziest surest
`);

/** Adjectives that make a judging superlative with "most" or "least". */
export const SUPERLATIVE_ADJECTIVES = words(`
  admired ambitious attractive beautiful beloved brilliant brutal celebrated common compelling complete complex
  consequential controversial convincing corrupt creative critical damaging dangerous devastating difficult dramatic
  effective efficient exciting expensive experienced extreme famous feared feted gifted glamorous hated high-profile
  horrific hostile important impressive influential innovative intense interesting liberal conservative likely
  lucrative memorable notable notorious outspoken painful persuasive polarising polarizing popular potent powerful
  prestigious prized productive prolific prominent promising qualified radical recognisable recognizable reliable
  respected revered reviled sensational senior serious shocking significant skilled sophisticated spectacular
  striking stunning successful talented tragic trusted unpopular unusual urgent valuable violent vocal vulnerable
  well-known widespread worrying
`);

/** Superlatives of size and age. They are checkable, so only a claim about all time needs its source here. */
export const MEASURED_SUPERLATIVES = words(`
  biggest largest smallest highest lowest longest shortest oldest youngest fastest slowest heaviest richest poorest
  wealthiest deepest earliest cheapest costliest busiest tallest hottest coldest wettest driest steepest
  sharpest bloodiest deepest-pocketed
`);

/** Claims that nothing like it ever was. Pattern syntax of `rules/patterns.ts`. */
export const NEVER_BEFORE_PATTERNS = phrases(`
  unprecedented
  unparalleled
  unrivalled
  unrivaled
  unmatched
  unequalled
  second to none
  like never before
  never before #PUNCT? have
  for the first time ever
  for the first time in #DET? #ADJ|#NUM|#NOUN* years|decades|generation|generations|century|centuries|history|memory|ages
  first-ever
  of its kind
  without precedent
  without equal
  historically #ADJ
  near-record
  the only !other #ADV|#ADJ|#NUM* #NOUN|#PROPN|#VERB in|to|who|that|of|on|with
  the nation|country|world|region|state|city|industry 's leading|foremost|pre-eminent|preeminent
  a|the leading|foremost|pre-eminent|preeminent #NOUN|#ADJ
  one of the @judgingSuperlative
  one of the most @superlativeAdjective
  the|#PRON|'s most|least @superlativeAdjective
  the|'s @judgingSuperlative !@award|known|of|way|in
  be the @judgingSuperlative in
  #PRON @judgingSuperlative !@own #NOUN|#ADJ
  the|#PRON|'s|at|its|their @measured #ADJ|#ADV|#NOUN* ever|since
  the|#PRON|'s|at|its|their @measured #ADJ|#ADV|#NOUN* in|of #PRON|the|living|#ADJ|#NOUN|'s* history|memory|decades|years|time|generation|century
  more than any other
  than any other
  have never seen|known
  in recent|modern|living memory|history|times
  all time
  like no other
  the envy of
  a household name
  the gold standard
  be the @measured in|of
  the only !other #ADV|#ADJ|#NUM|#PROPN|#NOUN* #NOUN|#PROPN in|to|who|that|of|on|with
`);

/** What is one's own and has a best or a worst that only oneself can name: "her best friend", "my worst fears". */
export const OWN_NOUNS = words(`
  behaviour behavior clothes effort efforts fear fears foot friend friends guess instincts intention intentions interest
  interests man mate nightmare nightmares self suit wishes
`);

/** What prizes are given for: "best actor" is a prize and no praise. */
export const AWARD_NOUNS = words(`
  actor actress album animated artist band book director documentary drama feature film foreign international movie
  musical newcomer novel original performance picture player producer screenplay script show single song soundtrack
  supporting track video
`);
