import { words } from "./words.js";

/** Verbs that approve of, side with or commend their object: "backs the bill". */
export const APPROVE_VERBS = words(`
  back support endorse favour favor approve applaud commend praise laud hail welcome salute acclaim extol
  champion defend advocate promote recommend espouse embrace bless credit compliment congratulate
  cheer admire respect honour honor thank value prize cherish treasure like love adore prefer
  second sanction ratify affirm uphold vindicate excuse justify forgive pardon exonerate absolve
  trumpet tout flaunt plug flatter toast glorify idolise idolize romanticise romanticize
  appreciate esteem revere venerate worship
  legitimise legitimize exalt
`);

/** Verbs that disapprove of, oppose or attack their object in words: "condemned the raid". */
export const DISAPPROVE_VERBS = words(`
  oppose criticise criticize condemn denounce decry deplore deride disparage denigrate dismiss disavow disown
  attack assail blast slam bash hammer lambast lambaste pillory pan skewer savage roast trash pummel
  rebuke reproach reprimand reprove upbraid berate chastise chide scold castigate censure admonish
  mock ridicule lampoon taunt insult belittle demean malign vilify demonise demonize smear slander defame
  scorn disdain despise detest abhor loathe hate resent reject repudiate rebuff spurn renounce
  contest dispute challenge question doubt rebut refute deny contradict debunk discredit
  blame fault accuse impugn indict
  protest boycott disapprove discourage
  slate knock needle heckle harangue excoriate eviscerate flay lash
  distrust mistrust fear dread regret lament bemoan mourn rue begrudge envy
  downplay minimise minimize trivialise trivialize underplay overstate exaggerate
  diss dis troll shame lecture torch rip zing
  scoff sneer disagree quash
`);

/** Verbs that set out, ask for or announce their object: "announced a plan", "demanded an inquiry". */
export const SPEECH_OBJECT_VERBS = words(`
  announce declare proclaim unveil outline detail describe explain discuss mention cite quote note stress emphasise
  emphasize underline underscore highlight reiterate repeat restate echo invoke reference
  propose suggest recommend demand request urge promise pledge threaten vow offer
  predict forecast project foresee anticipate expect estimate
  confirm acknowledge admit concede confess disclose reveal report allege claim assert affirm
  clarify address summarise summarize recount relate recall narrate
  advocate preach argue debate contend
  express voice convey communicate articulate vent signal indicate
  analyse analyze assess evaluate critique appraise
  compare liken equate contrast
  preview hint
  retract withdraw recant rescind
  apologise apologize
  answer respond rebut
  issue release
  tweet retweet post
  pose
  warn
  rate rank
  admonish
  sing recite
  attribute ascribe
  testify
  define
  mischaracterise mischaracterize characterise characterize
  caricature
`);

/** Verbs of mind with an object: "considered the offer", "wants a ban". */
export const MIND_OBJECT_VERBS = words(`
  want consider contemplate ponder weigh envision envisage plan intend favour prefer desire crave
  expect fear dread doubt question anticipate hope
  accept recognise recognize appreciate acknowledge
  regard
  regret resent
  prioritise prioritize
  refuse decline
  mull reconsider rethink reassess revisit
`);

/** Verbs that give their object a name or quality: "called the deal a mistake". */
export const NAMING_VERBS = words(`
  call label brand dub term deem name nickname style pronounce declare proclaim
  consider think judge find rate rule christen tag rename
`);

/** Verbs that set their object as something: "described the deal as fair". */
export const AS_VERBS = words(`
  describe portray paint depict characterise characterize cast frame present represent
  see view regard perceive treat dismiss hail denounce condemn reject criticise criticize praise tout bill
  interpret construe define identify cite position pitch sell
  attack blast deride mock ridicule slam pan
  recall remember recognise recognize acknowledge
  envision envisage imagine
  peg rate rank count
  caricature stereotype demonise demonize vilify
  laud applaud commend acclaim
  decry deplore
  label brand refer
  quote
  introduce
  single
`);
