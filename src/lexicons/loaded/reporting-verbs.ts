/** Verbs that judge a speaker. They count only where they report speech. Format: parse.ts. */
export const REPORTING_VERBS = `
# Doubt: readers hear that the speaker is not to be believed
[verb]
claim, purport, insist, avow, aver, asseverate > say // It hints that the statement is doubtful.
make out, would have us believe, try to claim, keep insisting, continue to claim, continue to insist > say // It hints that the statement is doubtful.

# Truth: the writer vouches for the statement
[verb]
point out, note correctly, rightly note, rightly point out, correctly point out > say // It vouches for the statement.
show beyond doubt, explain away > say // It vouches for the statement.

# Guilt: the speaker seems caught
[verb]
admit, acknowledge, concede, confess, own up, come clean, fess up, let slip, let on, blurt, blurt out, spill, grudgingly admit, sheepishly admit, be forced to admit > say // It suggests guilt or reluctance.
deny flatly, flatly deny, equivocate, demur, sidestep, prevaricate, stonewall, waffle, backpedal > say // It suggests evasion.

# Proof: an argument counted as won
[verb]
refute, rebut, debunk, disprove, set straight > dispute | deny // It counts the argument as won.

# Manner: the writer's ear for tone
[verb]
boast, brag, crow, gloat, gush, rave, enthuse, effuse, swoon, exult, trumpet, pontificate, opine, intone, declaim, orate, hold forth, moralize, expound > say // It describes the speaker's manner instead of the words.
rant, rail, fume, seethe, thunder, bellow, roar, bark, snarl, growl, spit, hiss, shriek, screech, holler, howl, yelp, squeal, wail, sob, whimper, sniff, snort, scoff, sneer, jeer, taunt > say // It describes the speaker's manner instead of the words.
quip, deadpan, jest, wisecrack, josh, snicker, chuckle, giggle, cackle, smirk, grin, beam, groan, moan, grumble, mutter, mumble, murmur, grouse, gripe, grunt > say // It describes the speaker's manner instead of the words.
whine, whinge, bleat, carp, kvetch, bemoan, bewail, rue, bristle, harrumph, pout, sulk, chirp, coo, purr, croon, drawl, babble, blather, ramble, prattle, drone on, parrot, regurgitate, spout > say // It describes the speaker's manner instead of the words.
retort, shoot back, fire back, hit back, clap back, parry, riposte, snap back, lash out, chime in, pipe up, pipe in > say | reply // It describes the speaker's manner instead of the words.
couch, spin, trot out, rationalize, downplay, play down, soft-pedal, sugarcoat, overstate, embellish > describe // It describes the speaker's manner instead of the words.
boldly declare, decree, announce grandly, extol, gush over > say // It describes the speaker's manner instead of the words.
hammer home, drive home, press the point, beseech, insist on, menace, scold, chide > say // It adds weight that the words may not have.
fantasize, insinuate, intimate > say // It adds a judgement of how sure the speaker was.
brush off, shrug off, wave off, wave away, pooh-pooh, laugh off > reject | criticize // It describes the speaker's manner instead of the words.
bluster, bloviate, gas on, harangue, fulminate, inveigh, spew, sputter, splutter, stammer, stutter // It describes the speaker's manner instead of the words.

# Nouns that judge what was said
[noun]
claim, insistence, boast, admission > statement // It hints at what you think of the statement.
`;
