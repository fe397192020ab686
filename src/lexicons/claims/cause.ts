import { phrases } from "../attribution/words.js";

/** Turns of phrase that give credit or blame. Pattern syntax of `rules/patterns.ts`. */
export const CAUSE_PATTERNS = phrases(`
  thanks in? large|no|part|small? part|measure? to
  thanks mainly|largely|partly to
  partly|largely|mainly|mostly|chiefly|primarily because !it
  partly|largely|mainly|mostly|chiefly|primarily due|thanks
  in large|no|part small? part|measure? because|due|thanks|to
  be being? driven|fuelled|fueled|sparked|spurred|stoked|propelled|buoyed|boosted|hampered|hurt|helped|bolstered|dogged|undermined by
  drive|fuel|fuelled|fuelling up? #DET? #ADJ|#ADV* @trend
  have|has lead|led to a|an|the|more|fewer|less|higher|lower|widespread #ADJ|#ADV* @trend
  have hand|give #DET? #PROPN|#NOUN|#PRON a|an|the #ADJ? boost|lift|edge|advantage|lead|headache|reprieve|lifeline
  have cost #DET? #PROPN|#NOUN|#PRON a|an|the|its|their|his|her
  on speculation|fears|hopes|expectations|news|talk that|of|about
  the|a result|consequence|product|outcome|cause of|is|was
  contribute to !this|it
  makes|making|made it hard|harder|easy|easier|impossible|difficult
  blame|credit for
  owe #PRON|#DET|much|its|their|his|her #ADJ|#ADV* #NOUN? to
  the reason why|that|for
  which|that explain why
  one|another|main|key|part of? the? reason
  to blame for
  give rise to
  stem from
  attributable to
  as a #ADJ? result
  which|that have? led|leads|contributed|contributes to
  have|has lead|led to #ADJ|#ADV* @trend
  result in a|an|the|more|fewer|#ADJ
  have cause|create|bring #DET|#ADJ
  fuel|fuelling|stoking|sparking|triggering|prompting|spurring|deepening|easing #DET|#ADJ|#ADV* #NOUN
  be #ADV* hit|hurt|battered|buffeted|crippled|boosted|lifted|helped|buoyed #ADV? by
  hit hard by
  on the back of
  on the strength of
  be caused by
  rise|fall|drop|plunge|soar|grow|shrink|decline|increase|slump|collapse #ADV|#NUM|#NOUN|#SYM* because|due of|to
  have|has ruined|destroyed|saved|transformed|wrecked|crippled|revived|revitalised|revitalized|gutted|poisoned|divided|emboldened #DET|#PROPN|#NOUN|#PRON|#ADJ
  be helping|hurting #PRON|#PROPN|#DET|#NOUN
  because #PRON|#NOUN fear|want|believe|feel|think
  have revolutionised|revolutionized #DET|#PROPN|#NOUN|#PRON
  weigh on #DET|#NOUN|#PROPN
  drag down by
  be attributed|put down? to
`);

/** Things that rise, fall or come about, and so have causes. */
export const TREND_NOUNS = phrases(`
  rise, fall, increase, decrease, decline, drop, growth, surge, slump, boom, crisis, shortage, demand, inflation,
  violence, anger, change, consolidation, exodus, wave, spike, shift, improvement, losses, loss, gain, recovery, recession,
  unrest, protest, delay, confusion, interest, debate, death, illness, job, price, cost, turnout, support, spending
`);
