/** Verbs that turn criticism into combat and movement into drama. Format: parse.ts. */
export const CLASH_VERBS = `
# Criticism as violence
[verb]
slam, blast, lash, lash out, lash out at, hit out at, hit out, hit back at, hit back, strike back at, rip, rip into, tear into, tear apart > criticize
rip apart, pick apart, lace into, lambast, lambaste > criticize
pummel, bludgeon, smack down, slap down, swat down > criticize
trounce, clobber, thrash > defeat
scourge, excoriate, castigate, chastise, berate, upbraid, scold > criticize
chide, admonish, rail, rail against, rail at, inveigh against, fulminate, fulminate against, thunder against, rant, rant against, seethe > criticize
fume, bristle at, bluster, sputter, sneer, jeer, grouse, carp, kvetch, bleat
whine, whinge, whimper, bellyache, bemoan, bewail, censure, savage, maul, mauls, trash, trash-talk, rubbish
diss, bad-mouth, badmouth, mouth off, dump on, crap on, rag on, dunk on, pwn, clap back, fire back, shoot back, hit at, sling mud, mud-sling
throw shade, take aim at, take a swipe, take a swipe at, take a jab at, take a shot at, take shots at, take potshots, take a dig at > criticize
take umbrage, have a pop at, swipe at, snipe at, lampoon
pillory, vilify, demonize, denigrate, deprecate, belittle, demean, trivialize, cut down to size > criticize
malign, smear, slur, traduce, defame
pounce, pounce on, seize on, jump all over, swoop in, circle like, lunge at, round on, gang up on
go nuclear, go ballistic, go postal, go berserk, go on the warpath, go to war, go for the jugular, go toe to toe, go head to head
explode at, blow up at, blow a gasket, blow his top, lose one's cool, lose one's temper, melt down, freak out, flip out, wig out, fly into a rage
pull no punches, trade barbs, trade blows, trade insults, trade accusations, lock horns, cross swords, do battle, butt heads, bump heads, come to blows, duke it out > disagree
slug it out, battle it out, tangle, tussle with, wrangle over, squabble, bicker, feud, joust, jostle > disagree
clash, clash with, clash over, lock in battle, wage war, wage war on, wage war against, declare war on, declare war, battle, battle against, war with > disagree

# Victory and defeat
[verb]
demolish, annihilate, obliterate, eviscerate, disembowel, pulverize, vanquish, rout, humiliate
drub, shellac, steamroll, mow down, blow away, wipe the floor with, mop the floor with > defeat
run rings around, run circles around, upstage
outfox, outmaneuver, outgun, outflank, one-up, stymie, thwart, hamstring, stonewall, kneecap, torpedo, scuttle, scupper > block
nix, deep-six > end
boot out, turf out, drum out, hound out, cast out > remove
hack at, cut to the bone > cut | reduce
bleed dry
gobble up, hoover up, rake in, cash in on, feast on, gorge on, lap up
commandeer, usurp, wrestle away, muscle in, muscle through, muscle out, elbow aside, elbow out, shoulder aside, barge in, barge into, bulldoze, strong-arm
ram through, ram down, jam through, force through, railroad, steamroll through, shove through, shove down, cram down, foist, foist on, foist upon, saddle with, slap with
clamp down, clamp down on, crack down, crack down on, come down hard on, bring the hammer down, throw the book at, rein in, muzzle, stifle, quash, squelch

# Motion as drama
[verb]
skyrocket, mushroom, spiral out of control, snowball, catapult, jump through the roof, go through the roof > rise
plummet, nosedive, nose-dive, sink like a stone, fall off a cliff, nose dive > fall
hemorrhage, bleed cash, bleed money, hemorrhage money, fork over, fork out, shell out, splash out, splurge, heap praise
storm out, barnstorm, blitz, march on, rain down on
swamp, deluge, barrage, blindside, sandbag, broadside, waylay, hem in
limp into, limp to, blunder, blunder into, flounder
barrel toward, hurtle, hurtle toward, steam ahead, plow ahead
hit the skids, run into a buzzsaw, fall foul of, fall from grace
beat a retreat, capitulate, wave the white flag, throw in the towel, cut and run, turn tail
dig in one's heels, double down, double down on, triple down, circle the wagons, stick to one's guns, hold one's feet
roar back, roar past, roar to life, come roaring back, claw back, claw one's way, ride high, ride the wave, sweep to power, sweep aside, sweep away, sweep into, storm to
romp to, cruise to, coast to, eke out, limp over, nose out
loom large, cast a shadow, cast a pall, cast a cloud, outshine, steal the show, steal the spotlight, steal the limelight, hog the spotlight
roil, upset the apple cart, turn upside down, wreak havoc, wreak havoc on, divide bitterly
thrust into, propel to, hurl insults, hurl accusations, level accusations, pepper with, unload on, let rip, let fly, spew
trot out, drag through the mud, drag feet, drag kicking, haul before, haul up, rip away, prize from, wring from, extract concessions
flex one's muscles, throw one's weight, throw a wrench, throw fuel, throw down the gauntlet, throw a tantrum, throw a fit, thumb one's nose, cock a snook, give the finger, give short shrift
turn up the heat, turn the screws, tighten the screws, tighten the noose, open the floodgates, open a can of worms
take heat, take flak, catch flak, draw fire, draw flak, draw ire, draw the ire of, incur the wrath, face the music, face a reckoning, face backlash, face a backlash, face blowback, feel the heat, feel the wrath
deal a blow, deal a blow to, deliver a blow, strike a blow, land a blow, pack a punch, pull the rug, pull the plug, pull the trigger on, call it quits, call the shots, call the bluff, play hardball, play with fire
play politics, play the victim, play the race card, play the gender card, play god, play fast and loose, play dirty, play dumb, play second fiddle, play into the hands, play on fears, play up, play down, play footsie
rub salt, rub shoulders, rub elbows, rub raw, rub the wrong way, twist the knife, turn the knife, twist arms, twist oneself, bend the knee, kiss the ring, kiss up to, genuflect, prostrate, sell one's soul, sell down the river

# Verbs of resolve and display
[verb]
pledge defiantly, crow, crow about, brag, brag about, boast about, tout, hype, hype up, ballyhoo, puff up, talk up, big up, hawk, peddle, push falsehoods, push lies, spread lies, spread fear, spread hate
hail, laud, trumpet, extol, gush over, gush about, rave about, fawn over, lionize > praise
swoon
swoon over, drool over, salivate, salivate over, canonize, coronate, anoint, flaunt, tout as
wave off, swat away, rebuff > reject
balk at, bridle at, chafe at > object to
refuse to budge, refuse to back down, blow off, stiff-arm, give the cold shoulder
scorn, disdain, turn one's nose up, look down on, look down one's nose, talk down to, sermonize, hector, wag one's finger, finger-wag
cling to, grasp at straws, hang on by, hang by a thread, hang in the balance, hang over, muddle along, plow on, plod on, bumble along, fumble for
court controversy, court disaster, flirt with disaster, tempt fate, invite ridicule, invite scorn, raise hackles, raise hell, raise the stakes, raise the specter, raise the ante, up the ante, ruffle feathers, rattle sabers, rattle cages
spark outrage, spark fury, spark fears, spark a firestorm, ignite a firestorm, ignite fury, fan the flames, stir the pot, stir controversy, stir up trouble, rock the boat, make a mockery of, make a spectacle, make hay
jockey, lobby furiously, connive, concoct, trump up, whip up, gin up, slap together
cozy up to, suck up to, butter up, sweet-talk, schmooze, glad-hand, hobnob, wine and dine, cuddle up, snuggle up, hop into bed, jump into bed, climb into bed, sidle up, pal around, cavort, canoodle, get in bed with
slither, slink, pussyfoot, weasel, reel from
stampede to, gawk, gawp, rubberneck, slobber, purr, snicker, snigger, glower
assail, menace, mock, flare up, stoke, inflame, ratchet up, crank up, shore up, prop up, beef up
relish, languish, wallop
skewer, thunder, bristle, bellow, scoff, gripe, grumble, take to task, snipe, poke fun at, make fun of
ridicule, deride, face off, spar, wrangle
oust, dethrone, purge, slash, gouge, cripple, hobble, soar, surge, plunge, crater, tumble, slump, lavish
cast doubt, rattle, jolt, upend, flout
brush off, brush aside, shrug off, spurn, snub, make waves, jockey for, plot, plot to, scheme, smirk
`;
