import { words } from "./words.js";

/** Nouns for bodies that speak: "the council said", "the firm plans". Singular. */
export const BODY_NOUNS = words(`
  council organisation organization government administration cabinet ministry department agency bureau office commission committee board
  authority parliament senate congress house assembly legislature court tribunal inquiry inquest jury
  party campaign camp movement coalition caucus union federation association society club league alliance network
  company firm corporation business bank fund group conglomerate startup manufacturer retailer supplier airline
  carrier operator developer publisher
  university college school faculty institute institution laboratory lab academy
  hospital clinic trust charity foundation nonprofit non-profit ngo think-tank
  police force army navy military corps service brigade regiment
  newspaper paper magazine journal broadcaster channel station outlet press media programme program show podcast
  church diocese mosque synagogue congregation
  city town village county state nation country province borough district region
  watchdog regulator ombudsman inspectorate
  team squad side
  embassy consulate
  delegation mission
  industry sector market profession
  defence defense prosecution
  pentagon kremlin
  white-house
  band orchestra choir guild
  studio gallery museum library theatre theater
  lobby
  establishment
  community
  crowd
  coastguard consortium cooperative co-operative syndicate secretariat taskforce task-force utility observatory
  dairy brewery distillery winery bakery shipyard hotel restaurant supermarket prison jail airport zoo monastery convent
  treasury tribe
`);
