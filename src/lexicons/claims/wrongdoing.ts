import { phrases, words } from "../attribution/words.js";

/** Crimes and wrongs as verbs with a person or body as their doer. Pattern syntax of `rules/patterns.ts`. */
export const WRONGDOING_PATTERNS = phrases(`
  take|accept #ADJ|#ADV* bribe|kickback|backhander
  pay #ADJ|#ADV* bribe|kickback
  bribe|embezzle|defraud|swindle|fleece|launder
  blackmail|extort|coerce #DET|#PROPN|#PRON|#NOUN
  rig the|an #ADJ|#ADV* election|vote|ballot|contract|tender|auction|market|result
  steal from
  steal #DET|#PRON|#NUM|public? #NUM|#ADJ|#ADV|#NOUN* money|fund|million|vote|election|idea|data|wage|secret
  loot|plunder|siphon|pocket #DET|#PRON|#NUM|#NOUN|off|public
  lie|lied to|about
  mislead|misled #DET|#PROPN|#NOUN
  deceive #DET|#PROPN|#NOUN
  cheat #DET|#PROPN|#NOUN|on|his|her|their
  cover #PRON? up
  conceal|hide|hid #DET|#PRON #ADJ|#ADV* truth|evidence|extent|scale|fact
  destroy|shred #ADJ|#DET* evidence|document|record|email|file
  falsify|forge|fabricate|doctor #DET|#NOUN|#ADJ
  abuse|molest|grope|rape|assault|harass|bully #DET|#PROPN|#NOUN|#PRON|#NUM !viewer|viewers|reader|readers|listener|listeners|audience|ear|ears|eye|eyes|senses|palate|nose
  torture|murder #DET|#PROPN|#NOUN|#NUM|#PRON !song|tune|language
  break|violate|flout|ignore|breach the|#PRON|federal|state|international|a #ADJ|#ADV* law|rule|regulation|code|act|constitution|treaty|duty|sanction
  dodge|evade|avoid #DET|#ADJ|#ADV* tax
  exploit #DET|#ADJ|#ADV* worker|child|loophole|staff|tenant|patient|migrant|customer|fear
  discriminate against
  intimidate|threaten #DET #ADJ|#ADV* witness|juror|voter|journalist|reporter|tenant|official
  suppress|restrict|disenfranchise #DET? #ADJ|#ADV* vote|voter|dissent
  collude|conspire with|to
  dump|poison #DET? #ADJ|#ADV|#NOUN* waste|sewage|river|water|chemical
  turn a blind eye
  fail to report|disclose|warn|protect|act|declare|inform|notify|stop|investigate
  look the other way
  misuse|squander|waste #DET|#ADJ|#ADV* money|fund|fee|tax|taxpayer|donation|budget|million|grant
  exaggerate|inflate|cook the|#PRON #ADJ|#ADV* figure|number|claim|book|expense|account
  sabotage|undercut #DET|#PROPN|#PRON
  smear|slander|libel|libeled #PROPN|#PRON
  slander|libel|libeled #DET
  mishandle|mismanage #DET|#PROPN|#PRON|#NOUN|#ADJ
  neglect #PRON|#DET #ADJ|#ADV* duty|patient|child|resident
  a|the power grab
  a|the|#PRON #ADJ|#ADV* crackdown on
  attack|assault on #ADJ|#DET* freedom|right|democracy|liberty|press|court
  act|behave improperly|illegally|unlawfully|unethically|corruptly
  illegally|unlawfully|improperly|fraudulently|corruptly #VERB
  guilty of #VERB|#ADJ|#NOUN
  complicit in
  in breach|violation|defiance of
  be #ADV* misled|cheated|robbed|abused|bullied|poisoned|defrauded|exploited|betrayed|framed|swindled|conned|duped by
  terrorise|terrorize #DET|#PROPN|#NOUN|#PRON
  a campaign of lies|intimidation|disinformation|harassment|terror|hate
`);

/** Words of police and courts: near them, a charge has its source. */
export const COURT_WORDS = words(`
  acquit acquitted affidavit arraigned arrest arrested bail charge charged  convict convicted
  conviction coroner court defendant detective detectives guilty  indicted indictment inquest inquiry
  investigators judge judgment juror jurors jury lawsuit magistrate magistrates pleaded plaintiff plead police
  prosecution prosecutor prosecutors   sentenced sentence sheriff sue sued suing testified testimony
  tribunal  verdict warrant
`);

/** Violence against people, with whoever did it: "13 people were killed in the hills by the Free Guard". */
export const VIOLENCE_PATTERNS = phrases(`
  be #ADV* killed|murdered|massacred|executed|abducted|kidnapped|tortured|raped|beheaded|lynched|gassed|shelled|bombed
`);
