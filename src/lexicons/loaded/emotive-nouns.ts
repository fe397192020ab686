/** Nouns and verbs that judge what they name. Format: parse.ts. */
export const EMOTIVE_NOUNS = `
# Failure and folly
[noun]
fiasco, debacle, shambles, disgrace, travesty, farce, charade, mockery, sham, con job, scam job, rip-off, ripoff
boondoggle, white elephant, money pit, gravy train, cash cow, slush fund, train wreck, trainwreck, car crash politics, dumpster fire
dog's breakfast, dog's dinner, pig's ear, basket case, laughing stock, laughingstock, national embarrassment, clown show, clown car, circus act
freak show, three-ring circus, media circus, kabuki, psychodrama, histrionics
blunder, gaffe, faux pas, pratfall, misstep, own goal, botch, cock-up, screw-up, snafu, foul-up, boo-boo, bungle > mistake | error
folly, lunacy, idiocy, absurdity, nonsense, hogwash, balderdash, poppycock, baloney, claptrap, twaddle
bunkum, hokum, malarkey, drivel, gibberish, gobbledygook, mumbo jumbo, psychobabble, blather, bluster, bombast, hot air
tommyrot, tosh, piffle, codswallop, trash talk, junk science, snake oil, quackery, pseudoscience, voodoo economics
agitprop, brainwashing, indoctrination, thought control, groupthink, doublespeak, doublethink, newspeak, gaslighting
fake news, smear, calumny, character assassination, mudslinging, mud-slinging, hit job, hit piece
witch hunt, witch-hunt, kangaroo court, show trial, star chamber, pile-on
bloodletting, butchery, massacre of innocents, free-for-all, donnybrook, dust-up, dustup
slugfest, food fight, mud fight, shouting match, screaming match, slanging match, war of words, tug of war, tug-of-war, turf war, blood feud, vendetta
firestorm, maelstrom, storm of protest, tempest, furor, furore, uproar, outcry, hue and cry, hubbub, hullabaloo, brouhaha, kerfuffle, ruckus
rumpus, ruction, imbroglio, quagmire, morass, minefield, powder keg, tinderbox, hornet's nest
can of worms, pandora's box, house of cards, slippery slope, death spiral, doom loop, race to the bottom
face-off, faceoff, brinkmanship, brinksmanship, saber-rattling, sabre-rattling, hardball
meltdown, implosion, free-fall, nosedive, tailspin, downward spiral
pandemonium, bedlam, mayhem, lawlessness, wild west, hellhole, hellscape, cesspool, cesspit
snake pit, viper's nest, nest of vipers, den of thieves, lion's den, rat's nest, cauldron
horror show, cataclysm, day of reckoning, perfect storm, ticking time bomb
time bomb, body blow, death blow, death knell, kiss of death, final nail, last gasp, dying gasp
slap in the face, slap on the wrist, stab in the back, kick in the teeth, punch in the gut, gut punch, shot across the bow, shot in the arm
cold shoulder, tongue-lashing, dressing-down, broadside, barb, jibe, put-down, putdown, cheap shot, low blow, potshot
tirade, rant, diatribe, harangue, screed, polemic, philippic, jeremiad, broadsides, hissy fit, tantrum, temper tantrum, outburst, meltdowns
sob story, pity party, crocodile tears, lip service, empty promise, hollow promise, pipe dream, pie in the sky, wishful thinking
wild goose chase, fool's errand, fool's gold, fool's paradise, cloud cuckoo land, la-la land, fantasyland, never-never land, cloud-cuckoo-land

# Wrong and vice
[noun]
hypocrisy, duplicity, deceit, treachery, backstabbing, double-dealing, double standard, double-cross, sellout, sell-out
sanctimony, self-righteousness, hubris, smugness, conceit, pomposity, condescension, contempt, disdain, insolence, impudence
temerity, audacity, chutzpah, effrontery, brazenness, shamelessness, hutzpah, bravado, swagger, machismo
spinelessness, fecklessness, ineptitude, malpractice of government, dereliction, sloth, complacency
greed, avarice, cupidity, rapacity, venality, graft, cronyism, nepotism, profiteering, price-gouging, price gouging
money grab, cash grab, land grab, power grab, naked power grab, takeover by stealth, stranglehold, chokehold, iron grip, iron fist
subjugation
jingoism, demagoguery, demagogy, fearmongering
fear-mongering, scaremongering, hatemongering, race-baiting, red-baiting, dog whistle, dog-whistle, rabble-rousing, pandering, grandstanding, posturing
showboating, virtue signaling, political theater, political correctness, wokeness, wokery, wokeism, cancel culture
moral panic, hysteria, mass hysteria, paranoia, delusion, fixation, fetish, vitriol, rancor, acrimony
enmity, ire, fury, indignation, ignominy, blot, blemish, blight, bane
wickedness, depravity, debauchery, decadence, smut, sleaze, squalor, monstrosity, obscenity
skulduggery, skullduggery, shenanigans, chicanery, trickery, jiggery-pokery, hanky-panky, hocus-pocus, flimflam, sleight of hand, smoke and mirrors
smokescreen, smoke screen, whitewash, cover-up, coverup, fig leaf, window dressing, window-dressing, red herring, straw man
publicity stunt, machinations, wheeling and dealing, horse-trading, backroom deal, sweetheart deal, skulking
shakedown, extortion racket, protection racket, kickback culture, payola, hush money
largesse, bailout frenzy, silver bullet, magic bullet, panacea
deluge, torrent, barrage, onslaught, juggernaut, steamroller, wrecking ball, cudgel, hatchet job
drumbeat, groundswell, madhouse, land rush, splurge

# People named by judgement
[noun]
rabble-rouser, bomb-thrower, demagogue, blowhard, windbag, gasbag, loudmouth, big mouth, motormouth
gadfly, loose cannon, wild card, hothead, attack dog, lapdog, lap dog
lackey, flunky, flunkey, minion, henchman, henchmen, hatchet man, bully boy, autocrat
puppet master, svengali, rasputin, power broker, powerbroker, kingmaker, mover and shaker, movers and shakers
fat cat, fat-cat, bigwig, big shot, big-shot, honcho, head honcho, big cheese, top dog, top brass, robber baron
plutocrat, blueblood, blue blood, trust-fund baby, silver-spooner, jet-setter, socialite, glitterati, chattering classes, intelligentsia
cronies, sycophant, yes-man, yes man, yes-men, toady, bootlicker, brown-noser, apologist, shill, flack, spin doctor, propagandist
snake-oil salesman, charlatan, huckster, fraudster-in-chief, grifter, shyster
careerist, social climber, wannabe, hanger-on, hangers-on, has-been, also-ran, never-was, featherweight, empty suit
nonentity, sitting duck, front-runner-in-waiting, golden boy, golden girl
whiz kid, wunderkind, boy wonder, phenom, shooting star, juggernauts
folk hero, messiah, archvillain
pariah, bogeyman, boogeyman, bogeywoman, bugbear, bete noire, whipping boy, fall guy, patsy, sacrificial lamb
archenemy, arch-enemy, archrival, arch-rival, arch-foe, turncoat, judas, benedict arnold, quisling, fifth columnist, backstabber
snitch, stoolie, bloodsucker, ghoul, scum
ruffian, low-life, riffraff, riff-raff, gaggle
idiot, moron, imbecile, buffoon, dunce, dolt, dimwit, dullard, nitwit, halfwit, half-wit, numbskull, nincompoop, ignoramus, bozo
crackpot, nutjob, nut job, nutcase, wacko, wackjob, whack job, loon, loony, madwoman, sicko, weirdo
hard-liner, die-hard, diehard, true believer, purist, dogmatist, culture warrior
warmonger, scaremonger, fearmonger, doomsayer, doom-monger, prophet of doom, cassandra, naysayer, nay-sayer, contrarian, skeptic-in-chief, wet blanket
busybody, meddler, do-gooder, bleeding heart, goody two-shoes, goody-goody, killjoy, party pooper, spoilsport, nanny, schoolmarm
prima donna, drama queen, crybaby, whiner, wimp, sissy, pushover, weakling, chickenhawk
slacker, layabout, moocher, sponger, scrounger, welfare queen, deadbeat, ne'er-do-well, good-for-nothing, couch potato
creature of, product of privilege, insider-in-chief, washington insider, beltway insider, political animal, policy wonk, egghead, pointy-head
apparatchik, faceless bureaucrat, pencil pusher, pen pusher, pen-pusher, bean counter, bean-counter, party hack, machine politician

# Verbs that judge
[verb]
bungle, botch, flub, screw up, foul up > mishandle
squander, fritter away, waste away, piss away
totter, limp along, self-destruct
collapse under, go haywire, go off the rails, come unglued, come undone, come unhinged, spin out of control
wallow, gloat, preen, swagger, grandstand, showboat, pontificate, moralize
pander, kowtow, grovel, fawn, suck up, cozy up, toady, bow and scrape, curry favor, bend over backward, bend over backwards, ingratiate
knuckle under, backpedal, back-pedal, flip-flop, vacillate, dilly-dally
sell out, sell short, double-cross, backstab, stab in the back, throw under the bus, hang out to dry, turn one's back on, abandon to
meddle, poke one's nose, spy on, prey on, prey upon, dupe, hoodwink, bamboozle, fleece, bilk
rip off, snooker, delude, brainwash, indoctrinate, gaslight
foment, stir up, fuel fears, pour fuel on
browbeat, strongarm, steamroller, force down
ride roughshod, run roughshod, trample on, stomp on
choke off, hollow out, neuter, emasculate, castrate
sully, besmirch, blacken, subvert
chip away at, whittle away, eat away at, gnaw at, shoot down
hack away, vaporize
bedevil, beset, badger, harangue, henpeck
appall, infuriate, enrage, incense, madden, rankle, irk, vex, nettle, peeve, exasperate, rile, rile up, miff, ruffle
flabbergast
revolt, repulse, mortify, degrade, debase
dehumanize, villainize, stigmatize, caricature, crucify, scandalize
toy with, dabble in, glorify, whitewash, sugarcoat
sugar-coat, paper over, sweep under the rug, wave away, pooh-pooh
shunt aside, ignore completely, turn a blind eye, bury one's head, sit idly by
wring one's hands, fiddle while, drag one's feet, obfuscate, prevaricate, weasel out, wriggle out
wallow in, awash in, reek of, stink of, smack of, reeks of, stinks

[noun]
feud, spat, tussle, flap, dogma
hater, exaggeration, hype, innuendo, insinuation, conspiracy theory
half-truth, zeal, fervor, euphoria, jubilation, glee, cliche, platitude, bromide, buzzword, mantra, hoax, swindle
madness, insanity, stupidity, propaganda, disinformation, misinformation, slaughter, carnage, showdown, disarray, turmoil, upheaval, havoc, chaos, nightmare
calamity, catastrophe, apocalypse, bombshell, blow, arrogance, vanity, cowardice, incompetence, ignorance, plunder, pillage, tyranny, despotism
thuggery, savagery, cruelty, malice, wrath, shame, scourge, plague, menace, evil, ploy, ruse, gambit, gimmick
cabal, clique, giveaway, handout, freebie, bonanza, frenzy, firebrand, bully, crony, loser, savior
villain, parasite, ideologue, crusader

[verb]
teeter, swindle, goad, bully, trample, ravage, pillage, plunder
desecrate, slaughter, plague
`;
