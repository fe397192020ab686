/** Set phrases and nouns of news writing that judge, dramatize or foretell. Format: parse.ts. */
export const NEWS_PHRASES = `
# Signs, blows and reversals
[phrase]
in a blow to, in a fresh blow to, in a further blow to, in a major blow to, a major blow, a heavy blow, a severe blow, a crushing blow, a devastating blow, a serious blow, a bitter blow, a fresh blow, in a clear sign, in a stunning, in a shocking, in a surprise move, in a dramatic, in a rare show, in a rare rebuke, in a remarkable
a stunning reversal, a stunning upset, a stunning defeat, a stunning rebuke, a dramatic reversal, a dramatic shift, a dramatic turn, a sharp rebuke, a sharp reversal, a rare rebuke, a rare win, a huge win, a major win, a major victory, a major setback, a serious setback
an about-face, about-face, a u-turn, climbdown, climb-down, humiliating climbdown, embarrassing climbdown, embarrassing defeat, humiliating defeat, crushing defeat, stinging defeat, bruising defeat, bruising battle, bruising fight, bitter battle, bitter fight, bitter feud, bitter row, bitter dispute, bitter rival, bitter rivals, ugly fight, ugly battle, nasty fight, fierce battle, fierce fight, fierce debate, fierce criticism
fierce opposition, fierce resistance, fierce backlash, stiff opposition, stiff resistance, strong headwinds, stiff headwinds, intense pressure, amid mounting, amid growing calls, amid growing concern, amid growing concerns, amid growing fears, amid a growing, amid a flurry, amid a storm, amid a wave of, amid uproar, amid outcry, mounting criticism, mounting frustration, growing frustration
growing discontent, simmering discontent, growing unease, mounting fears, growing anger, growing outrage, growing chorus, chorus of criticism, chorus of critics, growing rift, deepening rift, widening rift, growing divide, deepening divide, widening gulf, yawning gap, yawning chasm, gaping hole, glaring hole, glaring omission, glaring error, glaring weakness, gaping wounds

# Suspense and foretelling
[phrase]
all eyes are on, all eyes were on, anyone's guess, anybody's guess, the jury is still out, jury is still out, the clock is ticking, clock is ticking, time is running out, running out of options, running out of road, last best hope
on shaky ground, on the rocks, hanging in limbo, in jeopardy, in peril, in disarray, in turmoil, in chaos, in crisis mode, in free-fall, in meltdown, in damage control, damage control, in overdrive, in the limelight, under the spotlight, out in the cold, left out in the cold, out on a limb
out of the woods, out of its depth, out of his depth, out of her depth, out of their depth, at war with, at war over, at daggers drawn, at fever pitch, at breaking point, at full throttle, at breakneck speed, at a snail's pace, at its peril, by a hair, by a thread
sends a message, sent a message, sends a clear message, sent a clear message, sends a strong message, sent a strong message, strikes at the heart, struck a nerve, strikes a nerve, hit a nerve, hits a nerve, touched a nerve
the latest twist, a new twist, in a twist, cruel twist, a strange twist, the latest chapter, the latest salvo, the latest blow, the latest setback, the latest in a string, the latest in a series of embarrassments, latest embarrassment, dark chapter, dark day, a dark day, sad day, a sad day, great day for, historic day, bad day for, good day for, banner day, banner year, heady days, halcyon days
brave new world, a new lease of life, new lease on life, back from the brink, back in the saddle, back with a bang, bounced back from, came back to haunt, comes back to haunt, chickens come home, coming home to roost, came as a shock

# Standing and reputation
[phrase]
fallen star, fallen hero, falling star, front-runner status, golden child, party darling, darling of, media darling of, favorite son, elder statesmen, larger-than-life figure, towering figure, titan of, czar of, godfather of, mother of all, poster boy for, poster child for, face of evil
no shrinking violet, no slouch, no angel, no saint, no hero, no fool, no pushover, no picnic, no walk in the park, an open secret, open secret, worst-kept secret, dirty secret, guilty secret, guilty pleasure, a shadow over, cloud over, pall over, a cloud over, a stain on, a blot on, a black eye, a black mark, black mark, bad reputation, sullied reputation, checkered past, checkered history
troubled past, sordid past, murky past, colorful past, storied past, storied career, storied history, illustrious career, stellar career, meteoric rise, stunning rise, remarkable rise, unlikely rise, fall from power, fall from grace, downfall, comeuppance, just deserts, just desserts, poetic justice, rough justice, mob justice, frontier justice, cold comfort, small comfort, little comfort, cold water on
thinly veiled threat, thinly veiled attack, thinly veiled swipe, veiled threat, veiled attack, veiled swipe, veiled criticism, not-so-veiled, not so veiled, not-so-subtle, not so subtle, not-so-secret, less-than-flattering, less-than-stellar, less than stellar, less-than-ideal, less-than-impressive, hardly surprising, scarcely credible, barely concealed, barely disguised, thinly concealed, ill-concealed, poorly concealed, open contempt, open warfare, open revolt, open rebellion

# Nouns of drama
[noun]
talking shop, non-answer, nonanswer, half-answer, sop, smokescreen for, slippery answer, canned answer, pat answer
infighting, squabbling, bickering, jockeying, maneuvering, backbiting, meddling, stonewalling, flip-flopping, flip-flop, backpedaling, backsliding, bungling, hectoring, haranguing, preening, scheming, blustering, fulminating, ranting, raving, whining, carping, sniping, griping, grumbling, grousing, moaning, back-scratching, log-rolling, nest-feathering
self-flagellation, self-immolation, self-delusion, self-deception, self-pity, self-promotion, self-aggrandizement, self-enrichment, self-indulgence, self-regard, one-upmanship, favoritism, clannishness, tribalism, hyperpartisanship, triumphalism, defeatism, alarmism, sensationalism, cynicism, fanaticism, paternalism
snafus, misadventure, miscalculation, flub, fumble, slip-ups, gaffes, bloopers, blooper, clanger, facepalm, head-scratcher, shocker, stunner, whopper, doozy, humdinger, deal-breaker, dealbreaker, nonstarter, non-starter, sticking point, dream scenario, nightmare scenario, doomsday scenario
steamrolling, groundswells, stampedes, tailspins, death throes, last-gasp, dying days, twilight years, swan songs, bloodlettings, night of long knives, witch hunts against, trial by media, trial by tabloid, trial by twitter, court of public opinion
`;
