import { phrases, words } from "../attribution/words.js";

/** Words after a camp that bring in one of its people: "critics, among them Ana Lee". */
export const NAMING_LINKS = words(`
  including namely like among
`);

/** People who are known only by the side they take or the trade they ply. In the plural they may say anything. */
export const CROWDS = words(`
  academic activist advocate conservative democrat liberal republican representative tory progressive moderate ally analyst backer campaigner commentator connoisseur conservationist consumer critic
  defender detractor doctor economist enthusiast environmentalist expert fan foe forecaster historian insider investor
  lawmaker naysayer observer opponent pollster proponent pundit purist reformer researcher resident reviewer rival tracker
  scholar sceptic scientist shareholder skeptic specialist strategist supporter theorist trader traditionalist viewer voter
  watcher
`);

/** Verbs with which a crowd is made to speak or judge, dictionary forms. */
export const CROWD_VERBS = words(`
  accuse acknowledge admit agree allege applaud argue assert assume attack believe bemoan bet blame call castigate caution
  celebrate champion claim complain concede condemn consider contend count credit criticise criticize debate decry
  denounce deride describe disagree dismiss dispute doubt dub estimate expect fault favor favour fear feel forecast
  grumble guess hail hold hope insist lambast lament like maintain mock note object observe oppose point praise predict
  question rate reckon regard reject resent ridicule salute say scoff see speculate stress suggest suspect think tip tout
  urge value view voice want warn welcome wonder worry
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
  @crowd be|was|were divided|split|unanimous|sceptical|skeptical|convinced|unsure|unimpressed|puzzled
  @crowd have|had a point
  @crowd #PUNCT? who #AUX|#ADV* @crowdVerb
  @owned from|by|among #DET? #ADJ|#NOUN* @crowd
  the #NOUN|#ADJ? consensus be
  conventional wisdom #VERB|#AUX
  popular opinion #VERB|#AUX
  in the eyes|view|opinion|minds of many|some|most|critics|experts
  for many|some #PUNCT
  by most|many|some accounts|measures|estimates
  by all accounts
  as many|some #NOUN? see it
`);
