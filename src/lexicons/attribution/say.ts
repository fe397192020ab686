import { words } from "./words.js";

/**
 * Verbs of saying: a person is on record for the clause or quotation that follows ("said rents rose").
 * Base forms. The range is that of the verbs which take "that" in "Verbs that take a that-clause: the SAY group"
 * (Francis, Hunston and Manning, Collins Cobuild Grammar Patterns 1, 1996), and what newspapers add to it.
 */
export const SAY_VERBS = words(`
  say state declare announce assert contend argue maintain insist claim allege add note observe remark comment
  mention explain write report reply respond answer retort counter rejoin acknowledge admit concede confess
  confirm affirm reaffirm reassert reiterate repeat stress emphasise emphasize underline underscore highlight
  suggest propose recommend advise warn caution predict forecast foretell prophesy project estimate calculate
  reckon guess speculate surmise deny dispute disclose divulge reveal leak imply hint intimate insinuate
  proclaim profess pronounce avow vow swear pledge promise guarantee attest testify certify vouch
  tweet retweet post blog email text message cable telegraph joke quip crack boast brag gloat crow
  complain grumble moan gripe grouse whine lament bemoan rage fume rant thunder bellow shout yell scream cry
  exclaim whisper murmur mutter mumble drawl growl snap bark snarl sneer scoff jeer tease taunt
  continue conclude summarise summarize interject interrupt chime
  opine muse marvel theorise theorize hypothesise hypothesize posit postulate conjecture
  stipulate specify detail recount relate recall remember reminisce narrate describe
  demand request beg plead appeal ask inquire enquire query wonder
  rule decree
  clarify elaborate expand expound
  protest object rebut
  communicate convey signal indicate relay
  quote cite paraphrase
  deadpan
  preach lecture sermonise sermonize
  agree disagree concur
  reassure assure
  bet wager
  sing chant
  decide determine
  reason charge order mandate
  forewarn foresee
  blurt gush enthuse rave
  aver echo
  submit
`);

/** Verbs that carry a quotation only when they stand right beside it ("Sit down," she smiled). */
export const MANNER_VERBS = words(`
  smile grin sigh sob weep groan gasp nod shrug wink giggle snort hiss croak stammer stutter
  advise agree apologise apologize approve assure beam bellow bluster bristle cackle chide chirp chortle coax
  console correct croon deadpan demur echo effuse emote fret frown gibe grimace grouch grump
  holler howl hum implore interpose intone jest josh keen lie nag offer opine order
  parrot persist pipe plead pout praise pray press probe prod prompt purr
  quaver quiz ramble read reflect remonstrate reprove request roar scold scowl shrill
  shriek simper slur snicker sniff snigger soothe splutter sputter squeak squeal storm summarise summarize
  swear thank think thunder titter trill trumpet urge utter venture vent volunteer wail whimper whine
  yap yawn yelp decide go tell hear sign
`);

/** Manner verbs of what a face or body does: a listener does it as well, so a sentence of its own makes nobody the speaker. */
export const GESTURE_VERBS = words(`
  smile grin nod shrug wink frown grimace scowl beam pout sniff weep yawn
`);

/** Verbs of going and standing: beside a quotation they tell what somebody did, and not that they spoke. */
export const MOTION_VERBS = words(`
  go come walk run turn leave look move sit stand rise step arrive enter climb drive ride jump fall head rush hurry pace
  wait stop kneel lean march flee follow pass return
`);

/** Nouns for what is said back: “…,” came the reply from Lee. */
export const REPLY_NOUNS = words(`reply answer response retort verdict comeback rejoinder message word cry shout call`);

/** Verbs that tell of speaking with a particle: "shot back", "chimed in". */
export const SPOKEN_PARTICLES: Readonly<Record<string, string>> = {
  back: "shoot fire hit snap call shout write yell text come bark bite",
  in: "chime put cut break butt jump weigh throw",
  out: "call cry burst blurt shout sing",
  up: "pipe speak",
  on: "go",
};
