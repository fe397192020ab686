/** Verbs that judge a speaker. They count only where they report speech. Format: parse.ts. */
export const REPORTING_VERBS = `
# Doubt: readers hear that the speaker is not to be believed
[strong verb]
claim, allege, purport, profess, maintain, contend, insist, assert, avow, aver, asseverate, protest > say // It hints that the statement is doubtful.
suppose, make out, would have us believe, try to claim, keep insisting, continue to claim, continue to insist > say // It hints that the statement is doubtful.

# Truth: the writer vouches for the statement
[strong verb]
reveal, point out, note correctly, rightly note, rightly point out, correctly point out, disclose, expose, unveil, uncover, make clear, remind, establish > say // It vouches for the statement.
bring to light, shed light on, acknowledge, recognize, realize, lay bare, show beyond doubt, explain away, educate > say // It vouches for the statement.
note, observe, find, confirm, verify, attest > say // It vouches for the statement.

# Guilt: the speaker seems caught
[strong verb]
admit, concede, confess, own up, come clean, fess up, let slip, let on, blurt, blurt out, spill, grudgingly admit, sheepishly admit, grant, allow, be forced to admit > say // It suggests guilt or reluctance.
deny flatly, flatly deny, dodge, deflect, hedge, equivocate, demur, sidestep, prevaricate, stonewall, waffle, backpedal > say // It suggests evasion.

# Proof: an argument counted as won
[strong verb]
refute, rebut, debunk, disprove, prove, demonstrate, destroy, demolish, dismantle, set straight, correct > dispute | deny // It counts the argument as won.

# Manner: the writer's ear for tone
[strong verb]
boast, brag, crow, gloat, gush, rave, enthuse, effuse, swoon, exult, trumpet, proclaim, pontificate, opine, intone, declaim, orate, hold forth, preach, sermonize, lecture, moralize, expound > say // It describes the speaker's manner instead of the words.
rant, rail, fume, seethe, thunder, bellow, roar, bark, snarl, growl, snap, spit, hiss, shriek, screech, scream, shout, yell, holler, howl, yelp, squeal, wail, sob, cry, whimper, sniff, snort, scoff, sneer, jeer, taunt > say // It describes the speaker's manner instead of the words.
quip, joke, deadpan, jest, crack, wisecrack, tease, josh, kid, snicker, chuckle, laugh, giggle, cackle, chortle, smirk, grin, beam, sigh, groan, moan, grumble, mutter, mumble, murmur, whisper, grouse, gripe, grunt > say // It describes the speaker's manner instead of the words.
whine, whinge, bleat, carp, kvetch, bemoan, lament, bewail, rue, decry, bristle, huff, harrumph, pout, sulk, chirp, coo, purr, croon, drawl, babble, blather, ramble, prattle, drone on, parrot, regurgitate, spout > say // It describes the speaker's manner instead of the words.
retort, shoot back, fire back, hit back, clap back, counter, parry, riposte, snap back, lash out, chime in, pipe up, pipe in, weigh in, butt in, interject, interrupt, cut in, pile on, double down, dig in, reiterate > say | reply // It describes the speaker's manner instead of the words.
couch, frame, spin, paint, cast, portray, trot out, rationalize, equate, whitewash, downplay, play down, soft-pedal, sugarcoat, minimize, overstate, exaggerate, inflate, embellish, hype > describe // It describes the speaker's manner instead of the words.
vow, swear, pledge, promise, guarantee, assure, reassure, boldly declare, declare, pronounce, decree, announce grandly, trumpet, tout, hail, laud, praise, extol, champion, herald, gush over > say // It describes the speaker's manner instead of the words.
stress, emphasize, underscore, underline, highlight, hammer home, drive home, press the point, urge, exhort, implore, plead, beg, beseech, demand, order, insist on, warn, caution, threaten, menace, scold, chide > say // It adds weight that the words may not have.
argue, posit, postulate, theorize, speculate, muse, ponder, wonder, surmise, conjecture, fantasize, imagine, hypothesize, reckon, fancy, hint, insinuate, imply, intimate, suggest, signal, telegraph > say // It adds a judgement of how sure the speaker was.
dismiss, brush off, shrug off, wave off, wave away, pooh-pooh, laugh off, rubbish, ridicule, deride, mock, lampoon, belittle, trash, pan, slam, blast, denounce, condemn, decry, bash, excoriate, lambast, lambaste > reject | criticize // It describes the speaker's manner instead of the words.
complain, object, protest, accuse, charge, blame, bluster, bloviate, gas on, harangue, hector, fulminate, inveigh, spew, vent, erupt, explode, sputter, splutter, stammer, stutter, stumble, fumble // It describes the speaker's manner instead of the words.
`;
