import { words } from "./words.js";

/** Verbs whose object is the hearer: "told the board that rents rose". */
export const TELL_VERBS = words(`
  tell inform notify remind assure reassure warn advise persuade convince teach brief caution
  alert apprise update ask email text message promise write guarantee show
`);

/** Verbs that ask the hearer to act: "urged the council to wait". The hearer is part of what is asked. */
export const URGE_VERBS = words(`
  urge ask beg implore beseech entreat request order command instruct direct advise encourage exhort invite
  persuade press pressure pressurise prod push challenge dare warn remind counsel recommend
  want expect need require like prefer intend mean trust wish allow permit forbid
  lobby petition summon authorise authorize enjoin caution compel
  tell call
`);
