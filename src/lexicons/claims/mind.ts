import { phrases, words } from "../attribution/words.js";

/** States of mind in a person or body that only they can know. Pattern syntax of `rules/patterns.ts`. */
export const MIND_PATTERNS = phrases(`
  be|become #ADV* desperate|eager|keen|anxious|determined|reluctant|loath|afraid|scared|terrified|frightened|hungry|itching to|for|about|of
  be|become|grow|feel #ADV* worried|nervous|uneasy|furious|angry|jealous|envious|ashamed|embarrassed|alarmed|resentful|frustrated|unhappy|convinced|haunted|obsessed|tempted|torn|rattled|spooked|stung|emboldened about|by|that|of|over|with|at
  #NOUN|#PROPN|he|she|they feared|dreaded !dead|missing|lost|by
  know full|only|perfectly|all|damn too? well
  secretly|privately @inward
  deep down
  love|hate|relish|enjoy|crave|covet|dread|resent in|to|being|#DET|#PRON|#VERB
  admire|despise|detest|loathe|distrust|mistrust|envy #DET|#PROPN|#PRON
  have little|no|every intention|appetite|desire|interest|wish|doubt|stomach of|for|in|to|that
  in part|hope|fear to|of|that
  in a|an|#PRON #ADJ|#ADV* bid|effort|attempt to
  as a|one #ADJ|#ADV* way to|of
  so as to
  for fear of|that
  the #ADJ|#ADV* aim|goal|motive|motivation|intention|purpose|point|idea be
  motivated|driven by #ADJ|#PRON|#DET|#NOUN
  calculate|reckon that
  come to believe|realise|realize|regard|fear
  come to see #DET|#PRON|#PROPN|#NOUN #NOUN|#PROPN* as
  come to see that
  be mulling|weighing|pondering|contemplating
  want nothing|desperately|badly
  lose faith|patience|confidence|interest|heart|sleep in|with|over
  have #DET|#PRON #ADJ|#ADV* mind|sight|eye on
  take comfort|heart|pride|pleasure|delight in|from
  be|#PRON|#NOUN intent on
  intend|designed|calculated|meant to highlight|show|distract|embarrass|appeal|appease|send|signal|pressure|intimidate|win|woo|reassure|prove|undermine|punish
  grow frustrated|impatient|tired|weary|angry|wary|uneasy|anxious|restless|disillusioned
  no longer trust|believe|care|want
  do #ADV? not|n't|n’t #ADV? care about|whether|if|that|who|how
  be too frightened|scared|afraid|proud|ashamed|cowardly|timid of|to
  be|feel|leave|left #ADV* furious|outraged|delighted|thrilled|stunned|shocked|horrified|dismayed|devastated|jubilant|ecstatic|bewildered|crestfallen|elated|livid|overjoyed|mystified
  will be #ADV* keen|eager|anxious|desperate|hoping|looking|hungry|determined|relieved|delighted|disappointed to|for|that|by|of|with
  as #ADJ? investors|traders|voters|consumers|shoppers|fans|markets worry|fear|fret|bet|hope|panic|wait|lose|tire
  itching|longs|longed|yearn to !#PUNCT
  be|become|grow|feel|seem|look #ADV* tired|terrified|stunned|furious|angry|delighted|sick|weary|fed|disappointed|sceptical|skeptical|wary|unsure|unimpressed|puzzled|divided about|by|that|of|over|with|at|up
  begin|start to|#ADP? realise|realize|suspect|fear|wonder|grasp|sense|doubt|regret|worry
  have|has realised|realized|grasped|sensed|understood !a|an
  show no|little remorse|mercy|shame|interest|appetite
  have #ADP? #NOUN? weighed|mulled|contemplated
`);

/** What nobody sees another do: "secretly hoped", "privately doubted". What is done in secret can be seen. */
export const INWARD_VERBS = words(`
  admire agree believe crave despise doubt dread enjoy envy fear feel hate hope know loathe long love regret relish resent
  suspect think want wish worry yearn delighted furious pleased relieved
`);

/** Verbs by which an event is said to stir a person or public: "startled investors", "angered unions". */
export const STIRRING_VERBS = words(`
  alarm anger annoy appal appall astonish baffle bother cheer comfort confuse delight disappoint dismay disturb
  embarrass enrage exasperate excite frighten frustrate frustrated galvanise galvanize humiliate impress incense infuriate irk
  irritate offend outrage panic perplex please puzzle rankle rattle reassure relieve rile scare shock spook startle
  stun surprise terrify thrill trouble unnerve unsettle upset wow
`);

/** Publics that can be stirred, beside any plural of people. */
export const PUBLICS = words(`
  world public market markets nation country party establishment industry community town city electorate club
  board government ministry administration opposition media press dressing-room locker-room fanbase
`);
