import { words } from "./words.js";

/** Verbs that lend their sense to the noun after them: "made the claim that", "voiced concern about". */
export const LIGHT_VERBS = words(`
  make give issue offer have hold express voice raise deliver release send file lodge level draw take
  present submit put post share get receive win earn face spark prompt reiterate repeat
  renew show display feel harbour harbor nurse dismiss reject deny sign write publish throw lend
  pose provide mount launch pay cast fuel stoke announce unveil outline float advance see
  maintain retain keep lose find
`);

/** Nouns that, after such a verb, make it a cue. */
export const LIGHT_NOUNS = words(`
  case claim argument statement remark comment point observation suggestion accusation charge complaint allegation
  announcement promise pledge vow threat warning prediction forecast appeal plea request demand call offer
  speech address lecture testimony evidence interview response reply answer explanation apology denial
  concern worry fear doubt hope confidence belief view opinion feeling sense regret dismay anger outrage frustration
  disappointment surprise shock relief support opposition objection criticism praise approval interest
  question issue alarm scepticism skepticism optimism enthusiasm willingness reluctance desire intention
  sympathy gratitude condolence tribute backing endorsement blessing weight vote
  joke jab dig swipe reference mention note letter tweet memo email report decision ruling verdict judgment
  proposal recommendation plan reservation misgiving qualm problem
  caveat detail guidance guideline information example attack broadside accusations respect admiration love
`);
