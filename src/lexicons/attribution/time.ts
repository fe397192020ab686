import { words } from "./words.js";

/** Days, months and other words that date a cue ("said Tuesday", "told reporters yesterday"). */
export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  today yesterday tomorrow tonight recently earlier later afterwards afterward then now soon
  morning afternoon evening night week month year weekend noon midnight day
`);
