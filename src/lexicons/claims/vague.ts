import { phrases, words } from "../attribution/words.js";

/** Words after a camp that bring in one of its people: "critics, among them Ana Lee". */
export const NAMING_LINKS = words(`
  including namely like among
`);

/** People who are known only by the side they take or the trade they ply. In the plural they may say anything. */
export const CROWDS = words(`
  academic activist adviser advisor advocate aide ally analyst architect astronomer atheist backer banker believer
  biologist campaigner centrist climatologist clinician commentator commuter congressman connoisseur
  conservationist conservative consumer councillor critic customer defender delegate democrat detractor director
  doctor donor driver economist educator engineer enthusiast environmentalist executive expert fan farmer feminist
  foe forecaster group grower hardliner hawk historian insider investor landlord lawmaker leader legislator lender
  liberal local manufacturer minister moderate mp mps nationalist naysayer neighbor neighbour nurse observer
  officer opponent organiser organizer parent patient peer physician planner player politician pollster populist
  preservationist pro progressive proponent psychologist pundit purist reformer representative republican
  researcher resident retailer reviewer rival sceptic scholar scientist senator shareholder shopper skeptic
  socialist sociologist specialist strategist supporter taxpayer teacher tenant theorist tory tracker trader
  traditionalist trustee user veteran viewer villager voter watcher worker
`);

/** Those who take somebody's side, or the other one: they stay unnamed behind an owner too ("her critics"). */
export const CROWD_SIDES = words(`
  adviser advisor aide ally backer critic defender detractor fan foe friend opponent rival supporter
`);

/** Verbs with which a crowd is made to speak or judge, dictionary forms. */
export const CROWD_VERBS = words(`
  accuse acknowledge admit agree allege applaud argue assert assume attack believe bemoan bet blame call castigate
  caution celebrate champion cheer cite claim compare complain concede condemn consider contend credit criticise
  criticize debate decline decry defend denounce deride describe disagree dismiss dispute doubt dub estimate
  expect express fault favor favour fear feel forecast grumble guess hail hope insist jeer lambast lament liken
  maintain mock note object observe oppose point praise predict prefer press push question rate reckon recommend
  regard reject resent ridicule salute say scoff see speculate stress suggest suspect think tip tout urge view
  voice warn welcome wonder worry
`);

/** Nouns of feeling and judgement that take their owner after "from", "by" or "among": "anger among growers". */
export const OWNED_NOUNS = words(`
  accusation acclaim admiration alarm anger applause backlash complaint concern condemnation consensus criticism
  cynicism demand dismay disbelief doubt enthusiasm fear fury indignation mockery objection opposition outcry outrage
  praise pressure protest rebuke resentment ridicule scepticism scorn skepticism suspicion sympathy unease worry
`);

/** Turns of phrase with an unnamed crowd as the source. Pattern syntax of `rules/patterns.ts`. */
export const CROWD_PATTERNS = phrases(`
  most|many|some|several|few|other|countless|numerous|certain #ADJ|#NOUN|@crowd* @crowd #AUX|#ADV* @crowdVerb
  some|many|most|others|few #AUX|#ADV* !of|in @crowdVerb
  @crowd #AUX|#ADV* @crowdVerb
  @crowd have|had a point
  @crowd #AUX|#ADV* take|took issue|exception|umbrage
  most|many|some|several|few|other|countless|numerous|certain #ADJ|#NOUN* @crowd #AUX|#ADV* take|took issue|exception|umbrage
  most|many|some|several|few|other|countless|numerous|certain #ADJ|#NOUN* @crowd #AUX|#ADV* raise|cast|have|express|voice|share|hold|harbour|harbor|sound #DET? #ADJ|#ADV* @owned
  @crowd #AUX|#ADV* raise|cast|have|express|voice|share|hold|harbour|harbor|sound #DET? #ADJ|#ADV* @owned
  @crowd #PUNCT? who #AUX|#ADV* @crowdVerb
  @owned from|by|among #DET? #ADJ|#ADV|#NOUN* @crowd
  the #NOUN|#ADJ? consensus be
  conventional wisdom #VERB|#AUX
  popular opinion #VERB|#AUX
  in the eyes|view|opinion|minds of many|some|most|critics|experts
  for many|some #PUNCT
  by most|many|some accounts|measures|estimates
  by all accounts
  as many|some #NOUN? see it
  some|many|others in|within|inside|at|on #DET? #PROPN|#NOUN|#ADJ|#ADV* #AUX|#ADV* @crowdVerb
  to|for many|some|most|critics|supporters #PUNCT|#ADV
  come across as #ADV|#ADJ|#ADV* #NOUN|#ADJ to many|some|most
  what many|some|most|critics|supporters @crowdVerb
  that|which many|some|most|few|others @crowdVerb
  in what many|some|critics|analysts|observers|experts #AUX|#VERB
  @crowd of|in|at #DET|#ADJ|#NOUN|#PROPN* #AUX|#ADV* @crowdVerb
  most|many|some|several|few|other|countless|numerous|certain #ADJ|#ADV|#NOUN|@crowd* @crowd in|on|at|within|from|of #DET? #ADJ|#NOUN|#PROPN* #AUX|#ADV* @crowdVerb
`);
