import { words } from "../attribution/words.js";

/** Kinds of evidence that need a name, a year or a link. */
export const STUDY_NOUNS = words(`
  analysis analyses data estimate evidence experiment figure figures finding findings forecast literature model
  number numbers poll polling report research review science statistic statistics study studies survey tally
  tallies test trial
`);

/** Verbs with which evidence speaks. */
export const SHOWING_VERBS = words(`
  confirm conclude demonstrate estimate find found hint indicate link point project prove put rank reveal report say show suggest
  tell
`);

/** Words before the noun that tell the reader nothing about which one it is. */
export const ANY_STUDY_WORDS = words(`
  a an all another available big certain countless current data early earlier extensive few fresh historical independent
  internal international large large-scale latest local long-term major many more most much multiple national new numerous
  official one other our plenty preliminary previous provisional public published recent scientific separate several
  single small some statistical subsequent such various years
`);

/** Words for asking a crowd what it thinks: near them a percentage has its source. */
export const POLL_WORDS = words(`
  poll polled pollster polling survey surveyed questionnaire respondent ballot caucus exit-poll
`);
