import { words } from "../attribution/words.js";

/** Words after a camp that bring in one of its people: "critics, among them Ana Lee". */
export const NAMING_LINKS = words(`
  including namely like among
`);

/** Nouns of feeling and judgement that take their owner after "from", "by" or "among": "anger among growers". */
export const OWNED_NOUNS = words(`
  accusation acclaim admiration alarm anger applause backlash condemnation complaint concern consensus criticism demand
  disbelief dismay doubt enthusiasm fear fury indignation mockery objection opposition outcry outrage praise pressure
  protest rebuke resentment ridicule scepticism scorn skepticism support suspicion sympathy unease worry
`);
