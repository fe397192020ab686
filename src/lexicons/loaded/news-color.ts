/** The colour of ordinary news: words that a reporter reaches for and an editor queries. Format: parse.ts. */
export const NEWS_COLOR = `
# Verdicts on an argument, a text, a plan
[adjective]
convoluted, muddled, garbled, jumbled, contradictory, self-contradictory, thinly veiled, barely veiled, thinly disguised, poorly disguised
evasive, mushy, squishy, woolly, wooly, nebulous, slapped-together, cobbled-together, hit-or-miss, hit-and-miss, underpowered, underbaked
stubbornly-high, stubbornly high, stubbornly low, eye-wateringly high, worryingly high, worryingly low, alarmingly low, dangerously low, dangerously high, frighteningly high, shockingly low, impossibly high, ruinously expensive, prohibitively expensive
iron-clad, ironclad, rock-solid, bombproof, hard-and-fast, open-and-shut, cut-and-dried, unassailable, knee-jerk
paint-by-numbers, cookie-cutter, one-size-fits-all, tick-box, box-ticking, check-the-box, soulless, rootless, staid, stodgy, starchy, buttoned-up
fusty, torpid, somnolent, snoozy, sleepy-eyed, soporific, ponderous, ungainly, lumpen, slow-footed, flat-footed, leaden-footed, heavy-footed, tin-eared

# Verdicts on a manner or mood
[adjective]
fixated, fiercely loyal, slavishly loyal, blindly loyal, besotted, enamored, infatuated, bedazzled, hypnotized, bewitched
chuffed, self-assured, self-possessed, unflappable, imperturbable, cool-headed, ice-cold, blithe, chirpy, perky
impish, puckish, roguish, rakish, raffish, louche, dissolute, dandyish, foppish, debonair, suave, urbane, courtly, patrician, regal-mannered, plebeian, salty-tongued, bawdy, blunt-spoken, gravel-voiced
mousy, timorous, pliant, pliable, submissive, hamstrung, hobbled, hog-tied, hogtied, flummoxed
gobsmacked, thunderstruck, shell-shocked, shellshocked, conscience-stricken, guilt-ridden, angst-ridden, fear-ridden, doubt-ridden, heart-searching, navel-gazing, thin-lipped, tight-lipped, close-lipped
tight-fisted, tightfisted, penny-pinching, cheeseparing, tin-pot, rag-tag, ragtag, prodigal, footloose, freewheeling, free-wheeling, swashbuckling
buccaneering, piratical, gunslinging, cowboyish, macho, testosterone-fueled, testosterone-soaked, hypermasculine, muscle-bound, hulking, leggy, busty, buxom, voluptuous, curvy, curvaceous, willowy, svelte, statuesque
hunky, telegenic, fresh-scrubbed, clean-cut, square-jawed, chiseled, lantern-jawed, doe-eyed, dewy-eyed, bug-eyed, pop-eyed, goggle-eyed, glassy-eyed, hollow-eyed, beady-eyed, shifty-eyed, shifty, wild-eyed, crazy-eyed
frumpy, dowdy, tousled, rumpled, jowly, paunchy, portly, rotund, roly-poly, tubby, pudgy, flabby, scrawny, weedy, cadaverous, ashen, sallow, doddering, doddery, senile

# Verdicts on an event or a state of affairs
[adjective]
awe-struck, head-turning, headline-grabbing, attention-getting, buzzworthy, precedent-shattering, norm-shattering, norm-busting, norm-breaking, convention-defying
gravity-defying, death-defying, record-shattering, world-changing, era-ending, career-ending, career-threatening, career-killing, morale-sapping, energy-sapping, soul-sapping
budget-breaking, bank-breaking, bloody-minded, all-consuming, all-powerful, all-conquering, all-knowing, omnipotent, irredeemable
unheard-of, never-before-seen, once-unthinkable, previously unthinkable, once-mighty, once-proud, once-great, once-powerful, once-thriving, once-vibrant, once-dominant, once-promising, once-popular, once-sleepy, long-simmering, long-festering, long-dormant
seething, roiling, smoldering, encroaching, snowballing, mushrooming, ballooning, imploding
fractured, busted, beaten-up, beat-up, battle-worn, weather-beaten, war-ravaged, crisis-torn, crisis-wracked, scandal-rocked, scandal-racked, scandal-weary, scandal-wracked, recession-hit
recession-weary, recession-ravaged, austerity-hit, hurricane-ravaged, storm-ravaged, violence-plagued, violence-wracked, gang-plagued, drug-ravaged, drug-addled, hate-filled, hate-fueled, rage-filled, rage-fueled, fear-filled, fear-driven, venom-filled, bile-filled, expletive-laden, profanity-laced, expletive-filled, jargon-laden
emotion-laden, guilt-laden, tear-stained, tear-soaked, blood-drenched, blood-splattered, tension-filled, tension-packed, drama-filled, drama-packed, star-filled, celebrity-studded, celebrity-packed, money-soaked, cash-soaked, booze-soaked, booze-fueled, alcohol-fueled, oil-soaked, cash-fueled
ego-driven, profit-driven, profit-hungry, greed-driven, agenda-driven, ideology-driven, ideologically driven, politically motivated, politically charged, highly charged, emotionally charged, highly partisan, bitterly partisan, nakedly partisan, purely political, nakedly political, overtly political, blatantly political
politically correct, politically incorrect, politically toxic, politically explosive, politically expedient, politically convenient, politically tone-deaf, politically poisonous, politically perilous, politically fraught, politically savvy, street-smart, street-savvy, war-mongering
warmed-up, bargain-bin, bargain-hunting, dirt-cheap, rock-bottom, sky-scraping, big-money, bush-league, small-time, big-time, small-bore, low-rent, low-brow, lowbrow, high-brow
highbrow, middlebrow, high-minded, high-toned, high-flown, high-wire, tightrope-walking, edge-of-the-seat, edge-of-your-seat, nip-and-tuck, down-to-the-wire, rough-and-tumble, hurly-burly, topsy-turvy, helter-skelter, pell-mell, willy-nilly, harum-scarum, higgledy-piggledy
nitpicking, nit-picking, hair-splitting, point-scoring, score-settling, buck-passing, blame-shifting, foot-dragging, can-kicking, arm-twisting, back-slapping, glad-handing, baby-kissing, vote-grubbing, vote-buying, vote-rigging, muckraking, mud-slinging, mudslinging, name-calling, bridge-burning, face-saving, headline-chasing, ratings-chasing

# Nouns of fuss, rivalry and drama
[noun]
takedown, smackdown, beatdown, put-downs, comeuppance, day in the sun, moment in the sun, star turn, victory lap, victory dance, end-zone dance, walk of shame, perp walk, dog days, blowback, pushback, revolt, palace coup, palace intrigue
intrigue, backroom intrigue, cloak and dagger, consternation, hand-wringing, handwringing, gnashing of teeth, teeth-gnashing, heartburn, agita, angst, jitters, heebie-jeebies, willies, rude shock, sticker shock
hoopla, ballyhoo, razzmatazz, razzle-dazzle, glitz, pizzazz, sizzle, moxie, spunk, gumption, cojones, stranglehold on, vise grip, vice-like grip, bear hug
glut, welter, smorgasbord, cornucopia, laundry list, grab bag, grab-bag, mishmash, hodgepodge, tangle of, rabbit hole, rabbit warren, rat race, rat hole, abyss of, self-imposed exile, dustbin of history
ash heap, ash heap of history, scrap heap, scrapheap, boneyard, boondocks, flyover country, stomping ground, fiefdom, fief, empire-building, turf battle, power play, power struggle, power vacuum, power trip, power couple, dream ticket, odd couple, odd bedfellows, bedfellow, strange bedfellows, frenemy
litmus test, litmus-test, trial balloon, high-wire act, tightrope, sleight-of-hand, parlor trick, popularity contests, love-in, lovefest, love fest, bromance
sob stories, tearjerker, cliffhanger, nail-biter, barn burner, barnburner, squeaker, blowout, cakewalk, walkover, rout, drubbing, thrashing, shellacking, mauling, clobbering, walloping, pummeling, trouncing, wipeout, annihilation
smear campaign, smear job, whispering campaign, charm offensives, attack machine, spin machine, hype machine, outrage machine, propaganda machine, noise machine, echo chamber, third rail, sacred calf, hot button
greenhorn, rookie mistake, upstart, arriviste, parvenu, carpetbagger, gate-crasher, gatecrasher, party crasher, black sheep, ugly duckling, odd man out, odd duck, square peg, fish out of water, grand old man, grand dame, grande dame, doyenne, doyen
acolytes, guru, showboater, wheeler-dealer, wheeler dealer, dealmaker, rainmaker, henchwoman, hatchetman, streetfighter, street fighter, hit squad, attack-dog
bomb thrower, flamethrower, fire-breather, firebreather, flame-thrower, human wrecking ball, bull in the china shop, whirling dervish, dynamo, show horse, show pony, old warhorse, warhorse, old pro, smooth operator, slick operator, schmoozer, heartthrob, sex symbol
eccentricity, foible, peccadillo, peccadilloes, idiosyncrasy, antic, shtick, schtick, bag of tricks, old trick, gotcha, gotcha question, gotcha moment, zinger, sick burn, mic drop, laugh line, applause line, dig at, jab at, swipe at, cheap shots, fusillade

# Verbs of drama and posture
[verb]
hogtie, paint into a corner, back into a corner, leave in tatters, leave in limbo, leave high and dry, leave in the dust, leave reeling, send reeling, send shivers, send shockwaves, send a chill, send tongues wagging
steal the thunder, steal limelight, hog the limelight, lap up praise, drink the kool-aid, tilt at windmills, tilt the playing field, tip one's hand, show one's hand, show one's true colors, lay waste, lay siege, lay the blame, point fingers, pass the buck, kick the can down the road, kick into high gear
shift into high gear, shift into overdrive, go into overdrive, go for broke, go down in flames, go up in smoke, go up in flames, go belly up, go bust, go rogue, go ape, go bananas, go nuts, go mad, go gaga, go to the mat, go to town on, go to any lengths, go out of one's way
take a beating, take a drubbing, take a pounding, take a battering, take a hammering, take a nosedive, take the gloves off, take the high road, take the low road, take the cake, take matters into one's own hands, take no prisoners
come under fire, come under attack, come under scrutiny, come under heavy criticism, come out swinging, come out fighting, come back to haunt, come back to bite, come to blows over, come clean about, come hat in hand, come with strings
get a black eye, get a bloody nose, get away with murder, get off scot-free, get off the hook, get off easy, get rough with, get tough, get tough on, get down and dirty, get one's comeuppance, get one's hands dirty, get under the skin, get in bed, get hammered, get slammed, get pummeled, get clobbered
get cute, get short shrift, get lost in the shuffle, keep the lid on, keep up appearances, keep one's powder dry, keep one's nose clean, hang tough, hang one's hat on, hang around one's neck, hang like an albatross, hold hostage, hold one's nose, hold one's fire, hold feet to the fire
pour cold water, pour scorn, pour scorn on, pour salt, pour oil, pour fuel, pour one's heart out, heap scorn, heap scorn on, heap abuse, heap blame, heap ridicule, heap praise on, shower praise, shower with praise, sing the praises, sing from the same, sing a different tune, march in lockstep, march to the beat, toe the party line
fall over themselves, fall all over themselves, fall on deaf ears, fall on one's sword, fall through the cracks, fall off the wagon, fall off the map, fall from favor, fall hook line and sinker, fall head over heels, fly in the face of, fly off the handle, fly under the radar, fly off the shelves, bite the dust, bite the hand
bite off more, cut the legs out, cut to the quick, cut a swath, cut no ice, draw blood, draw the curtain, draw fire from, draw ridicule, draw scorn, draw howls, draw gasps, draw jeers, draw raves, spark an uproar, spark an outcry, spark a backlash, spark a frenzy, spark a furor, spark controversy, trigger an avalanche, trigger outrage
trigger a firestorm, provoke outrage, provoke fury, provoke howls, provoke an outcry, fuel speculation, fuel anger, fuel outrage, feed speculation, feed the beast, feed the frenzy, stoke fear, stoke fears, stoke anger, stoke tensions, stoke outrage, stoke division, sow division, sow discord, sow chaos, sow confusion, sow doubt, sow fear, spread panic, fan fears, fan outrage, whip into a frenzy
gin up support, drum up support, drum up fear, ram down the throat, shove down the throat, force-feed, spoon-feed, strong-arm into, bully into, browbeat into, goad into, sucker into, snooker into, bamboozle into, con into, dupe into, scare into, shame into, guilt-trip, hold over the head, twist the arm, put the squeeze on, put the screws to, put the kibosh on, put lipstick
put on a brave face, put on notice, put on the spot, put in its place, put in one's place, put one's foot in, put out to pasture, put the brakes on, put the cart, put the nail, put the onus, put up a front, throw a lifeline, throw a curveball, throw a bone to, throw in one's lot, throw mud, throw money at, throw red meat, throw sand
throw shade at, throw stones, throw the baby, throw to the wolves, throw to the lions, throw under a bus, toss a grenade, toss red meat, toss out the window, sling arrows, dish dirt, dish out, dish it out, pull a fast one, pull a stunt, pull an about-face, pull back from the brink, pull back the veil, pull out all the stops, pull the strings, pull the wool, pull one's punches, pull rank
turn a deaf ear, turn a blind, turn on a dime, turn up one's nose, turn the clock back, turn back the clock, turn into a circus, turn into a farce, turn into a nightmare, turn ugly, turn nasty, turn toxic, turn traitor, turn the other cheek, turn to ashes, turn to dust, turn turtle, spin its wheels, spin a yarn, spin a tale, spin one's wheels, run amok, run amuck, run riot, run rampant
run scared, run circles, run for the hills, run interference, run out the clock, run out of town, run off the rails, run into the ground, run into a brick wall, run roughshod over, run the table, run on fumes, run a victory lap, ring hollow, ring alarm bells, ring the alarm, sound the alarm, sound the death knell for, sound the retreat, sound alarm bells
raise alarm bells, raise red flags, raise the roof, raise cain, raise a stink, raise a ruckus, make a stink, make a killing, make a beeline, make a mint, make a meal of, make a monkey of, make mincemeat, make mincemeat of, make an example of, make an end run, make bones about, make no bones, make nice, make nice with
make one's blood boil, make out like bandits, make short work of, blow a hole in, blow a chance, blow hot and cold, blow out of proportion, blow smoke, blow the lid off, blow one's own horn, blow to smithereens, blow up in the face, blow up spectacularly, blow out of the water, catch hell, catch lightning, catch heat
`;
