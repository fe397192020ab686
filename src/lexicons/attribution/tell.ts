import { words } from "./words.js";

/** Verbs whose object is the hearer: "told the board that rents rose". */
export const TELL_VERBS = words(`
  tell inform notify remind assure reassure warn advise persuade convince brief caution
  alert apprise update ask email text message promise
`);

/** Verbs that ask the hearer to act: "urged the council to wait". The hearer is part of what is asked. */
export const URGE_VERBS = words(`
  urge ask beg implore beseech entreat request order command instruct direct advise encourage exhort invite
  persuade press pressure pressurise challenge dare warn remind counsel recommend
  want expect prefer intend trust wish forbid
  lobby petition summon authorise authorize enjoin caution
  tell call
`);
