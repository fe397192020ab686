/** The milder colour of ordinary news: adjectives of degree, character and mood. Format: parse.ts. */
export const EMOTIVE_MILD = `
# Degree put on a figure or an event
[adjective +ly]
soaring, skyrocketing, spiraling > rising
plummeting, plunging, nosediving, tumbling, slumping > falling
sky-high > high
galloping, runaway, rampant, unbridled, unchecked, unfettered, unrestrained, untrammeled, wanton
hefty, whopping-sized, gargantuan, mammoth, colossal, gigantic, humongous, ginormous, elephantine, monumental, titanic, herculean
exorbitant, extortionate, astronomical, sky-rocketing, outsized, outsize, cavernous, yawning, gaping > large
paltry, measly, meager, piddling, puny, derisory, trifling > small
niggardly, miserly, stingy, threadbare, anemic
lackluster, tepid, lukewarm, flaccid, listless, languid, plodding, lumbering, creaky, creaking, cumbersome
wobbly, tottering, flagging, flailing, stuttering
bedraggled, battle-scarred
scandal-hit, crisis-hit, crisis-ridden, debt-ridden, debt-laden, debt-strapped, cash-strapped, cash-starved, crime-ridden
crime-infested, drug-infested, rat-infested, gang-infested, gang-ridden, war-weary, battle-weary, strife-torn, gaffe-prone, accident-prone
trouble-plagued, snake-bitten, star-studded, money-losing
cutthroat, cut-throat, dog-eat-dog, no-holds-barred, winner-take-all, take-no-prisoners, bare-knuckle, bare-knuckled, knock-down
all-out, full-blown, full-throated, wall-to-wall, blow-by-blow, down-and-dirty, tooth-and-nail
sweeping > broad
drastic, dramatic, stark, sharp-elbowed, pitched-battle
uphill, arduous, tortuous, torturous, tortured, thorny, knotty, prickly, sticky, dicey, fraught, perilous, precarious
treacherous, combustible, febrile, fevered, overheated, overwrought
fierce, relentless, unrelenting, incessant, ceaseless, never-ending, interminable, unending
breakneck, breathless, dizzying, head-spinning, whirlwind, lightning-fast
glacial, tortoise-like, backward-looking, ossified, sclerotic, hidebound
resounding, thumping, landslide-sized, razor-thin
razor-sharp, wafer-thin, paper-thin, hard-won, hard-earned, long-shot, make-or-break, do-or-die, all-or-nothing
high-stakes, high-octane, high-profile-seeking, white-hot, red-hot, sizzling, blazing, torrid, frothy
juicy, titillating, raunchy, scandal-sheet, gossipy, sensationalist, sensationalized
jaded, cynical, world-weary, dyspeptic, grumpy, cranky, crotchety, cantankerous, curmudgeonly, crusty, irascible

# Character words
[adjective +ly]
folksy, homespun, down-home, down-to-earth, avuncular, grandfatherly, grandmotherly, matronly, girlish, baby-faced, fresh-faced
blunt-talking, plainspoken, tough-talking, fast-talking, wisecracking, cigar-chomping, tobacco-chewing, gun-toting, pistol-packing
latte-sipping, chardonnay-sipping, champagne-swilling, pickup-driving, bible-thumping, bible-bashing
gun-loving, tree-hugging, flag-waving, flag-draped, sandal-wearing, tofu-eating, quinoa-eating, beer-swilling, pampered, coddled
spoiled, out-of-touch, ivory-tower, elitist, high-and-mighty, hoity-toity, blue-blooded, silver-spoon, jet-setting, globe-trotting
testy, tetchy, touchy, thin-skinned, prickly-tempered, snippy, snappish, surly, sullen, glum, morose, dour-faced, stone-faced, stony-faced, poker-faced
grim-faced, red-faced, ashen-faced, po-faced, straight-faced, starry-eyed, teary-eyed, bleary-eyed, steely-eyed, steely
gimlet-eyed, hard-nosed, hardnosed, hard-bitten, hard-boiled, hard-charging, thick-skinned, tough-as-nails, battle-hardened, battle-tested, gruff
stubborn, obstinate, pig-headed, pigheaded, bull-headed, bullheaded, mulish, obdurate, intransigent, unyielding, unbending
uncompromising, implacable, adamant, recalcitrant, defiant, unrepentant, unbowed, undaunted, undeterred, unfazed, unperturbed
brash, bold-faced, flamboyant, flashy, showy, ostentatious, garish, gaudy, tacky, kitschy, blustery, blustering, rambunctious
raucous, obstreperous, fractious, quarrelsome, disputatious, argumentative, disgruntled
quixotic, erratic, capricious, whimsical, fickle, flighty, scatterbrained, impetuous, impulsive, volatile-tempered, temperamental
aloof, frosty, icy-mannered, chilly-mannered, standoffish, stilted, gawky, dorky, nerdy
geeky, wonky, professorial, erudite, brainy, whip-smart, quick-witted, sharp-tongued, acid-tongued, foul-mouthed
potty-mouthed, loud-mouthed, loudmouthed, big-mouthed, motor-mouthed, long-winded, verbose, garrulous, loquacious, voluble, effusive, gushing
fawning, obsequious, sycophantic, slavish, groveling, servile, toadying, subservient, deferential, supine, craven, cowardly, lily-livered, weak-kneed
namby-pamby, wishy-washy, milquetoast, mealy-mouthed, mealymouthed, equivocating, flip-flopping, waffling, vacillating, dithering, indecisive, wavering
squeamish, skittish, jittery, jumpy, edgy, antsy, twitchy, rattled, flustered, frazzled, harried
chastened, humbled, cowed, crestfallen, dejected, despondent, downcast, forlorn
exultant, triumphal, triumphalist, gleeful, giddy, euphoric, ecstatic, elated, ebullient, exuberant, sunny
rosy, rosy-cheeked, downbeat, sour, jaundiced, wistful, sentimental, treacly, syrupy, schmaltzy, saccharine
grizzled, scrappy, spunky, doughty, dogged, indomitable, irrepressible, fearsome
much-hyped, much-ballyhooed, much-feared, much-loved, much-loathed, much-anticipated
long-maligned, long-neglected, long-ignored, long-overdue, over-hyped, overblown, overrated
overcooked, overstuffed, overcautious, overconfident, overeager, overreaching, overhasty, hasty
haphazard, scattershot, patchwork-like, jury-rigged, ramshackle, rickety, decrepit, tumbledown, dingy, grimy, grubby
shadowy, furtive, surreptitious, cloak-and-dagger, under-the-table, backroom, back-room, smoke-filled
underhanded, underhand, devious, conniving, scheming, calculating, manipulative, weaselly, slimy, oily-mannered, unctuous, smarmy, greasy-palmed, slippery-tongued
chummy, buddy-buddy, cushy, incestuous, clubby, inward-looking, parochial, cliquish
lily-white, snow-white-robed, watered-down, warmed-over, retread, shopworn, timeworn, hackneyed
well-heeled, deep-pocketed, moneyed, monied, well-oiled, filthy-rich, free-spending, high-flying, high-rolling, big-spending, tax-and-spend
blood-soaked, battle-ready
hard-hitting, blockbuster-sized, buzzy, buzzed-about, splashy, sexy, hipster, offbeat, oddball
peculiar, freaky, otherworldly, unearthly, uncanny, trippy, mystifying, perplexing, puzzling

[adjective]
steep, hollow, dirty, messy, shrill, cheesy, corny, iron-fisted, autocratic, hardline
hard-line, die-hard, last-ditch, fervent, ardent, vociferous, disappointing, underwhelming, unimpressive, mediocre, uninspired, uninspiring, bland, tedious, dull, drab
turgid, stale, surprising, odd, strange, ironic, telling, striking, impressive, ambitious, transformative, lax
sloppy, careless, cavalier, flippant, glib, superficial, shallow, feeble, tenuous, unfair, unjust, biased, unwarranted
needless, onerous, burdensome, stifling, encouraging, refreshing, thriving, bustling, booming, intractable, insurmountable, unworkable
untenable, unrealistic, outdated, outmoded, antiquated, archaic, backward, primitive, quaint, sleepy, hardscrabble, godforsaken, glaring, outright, downright
deft, polished, adroit, stellar, fateful, checkered, renegade, rogue, untoward, ungrateful, undeserving
ravenous, insatiable, voracious, fragile, lush, extravagant, decadent, frivolous, gratuitous, lame, shaky, ailing, battered, endless, emphatic
overwhelming, weary, jubilant, triumphant, upbeat, gritty, formidable, cozy, trendy, quirky, weird, surreal
`;
