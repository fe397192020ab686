/** Figures of speech that carry a verdict: people as water, insects or disease, politics as war, sport or theater. Format: parse.ts. */
export const METAPHORS = `
# People as a flood, as animals, as disease
[phrase]
flood of migrants, wave of migrants, tide of migrants > arrival of migrants
flood of immigrants, wave of immigrants, tide of immigrants > arrival of immigrants
flood of refugees > arrival of refugees
flood of asylum seekers > arrival of asylum seekers
waves of migrants, waves of immigrants
surge of migrants, stream of migrants, torrent of migrants, deluge of migrants, tsunami of migrants, avalanche of migrants, migrant flood, migrant surge > arrival of migrants
surge of immigrants > arrival of immigrants
migrant wave, migrant tide, migrant invasion, migrant horde, migrant hordes, horde of migrants, hordes of migrants, hordes of immigrants, swarm of migrants, swarms of migrants, army of migrants, invasion of migrants
invasion of illegal, invasion at the border, invasion of our country, border invasion, alien invasion, human tide, rising tide of crime, rising tide of hate, brown tide, great replacement, anchor baby, anchor babies, chain migration
pouring across the border, flooding across the border, streaming across the border, swarming across the border, pouring over the border > crossing the border
pour across the border, flood across the border > cross the border
poured across the border > crossed the border
overrun by, overrun with
infested with, infested by, breeding like, spreading like wildfire, spread like wildfire, spreading like a virus, spread like a cancer, a cancer on, cancer on our, cancer of, a plague on
a virus of, contagion of, metastasized, metastasize, metastasizing, festering wound, festering sore, open sore, bleeding wound, bleeding heart, bleeding hearts
dog-whistle politics, dog whistles, dog whistling, lambs to the slaughter, lamb to the slaughter, sheep to the slaughter, wolf in sheep's clothing, wolves in sheep's clothing, wolves at the door, fox guarding the henhouse, foxes guarding
rats from a sinking ship, rats leaving, sinking ship, rearranging deck chairs, deck chairs on the titanic, sheeple, herd mentality, pack mentality, mob mentality, siege mentality, feeding trough, snouts in the trough, at the trough, circling vultures
lipstick on a pig, pig in a poke, paper tiger, sacred cow, sacred cows, elephant in the room, bull in a china shop, dinosaur of a, dog in the fight, dog in the manger, tail wagging the dog, wag the dog, sick puppy, deer in the headlights

# Politics as war
[phrase]
war footing, opening salvos, latest salvo, first salvo, fire a salvo, fired a salvo, firing a salvo, shot across the bows, parting shot, parting shots
scorched-earth tactics, nuclear option, going nuclear, mutually assured destruction, collateral victims, battlefield for, frontal assault, full-frontal assault, all-out assault, all-out war, full-scale war on
assault on democracy, assault on freedom, assault on the constitution, attack on democracy, attack on freedom, attack on our, assault on our, war on our, war for the soul, battle for the soul, fight for the soul, jihad against, crusade against, crusade for
rank-and-file troops, rally the troops, rallied the troops, rallying the troops, rallies the troops, rear-guard action, rearguard action, rear guard, line in the sand, lines in the sand, fifth column, take no prisoners, smoking gun, silver bullet for, magic bullet for
loose cannons, ticking bomb, ticking time bombs, political dynamite, political landmine, landmines, political minefield, political suicide, career suicide, economic suicide, suicide pact, political football, political pawn, political pawns, political theater of, circular firing squad
drop a bomb, dropped a bomb, drops a bomb, drop a bombshell, dropped a bombshell, drops a bombshell, bombshell report, bombshell revelation, bombshell allegations, bombshell testimony, up the creek, lob a grenade, lobbed a grenade, verbal grenade, verbal bombs, poison pill, poisoned chalice

# Disaster, weather and machinery
[phrase]
perfect storm of, brewing storm, storm brewing, political storm, firestorm of, firestorm over, storm of criticism, storm of controversy, wave of criticism, wave of outrage, groundswell of, torrent of, deluge of
avalanche of, tsunami of, blizzard of, whirlwind of, laundry list of, raft of, tidal wave of
political earthquake, tectonic shift, sent shockwaves, sent shock waves, send shockwaves, snowball effect, house of cards, slippery slope to, runaway train, train wreck of, slow-motion train wreck, car crash of, wheels came off, wheels are coming off
wheels come off, wheels fall off, bottom fell out, bottom falling out, bottom has fallen out, hit rock bottom, into the abyss, edge of the abyss, precipice, muddy the waters
muddied the waters, muddying the waters, stem the tide, stemming the tide, stem the bleeding, stop the bleeding, stanch the bleeding, staunch the bleeding, band-aid solution, cosmetic fix, bandage on, kicked the can, kicking the can, kicks the can, can down the road
sugar high, playing with matches, pouring gasoline, pour gasoline, powder keg of, tinderbox of, boiled over, simmering tensions, simmering anger, simmering feud, simmering resentment, seething resentment, seething anger
boiling frog, blood in the water, smell blood, smelled blood, smells blood, baptism of fire, trial by fire, melting pot of hatred, hotbed of, breeding ground for, hothouse of, bulwark against, tangled web, house of horrors

# Theater, games and sport
[phrase]
political theater, political circus, political stunt, political ploy, political game, political games, political gamesmanship, gamesmanship, game of chicken, blame game, shell game, zero-sum game, cat-and-mouse game, cat and mouse, game of cat and mouse
house of mirrors, kabuki theater, kabuki dance, theater of the absurd, song and dance about, dog and pony show, dog-and-pony show, horse and pony show, freak show of, clown car of, reality show of, popularity contest, two-horse race
slam dunk, hail mary, hail mary pass, hail-mary, punt on, punted on, drop the ball, dropped the ball, drops the ball, dropping the ball, fumbled the ball, move the goalposts, moved the goalposts, moving the goalposts, moves the goalposts, shift the goalposts, out of left field
knock-out blow, sucker punch, low blows, on the canvas, down for the count, saved by the bell, throw a punch, roll with the punches, heavyweight bout, heavyweight fight, gloves are off, gloves off, gloves came off, bare knuckles, full-contact, trash talking
house of cards built, stacked deck, stack the deck, stacking the deck, stacked the deck, rigged game, rigged system, rig the system, upping the ante, upped the ante, all in on, doubling down, hedge one's bets
pawn in, pawns in, in the driver's seat, in the hot seat, asleep at the, behind the eight ball, ahead of the pack, leader of the pack

# Body, death and family
[phrase]
heart of darkness, lifeblood of, achilles heel, achilles' heel, soft underbelly, dark underbelly of, belly of the beast, jaws of defeat, jaws of victory, in the jaws of, iron fist of, heavy hand of, dead hand of, long arm of, long knives, night of the long knives
twist in the wind, twisting in the wind, hung out to dry, hanging by a thread, hangs by a thread, hung by a thread, hanging in the balance, hangs in the balance, hung in the balance, one foot in the grave, death by a thousand cuts, dance on the grave, dancing on the grave, walking dead, zombie company, zombie companies, zombie banks, zombie firm
on borrowed time, living on borrowed time, last nail, nail in its coffin, final nail in, sounded the death knell, sound the death knell, sounds the death knell, from the ashes, rise from the ashes, rose from the ashes, rising from the ashes, phoenix from, specter of
skeleton in the closet, skeletons in the closet, inner demons, deal with the devil, devil's bargain, faustian bargain, faustian pact, sold its soul, pound of flesh, red-handed, blood money, blood sport, bloodsport, bad marriage, shotgun wedding, shotgun marriage, marriage of convenience, messy divorce, bitter divorce
honeymoon is over, honeymoon over, nanny state, big government, banana republic, third world country, third-world country, failed state, rogue state, rogue nation, puppet state, puppet regime, ghetto of, plantation mentality, rust belt relic, flyover country
ivory tower, ivory towers, gilded cage, jewel in the crown, diamond in the rough, goose that laid, golden handcuffs, gold standard of, land of milk and honey, holy war on, mecca for
force-feed, shoved down the throat, down our throats, down the throats, down their throats, hook line, swallow whole, bitter fruit, bad apple, rotten apple, rotten to the core, half-baked idea, pie-in-the-sky, cake and eat it, have their cake, cream of the crop
throw a bone, threw a bone, throwing a bone, meat on the bone, bone of contention, bone to pick, axe to grind, chip on one's shoulder, monkey on one's back, albatross around, millstone around, ball and chain, shackles of, handcuffed by, hamstrung by, hands tied
carrot and stick, carrots and sticks, big stick, bigger stick, wielding the axe, wield the axe, wields the axe, swinging the axe, swing the axe, on the chopping block, knives out, knives are out, cutting room floor, pound of cure, bitter medicine, dose of reality, taste of its own medicine, taste of their own medicine, shot in the dark, leap of faith
army of, hordes of, climate of, stench of, broadside against, hot button, fault lines
an epidemic of, opening salvo
`;
