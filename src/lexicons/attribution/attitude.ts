import { words } from "./words.js";

/** Verbs of thinking, feeling and knowing with a clause: "fears that rents will rise", "doubts whether". */
export const ATTITUDE_VERBS = words(`
  think believe feel know suppose assume presume expect anticipate hope fear worry dread doubt suspect imagine
  understand realise realize recognise recognize accept consider guess figure reckon conclude judge
  trust wish regret resent dream pray
  perceive sense notice see hear read learn discover find
  deem hold foresee envision envisage picture visualise visualize
  wonder question ponder contemplate debate
  appreciate care mind love hate like dislike loathe detest despise
  forget remember recall
  conceive infer deduce fancy
  prefer intend
  mistrust distrust
`);

/** Verbs of intention with "to": "plans to sell", "vowed to appeal". What follows "to" is what they are committed to. */
export const INTENTION_VERBS = words(`
  plan intend aim mean hope want wish vow pledge promise swear threaten offer propose agree consent undertake
  decline refuse decide resolve opt elect prefer expect long yearn ache aspire seek desire
  commit determine volunteer claim profess purport pretend
  ask demand beg request plead hesitate hate dread fear loathe
  prepare scheme plot conspire
  endeavour endeavor
  guarantee contract
  strive campaign lobby
  petition
  vote
`);
