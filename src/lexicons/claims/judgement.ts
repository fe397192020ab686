import { phrases, words } from "../attribution/words.js";

/**
 * Adjectives that judge rather than describe. As a predicate ("the plan is unworkable") they are the writer's
 * verdict. Even-handed: as much praise as blame.
 */
export const JUDGING_ADJECTIVES = words(`
  absurd abysmal acceptable adequate admirable alarming amateurish ambiguous amiss anaemic anemic appalling
  appropriate arrogant astonishing astute awful awkward bad baffling baseless bleak blunt bold brave brilliant
  bumpy calamitous careless catastrophic chaotic charismatic charming clever clueless clumsy coherent comfortable
  compelling competent complacent complicated corrupt costly cowardly crazy credible crucial crude cruel cynical
  damaging damning dangerous decent decisive defensible deplorable desirable desperate devastating difficult dim
  dire disappointing disastrous dishonest dismal disproportionate dubious dull effective efficient elegant elusive
  embarrassing empty encouraging energetic enormous erratic essential excellent excessive exciting exemplary fair
  farcical fascinating fatal fatuous faulty feasible feeble fierce fine fitting flashy flawed flimsy flinty folksy
  foolish fragile frail fraught futile generous genuine gloomy gorgeous graceful grave grim grotesque harmful
  harsh heartbreaking heartfelt heartless helpful heroic historic hollow honest honorable honourable hopeless
  horrible hostile hypocritical ideal ignorant ill-advised ill-judged immature immense imminent immoral impartial
  impatient impeccable imperfect implausible impossible impractical impressive improbable inaccurate inadequate
  inappropriate incoherent incompetent inconceivable incredible indefensible indispensable ineffective inept
  inevitable inexcusable inexperienced influential ingenious insane insignificant inspiring instructive
  insufficient intense intolerable intriguing invaluable irrational irrelevant irresponsible justifiable justified
  key lackluster lacklustre lamentable laughable lavish lazy legitimate lethargic lifeless listless lonely
  lopsided lousy ludicrous lukewarm magnificent masterful masterly meaningless mediocre meek miraculous misguided
  misleading misplaced mistaken modest momentous monumental muddled murky muted naive nasty necessary needless
  negligent notable noteworthy obscure obsolete odd offensive ominous optimistic ostentatious outdated outlandish
  outsized overblown overdue overrated painful paltry pathetic perfect perilous pessimistic pivotal plausible
  pointed pointless poisonous poor positive powerful preposterous principled problematic promising prudent
  puzzling questionable reasonable reckless remarkable reprehensible ridiculous risky robust rotten ruthless sad
  sane savvy scandalous scathing sensible serious shabby shaky shallow shameful sharp shocking shoddy significant
  silly sincere sinister skilful skilled skillful sloppy sluggish smart solid sophisticated soulless spectacular
  spineless staggering stark startling sterile stiff strange stubborn stunning stupid sturdy subtle suitable
  superb superficial superior surprising suspect suspicious tarnished tasteless tedious telling tempting tense
  tepid terrible terrific thin timid toothless tough toxic tragic treacherous troubled troubling trustworthy ugly
  unacceptable unaffordable unambiguous unattractive unbearable uncomfortable unconvincing understandable
  undesirable uneasy unethical unfair unfeasible unfit unforgivable unhealthy unimaginable unimpressive uninspired
  unjust unjustified unlikely unlucky unnecessary unpopular unprecedented unprepared unqualified unrealistic
  unreasonable unreliable unremarkable unrivalled unsatisfactory unsound unsurprising unsustainable untenable
  unthinkable unwise unworkable unworthy useful useless vague valid valuable vibrant vicious vital vivid
  vulnerable warranted wasteful weak wild wise witty wobbly wonderful worrisome worrying worthless worthwhile
  worthy wrong wrongheaded
`);

/** What a thing is called when it is judged: "was a blow to", "is a triumph for". */
export const JUDGING_NOUNS = words(`
  abomination achievement albatross asset backlash bargain betrayal blessing blow blunder bombshell boon boost
  breakthrough burden calamity catastrophe challenge circus coup crisis curse cornerstone debacle defeat departure
  disappointment disaster disgrace disservice distraction dilemma drawback embarrassment escalation
  exception failure farce favourite favorite fiasco flop folly fraud game-changer gamble gem gift godsend
  hallmark headache hindrance humiliation hurdle hypocrisy illusion indictment injustice insult irony joke lesson
  letdown lifeline liability limbo luxury masterpiece masterstroke menace mess milestone miracle miscalculation
  misfire misstep mistake mockery motivation mystery necessity nightmare novelty nuisance obstacle omen opportunity
  outrage overreach paradox parody pretext plus problem quagmire rebuke rebuff recipe relic relief reminder
  reproach repudiation rout sacrifice scandal scourge setback shambles shame shock showcase shortcoming sideshow sign
  slap snub spectacle springboard stalemate stigma strength stumbling-block success surprise symbol symptom
  tactic temptation testament thorn threat tour-de-force tragedy travesty treat trick triumph trouble turn-off
  turning-point understatement vindication virtue victory void warning watershed waste weakness win wonder
`);

/** Verbs with which the writer explains what a thing means: "the vote underscores", "that cements her hold". */
export const INTERPRETING_VERBS = words(`
  accentuate amplify belie bolster burnish cement complicate crystallise crystallize dampen deepen demonstrate
  dent diminish disprove dwarf eclipse embody embolden emphasise emphasize encapsulate energise energize entrench
  epitomise epitomize erode exacerbate exemplify galvanise galvanize hamper hasten hearten heighten highlight
  hinder hobble illustrate imperil inflame intensify invigorate jeopardise jeopardize legitimise legitimize
  magnify mar outshine outweigh overshadow personify poison polarise polarize presage prove reaffirm reignite
  reinforce rekindle resonate sharpen shatter signify smack solidify sour spell stiffen strengthen stymie sully
  symbolise symbolize taint tarnish threaten transcend trivialise trivialize typify underline undermine underpin
  underscore upend upstage vindicate
`);

/** Adverbs that put the writer's own measure on a thing. */
export const JUDGING_ADVERBS = words(`
  absurdly admirably alarmingly amazingly arguably astonishingly awkwardly badly bizarrely blatantly boldly
  brazenly breathtakingly brilliantly cannily carelessly cleverly clumsily coldly comically conspicuously
  conveniently convincingly crudely curiously cynically dangerously decisively deeply defiantly deftly delicately
  desperately devastatingly disastrously dramatically dutifully eerily effectively embarrassingly endlessly
  enviably exceptionally excessively extraordinarily fairly famously fatally feebly ferociously fiercely
  flagrantly foolishly frankly fundamentally genuinely glaringly gracefully grossly grudgingly hastily heroically
  hilariously hopelessly hugely immensely impressively improbably inadequately inadvertently increasingly
  inevitably inexorably inexplicably intensely interestingly ironically lavishly ludicrously masterfully memorably
  mercilessly miserably monumentally nakedly notably notoriously oddly ominously opportunistically ostentatiously
  overly painfully particularly patently pathetically perfectly perhaps perilously pointedly poorly precariously
  predictably presumably profoundly proudly quietly radically rapidly recklessly refreshingly relentlessly
  remarkably resoundingly ridiculously rightly ruthlessly sadly savagely shamefully shamelessly sharply shrewdly
  significantly singularly skilfully skillfully smoothly spectacularly staggeringly staunchly steadily strangely
  strikingly stubbornly stunningly stupidly subtly successfully superbly surely surprisingly suspiciously swiftly
  tellingly terribly tirelessly tragically truly typically unashamedly uncannily uncharacteristically undeniably
  understandably unduly unexpectedly unfairly unfortunately unhappily uniquely unmistakably unnecessarily
  unprecedentedly unreasonably unusually vastly vigorously wildly wisely wrongly
`);

/** Turns of phrase in which the writer sums up, weighs or explains. Pattern syntax of `rules/patterns.ts`. */
export const VERDICT_PATTERNS = phrases(`
  a|another|clear|sure #ADJ|#ADV* sign|signal|indication|reminder|symptom of|that
  in a|another sign|signal of|that
  a testament|tribute to
  a recipe for
  a|an #ADJ|#ADV* blow|boost|setback|rebuke|snub|slap|embarrassment|triumph|humiliation|vindication|lifeline to|for|of
  deal a|an #ADJ|#ADV* blow|setback
  come as a|an #ADJ|#ADV* blow|surprise|shock|relief|disappointment|boost
  bad|good|welcome|terrible|great|grim news for
  the real|big|bigger|central|key|obvious|only|crucial|burning question be
  the real|main|big|biggest|central|key|obvious|underlying|fundamental|chief|basic problem|issue|challenge|obstacle|danger|risk|reason|weakness|strength be
  the problem|trouble|difficulty|danger|beauty|irony|truth|reality|upshot|point|catch|lesson|challenge #ADP #DET? #ADJ|#NOUN|#PROPN* be
  the problem|trouble|difficulty|danger|irony|truth|reality|upshot|catch|lesson|challenge|fact be that|:
  tension|emotion|tempers|anger|frustration|passions|spirits run|flare|boil high|over?
  leave|left #DET? #ADJ|#ADV* #NOUN|#PROPN|#PRON with|in a|an #ADJ|#ADV* void|mess|mountain|dilemma|limbo|quandary
  no one|nobody|everyone|everybody should|must|ought
  it be no surprise|wonder|accident|coincidence|secret|exaggeration|stretch
  there be no|little doubt|question|denying|escaping|mistaking
  there be a|an|also #ADJ|#ADV* sense|feel|irony
  little|small wonder
  make #NOUN|#PROPN|#PRON #DET|#ADV* !clear|easier|easy|hard|harder|sure @judging
  prove|proven to? be? #DET|#ADV* @judging
  look|seem|sound|feel #DET|#ADV* @judging
  too|hardly|scarcely|anything but|nothing less than|little more than|no more than|far from @judging
  hardly|scarcely likely|surprising|a
  what appear|seem to be
  increasingly #ADJ|#VERB|#PUNCT
  an increasingly
  be #ADV* scarred|haunted|plagued|dogged|tainted|tarnished|marred|hobbled|overshadowed by
  just keep
  there be more to #PRON|#DET
  to say the least
  for better or worse
  the fact|truth|reality be
  no longer|not enough to
  #PRON|#DET|#NOUN would|will do well to
  remain to be seen
  time will tell
  the stakes be|could
  what|that be at stake
  a mixed|chequered|checkered|troubled|proud|rich|strong|poor|dismal record|history|legacy|reputation
  the latest sign|blow|setback|embarrassment|twist|chapter|test
  a major|huge|big|serious|severe|massive blow|boost|setback|problem|headache|embarrassment|victory|win|defeat|coup
  mark|represent|constitute|amount to? a|an #ADJ|#ADV* @judgingNoun
  be|remain|become a|an|the #ADV|#ADJ|#ADV* @judgingNoun for|to|of|in|that
  have fail to
  fail to deliver|convince|impress|inspire|grasp|understand|address|live
  keep get|grow @comparative|#ADJ
  on the right|wrong side|track
  at its|their|his|her best|worst
  in stark|sharp|marked contrast to
  a far cry from
  pull no punches
  face an|a|long|steep|stiff uphill|odds|climb|battle|task|test|challenge|headwinds
  pave the way
  set the stage|tone
  speak volumes
  stand out
  no match for
  ripe for
  the writing be on the wall
  a turning|tipping|breaking|low|high point
  waste no time
  pick up steam|speed|momentum
  gain|gather|build|lose momentum|steam|traction|ground
  steal the show|spotlight|limelight
  on the defensive|ropes
  on the back foot
  in disarray|tatters|turmoil|chaos|limbo|freefall
  up in the air
  hang in the balance
  the pressure be on
  fall flat|short
  strike a chord|nerve
  raise the stakes
  at a crossroads
  turn the tables|tide
  ray|glimmer of hope
  cast a shadow|pall|doubt
  send a #ADJ|#ADV* message|signal
  send shock|shockwaves|shivers waves?
  come at a #ADJ|#ADV* price|cost
  a double-edged sword
  a wake-up call
  make-or-break
  no small|mean feat
  easier said than done
  all but #ADJ|#VERB
  cut both ways
  a world away
  the jewel in
  the elephant in
  a slippery slope
  open a can
  an open secret
  the beginning of the end
  a matter of time
  too little #PUNCT? too late
  a sense of #NOUN
  seem to|like|as|determined|intent|content|poised|unlikely|eager|reluctant
  come across as
  a|an #ADV|#ADJ|#ADV* force|figure|presence|voice|player to|in|within
  mark|represent a|an #ADJ|#ADV* shift|change|departure|turning|break|step|return|new
  in|of large measure|part
  it be a lesson|reminder|lesson|sign|measure|far
  swing|tilt in #PROPN|#PRON|#NOUN 's? favor|favour
  be #ADV* at odds with
  prove #ADV? popular|controversial|difficult|successful|decisive|effective|costly|elusive|fatal|crucial
  become #ADV* popular|common|important|fashionable|clear|obvious|apparent|difficult|harder|easier|more|less
  a must-have
  all the rage
  a #ADJ? phenomenon|sensation|runaway|smash|flop
  the hottest
  the key to
  hold the key
  long overdue
  no stranger to
  little-known|lesser-known|much-needed|long-suffering|hard-won|ill-fated|star-studded|hard-hit|cash-strapped
  dominates a|the|#ADJ|#NOUN
  hugely|wildly|immensely|enormously|increasingly|extremely|bitterly #ADJ
  a striking|stunning|remarkable|bold|risky|clever|shrewd #NOUN
  it be hard|difficult|impossible to #ADV? argue|avoid|believe|defend|deny|dispute|escape|exaggerate|fathom|feel|find|ignore|imagine|justify|miss|overestimate|overstate|see|swallow|take|think|understand
  it be tempting|fair|safe|telling|striking|ironic|notable|noteworthy|surprising|unsurprising to|that
  into question|doubt|jeopardy
  call|throw #DET|#PRON #NOUN* into question|doubt
  out of control|touch|step|date|ideas|favour|favor
  out of #PRON|#DET depth
  in terrible|dreadful|poor|bad|good|rude|great|perfect shape|health|condition
  be|look|seem #ADV* doomed|hopeless
  under enormous|immense|intense|growing|mounting|increasing|huge|severe|great pressure
  hang out to dry
  be bad|good|welcome|terrible|great|grim news for
  clearly|plainly|evidently|obviously #ADJ|#ADP|#VERB
  must|need to? convince|overcome|prove|persuade|reassure
  in many|some ways|respects
  it be #ADV? clear|obvious|apparent|evident that|from
  be a|an|the #ADV|#ADJ* choice|bet|pick|contender|fit|option|test|mistake
  a|an clear|apparent|obvious|veiled|thinly-veiled|not-so-subtle|pointed|barely #ADJ? reference|dig|nod|swipe|rebuke|reminder|attempt|effort|bid|jab|shot|message
  there be something #ADJ|@judging about
  make #ADJ? inroads
  to no avail
  which|that|this means #DET|#PRON|that|#NOUN
  deserve #DET|to|more|better|credit|#PRON
  in fine|good|great|poor|superb|sparkling|top|excellent form
  be never in doubt|danger
  be always going to
  prove too #ADJ
  change the way|face
  take #PRON|#DET|#NOUN by storm
  a shadow of
`);
