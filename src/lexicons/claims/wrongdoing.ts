import { phrases, words } from "../attribution/words.js";

/** Crimes and wrongs as verbs with a person or body as their doer. Pattern syntax of `rules/patterns.ts`. */
export const WRONGDOING_PATTERNS = phrases(`
  take|takes|took|taken|taking|accept|accepts|accepted|accepting #ADJ|#ADV* bribe|kickback|backhander
  pay|pays|paid|paying #ADJ|#ADV* bribe|kickback
  bribe|bribed|embezzle|embezzled|defraud|defrauded|swindle|swindled|fleece|fleeced|launder|laundered
  rig|rigged|rigging the|an #ADJ|#ADV* election|vote|ballot|contract|tender|auction|market|result
  steal|stole|stolen|stealing from
  steal|stole|stolen|stealing #DET|#PRON|#NUM|public? #NUM|#ADJ|#ADV|#NOUN* money|fund|funds|million|vote|votes|election|idea|ideas|data|wage|wages|secret|secrets
  loot|looted|plunder|plundered|siphon|siphoned|pocket|pocketed #DET|#PRON|#NUM|#NOUN|off|public
  lie|lied|lying to|about
  mislead|misleads|misled #DET|#PROPN|#NOUN
  deceive|deceived #DET|#PROPN|#NOUN
  cheat|cheated #DET|#PROPN|#NOUN|on|his|her|their
  cover|covers|covered|covering #PRON? up
  conceal|concealed|hide|hid|hidden #DET|#PRON #ADJ|#ADV* truth|evidence|extent|scale|fact
  destroy|destroyed|shred|shredded #ADJ|#DET* evidence|document|record|email|file
  falsify|falsified|forge|forged|fabricate|fabricated|doctor|doctored #DET|#NOUN|#ADJ
  abuse|abused|molest|molested|grope|groped|rape|raped|assault|assaulted|harass|harassed|bully|bullied #DET|#PROPN|#NOUN|#PRON|#NUM
  torture|tortured|murder|murdered #DET|#PROPN|#NOUN|#NUM|#PRON !song|tune|language
  break|broke|broken|violate|violated|flout|flouted|ignore|ignored|breach|breached the|#PRON|federal|state|international|a #ADJ|#ADV* law|rule|regulation|code|act|constitution|treaty|duty|sanction
  dodge|dodged|evade|evaded|avoid|avoided #DET|#ADJ|#ADV* tax
  exploit|exploited #DET|#ADJ|#ADV* worker|child|loophole|staff|tenant|patient|migrant|customer|fear
  discriminate|discriminated against
  intimidate|intimidated|threaten|threatened|blackmail|blackmailed #DET #ADJ|#ADV* witness|juror|voter|journalist|reporter|tenant|official
  suppress|suppressed|restrict|restricted|disenfranchise|disenfranchised #DET? #ADJ|#ADV* vote|voter|dissent
  collude|colluded|conspire|conspired with|to
  dump|dumped|poison|poisoned #DET? #ADJ|#ADV|#NOUN* waste|sewage|river|water|chemical
  turn|turned a blind eye
  fail|failed to report|disclose|warn|protect|act|declare|inform|notify|stop|investigate
  look|looked the other way
  misuse|misused|squander|squandered|waste|wasted #DET|#ADJ|#ADV* money|fund|fee|tax|taxpayer|donation|budget|million|grant
  exaggerate|exaggerated|inflate|inflated|cook|cooked the|#PRON #ADJ|#ADV* figure|number|claim|book|expense|account
  sabotage|sabotaged|undercut #DET|#PROPN|#PRON
  smear|smeared|slander|slandered|libel|libelled|libeled #DET|#PROPN|#PRON
  mishandle|mishandled|mismanage|mismanaged #DET|#PROPN|#PRON|#NOUN|#ADJ
  neglect|neglected #PRON|#DET #ADJ|#ADV* duty|patient|child|duties|resident
  a|the power grab
  a|the|#PRON #ADJ|#ADV* crackdown on
  attack|attacks|assault on #ADJ|#DET* freedom|right|democracy|liberty|press|court
  act|acted|behave|behaved improperly|illegally|unlawfully|unethically|corruptly
  illegally|unlawfully|improperly|fraudulently|corruptly #VERB
  guilty of #VERB|#ADJ|#NOUN
  complicit in
  in breach|violation|defiance of
  be|been #ADV* misled|cheated|robbed|abused|bullied|poisoned|defrauded|exploited|betrayed|framed|swindled|conned|duped by
  terrorise|terrorised|terrorising|terrorize|terrorized|terrorizing #DET|#PROPN|#NOUN|#PRON
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
