import { words } from "../attribution/words.js";

/** Adjectives that foretell: "is likely to", "is bound to", "is poised to". */
export const FORETELLING_ADJECTIVES = words(`
  bound certain destined doomed guaranteed likely poised primed sure unlikely
`);

/** Verbs that say what an event will lead to, after "will", "would", "could", "may" or "might". */
export const OUTCOME_VERBS = words(`
  affect aggravate alienate alter backfire benefit bolster boost collapse complicate cost create cripple curb cut
  damage decline deepen delay depend derail destroy deter determine devastate discourage disrupt dominate double
  drag ease embolden emerge encourage enhance erode escalate expand fade fail fall flourish force fuel gain hamper
  harm help hinder hurt improve increase inflict intensify jeopardise jeopardize lift lose lower overwhelm plunge
  prevail prompt propel prove provoke push rebound reduce reshape restore restrict result reverse revive
  revolutionise revolutionize rise ruin save scupper shrink slow soar solve spark speed spell split spread spur
  squeeze stabilise stabilize stall stem stifle stimulate stoke strain strengthen suffer survive swell swing
  threaten thrive tie tighten tilt tip topple transform trigger triple undermine undo unleash unravel upend usher
  weaken widen win wipe worsen
`);

/** What makes a coming event a matter of the calendar, and so no forecast. */
export const SCHEDULED_VERBS = words(`
  address air announce appear arrive attend be begin broadcast close compete conclude continue debate debut decide deliver
  discuss elect end expire face feature fly follow gather give go hear hold host include join kick launch leave meet
  move open participate perform play premiere present publish release report resume return review run screen serve show speak
  star start step stop take testify tour travel undergo unveil visit vote welcome
`);

/** Days, months and other words that put an event in the calendar. */
export const CALENDAR_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today tomorrow tonight week weekend noon midnight gmt bst est pst
`);
