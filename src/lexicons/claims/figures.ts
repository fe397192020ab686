import { words } from "../attribution/words.js";

/** Words before a number that own to its being somebody's estimate. */
export const ESTIMATING_WORDS = words(`
  about almost approximately around estimated close fewer just less more nearly over roughly some up upward upwards under
`);

/** Things counted in crowds, casualties, markets and policy, whose count somebody must have made. */
export const COUNTED_NOUNS = words(`
  people person voter resident worker employee child family patient student pupil migrant immigrant refugee protester demonstrator
  arrest death case casualty victim injury infection complaint job home household house customer user viewer visitor
  business company firm school hospital adult man woman teenager teacher nurse soldier civilian passenger
  crime offence offense attack murder burglary accident crash fire flight email call download copy fan supporter
`);

/** Words that show a number is of the kind a reporter sees or everybody can check: scores, votes, dates, ages. */
export const CHECKABLE_WORDS = words(`
  acres ballot ballots barrel bond bonds bought chapter degrees delegate delegates dollar edition
  electoral episode euro feet ftse futures game games goal goals hectares inches index innings kick-off kilometers
  kilometres km krona lap laps marginal match matches medal medals meters metres mile miles minutes nasdaq ounce pound
  ranked round rounds runs scored scores season seed seeded shareholding shares stake stakes tax taxed tonne verse vote
  voted votes wicket wickets yen yield
`);

/** Records that a reader can look up: money and counts near them have their source. */
export const RECORD_WORDS = words(`
  accounts audit budget census ceiling contract court disclosure disclosures filing filings invoice ledger legislation
  minutes permit permits prospectus records registry returns statute
`);

/** Words that make a sum a guess: nobody has an account that says "roughly". */
export const ROUGH_WORDS = words(`
  about almost approximately around estimated nearly roughly some
`);

/** Parts of a whole, in words: "two thirds of", "four-fifths of". */
export const FRACTION_WORDS = words(`
  half third quarter fifth sixth seventh eighth ninth tenth
  one-third two-third one-quarter three-quarter one-fifth two-fifth three-fifth four-fifth one-sixth five-sixth
  one-seventh one-eighth seven-eighth one-ninth one-tenth nine-tenth
`);

/** What was done to those who are counted. */
export const HARMED = words(`
  dead killed wounded injured murdered massacred executed abducted kidnapped displaced
`);

/** Words of people who were asked: a share of them is what a survey found. */
export const SURVEYED_WORDS = words(`
  answered asked questioned replied responded said say surveyed think thought unaware
`);
