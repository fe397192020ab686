import { words } from "./words.js";

/** Titles that stand before a name, as written without the full stop. */
export const NAME_TITLES = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness rev revd reverend fr father sister brother rabbi imam
  pope cardinal archbishop bishop pastor deacon curate vicar rector
  president vice-president premier chancellor prime minister secretary senator sen rep representative congressman
  congresswoman governor gov mayor councillor cllr cllrs alderman delegate ambassador
  judge justice attorney general inspector superintendent constable detective sergeant sgt corporal cpl private pvt
  lieutenant lt captain capt major maj colonel col commander cmdr brigadier admiral adm gen marshal sheriff chief officer
  king queen prince princess duke duchess
  coach manager director chairman chairwoman chair spokesman spokeswoman spokesperson deputy assistant former
  sens reps govs drs profs messrs gens matron nurse chaplain comrade shaikh sheikh maulana swami
  acting interim ex-president leader speaker whip commissioner ceo cfo coo cto
`);

/** Titles that tell the gender of the person named. */
export const MALE_TITLES = words(
  "mr sir lord king prince duke father brother congressman councilman chairman spokesman baron",
);
export const FEMALE_TITLES = words(
  "mrs ms miss dame lady queen princess duchess sister congresswoman councilwoman chairwoman spokeswoman baroness",
);
