import { phrases, words } from "../attribution/words.js";

/** Why a source is not named. Where one stands near, the reader has been told. Pattern syntax of `rules/patterns.ts`. */
export const UNNAMED_REASONS = phrases(`
  because
  not authorised|authorized to
  authorised|authorized to
  for fear of
  fear #DET|#PRON? retaliation|reprisal|retribution
  to discuss|describe|speak|talk candidly|openly|frankly|freely
  to discuss|describe private|confidential|internal|sensitive|personnel|pending
  since #DET|#PRON|#NOUN
  to protect
  to avoid
  whose name be|have
  as #PRON|#DET #NOUN? be|have not
  condition of anonymity
  request|ask|demand|grant|give anonymity
`);

/** Roles behind which people go unnamed. */
export const UNNAMED_ROLES = words(`
  acquaintance adviser advisor aide associate colleague confidant confidante diplomat employee executive friend insider
  investigator manager negotiator officer official operative source spokesman spokesperson spokeswoman staffer worker
`);

/** Turns of phrase that keep a source unnamed. Pattern syntax of `rules/patterns.ts`. */
export const UNNAMED_PHRASES = phrases(`
  people|person|someone|those familiar|close|briefed|involved #ADP? #DET|#ADJ|#ADV* #NOUN|#PROPN|#PRON?
  people|person|someone who know|attended|asked|requested|spoke|declined
  people|person|official|source with #ADJ|#DET* knowledge
`);
