/** Nicknames, mocking coinages and partisan short forms. Every side's are here. Format: parse.ts. */
export const NAME_CALLING = `
# Coinages for parties and their supporters
[noun]
libtard, libturd, dumbocrat, demonrat, democrap, demoncrat, dimocrat, limousine leftist, commiecrat,  shitlib, snowflake liberal > Democrat
rethuglican, repugnican, repugnant-can, republicon, rapeublican, repuke, retrumplican, conservatard, rightard, rethug, reich-winger > Republican
maga cult, maga mob, maga crowd, maga hat crowd, trump cult, wingnuttery
lib > liberal
magat, maga extremist, trumpkin, trumptard, trumper, trumpster, trumpeter, trumpist, trumpite, trump cultist, trump apologist, trump acolyte, trump sycophant > Trump supporter
obamabot, obama apologist, obama acolyte, clintonista, hillarybot, bidenista, biden apologist, biden acolyte, bernie bro, berniebro, sandernista, warrenista, clinton machine, obama worshiper, obama worshipper, biden crime family, trump crime family, clinton crime family
brextremist, remoaner, gammon, little englander, bremoaner, loony lefty, ukipper, faragist, borisite, wokester, wokerati, the blob, tofu-eating wokerati
hillarycare, romneycare, trumpcare, ryancare, obamaphone, bidenomics, bidenflation, obamanomics, trumponomics, trumpflation, reaganomics, voodoo math, ponzi scheme economics, porkulus, stimulus boondoggle, clunkers program, socialized medicine, government-run health care, government takeover
obamagate, spygate, russiagate, pizzagate, bridgegate-style, emailgate, benghazigate, plamegate, partygate, beergate, currygate, climategate, birthergate, trumpgate, bidengate, gamergater, pajama media, drive-by media, fake news media, lamestream media, lugenpresse
bidenism, obamaism, clintonism, corbynism, trumpification, trumpland, clintonworld, bidenworld, obamaworld, magaland, maga world, wokeistan, liberal la-la land, left coast, people's republic of california, commiefornia, taxachusetts, taxifornia, crapifornia, flyover states, dumbfuckistan, jesusland, redneckistan, londonistan, eurabia
trump derangement syndrome, obama derangement syndrome, bush derangement syndrome, biden derangement syndrome, liberal derangement, covidiot, plandemic, scamdemic, kung flu, wuhan virus, china virus, chinese virus, clot shot, jab zealot, maskhole, face diaper, vaxhole, sheep mentality
feminazi brigade, manosphere troll, incel, soy boy, soyboy, beta male, cuck, cuckservative, white knight brigade, ok boomer, simp, edgelord, slacktivist, armchair general, armchair warrior, armchair quarterback, monday-morning quarterback, couch general, social justice mob, cancel mob, pitchfork mob
squad goals democrat, death-party, party of death, party of hate, party of no, party of treason, party of trump, cult of trump, cult of obama, church of climate, church of woke, grand old party of no, grand obstruction party, nanny statist, big-government type, tax-and-spender, bleeding-heart liberal

# Nicknames for persons
[noun]
crooked hillary, killary, shrillary, hitlery, lyin' ted, little marco, low-energy jeb, sleepy joe, creepy joe, crazy bernie, crazy nancy, nervous nancy, fauxcahontas, cryin' chuck, shifty schiff, pencil neck, mini mike, tampon tim, comrade kamala, slow joe, quid pro joe, birdbrain, ron desanctimonious, meatball ron // Use the name.
drumpf, orange man, orange one, cheeto-in-chief, tangerine tyrant, cadet bone spurs, mango mussolini, donald duck of politics, dear leader, orange messiah, the donald, the chosen one, moscow mitch, cocaine mitch, leningrad lindsey, ted cancun, putin's puppet, lyin' donald, dementia don, sloppy steve, little rubio, chris crispie // Use the name.
obummer, obambi, barry soetoro, hussein obama, dubya, bushitler, bush-hitler, tricky dick, slick willie, slick willy, billary, tiny trump, traitor trump, hitlery clinton, bojo, the bonking boris, red ed, milk snatcher, phony blair, bliar, tony bliar, keith starmer clone, cameron the chameleon, comrade corbyn, jezza // Use the name.
liar-in-chief, grifter-in-chief, tweeter-in-chief, golfer-in-chief, divider-in-chief, apologizer-in-chief, hypocrite-in-chief, bully-in-chief, cheater-in-chief, celebrity-in-chief, campaigner-in-chief, comforter-in-chief, consoler-in-chief, narcissist-in-chief, snowflake-in-chief, idiot-in-chief, troll-in-chief, whiner-in-chief // Use the office and the name.

# Insults and slurs
[noun]
scumbag, dirtbag, sleazebag, sleazeball, slimeball, scoundrel, miscreant, reprobate, perv, lecher, letch, lout, oaf, boor, yob, yobbo, chav, pleb, pikey, oik, hillbilly, hayseed, bumpkin, country bumpkin, yokel, redneck, white trash, trailer trash, honky, yahoo // Say what the person did.
bitch, bastard, asshole, arsehole, son of a bitch, douche, douchebag, tosser, wanker, twit, twerp, prat, pillock, plonker, numpty, airhead, bimbo, himbo, dumb blonde, harridan, battle-axe, battleaxe, crone, hussy, floozy, slut, tramp stamp, gold digger, gold-digger, trophy wife, boy toy, toy boy // Say what the person did.
infidels, heathens, subhuman, untermensch, lizard person, lizard people // It treats people as less than people.
pantywaist, milksop, mama's boy, mommy's boy, wuss, wussy, sissy boy, limp wrist, he-man, macho man, hard man, wide boy, spiv, chancer, cowboy capitalist, cowboy builder, fly-by-nighter, ambulance chaser, ambulance-chaser, bean-counters, pen-pushers, jobsworth, petty tyrant, little hitler, tin-pot dictator, tinpot dictator // Say what the person did.
brat, spoiled brat, enfant terrible, whippersnapper, codger, old codger, has-beens, greybeard, graybeard, old fogey, old fogy, fuddy-duddy, fussbudget, sourpuss, grouch, crosspatch, curmudgeon, skinflint, tightwad, penny pincher, penny-pincher // Say what the person did.
attention whore, publicity hound, media hound, camera hog, spotlight hog, glory hound, fame whore, know-it-all, know-nothing, smart aleck, smart-aleck, wiseacre, wise guy, wise-guy, wiseguy, smarty-pants, armchair expert, so-called expert, self-styled expert, punditocracy, talking head, bloviator, blatherskite // Say what the person said.
bootlickers, footsoldier, fanboy, fangirl, true believers, cultists, zealots, drone army, bot army, troll army, hatchet woman, bagman, consigliere, mafioso, gang of thieves // Say what the person did.
troll
`;
