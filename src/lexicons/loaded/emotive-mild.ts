/** The milder colour of ordinary news: adjectives of degree, character and mood. Format: parse.ts. */
export const EMOTIVE_MILD = `
# Degree put on a figure or an event
[adjective +ly]
skyrocketing, spiraling > rising
plummeting, plunging, nosediving, slumping > falling
sky-high > high
rampant, unbridled, unchecked, unfettered, unrestrained, untrammeled, wanton
hefty, whopping-sized, gargantuan, mammoth, colossal, gigantic, humongous, ginormous, elephantine, monumental, titanic, herculean
exorbitant, extortionate, astronomical, sky-rocketing, outsized, outsize > large
paltry, measly, meager, piddling, puny, derisory, trifling > small
niggardly, miserly, stingy, threadbare, anemic
lackluster, tepid, lukewarm, flaccid, listless, languid, plodding, creaky, cumbersome
wobbly, tottering, flagging, flailing, stuttering
bedraggled, battle-scarred
scandal-hit, crisis-hit, crisis-ridden, debt-ridden, debt-laden, debt-strapped, cash-strapped, cash-starved, crime-ridden
crime-infested, drug-infested, rat-infested, gang-infested, gang-ridden, war-weary, battle-weary, strife-torn, gaffe-prone, accident-prone
trouble-plagued, snake-bitten, star-studded, money-losing
cutthroat, cut-throat, dog-eat-dog, no-holds-barred, take-no-prisoners, bare-knuckle, bare-knuckled, knock-down
all-out, full-blown, full-throated, wall-to-wall, blow-by-blow, down-and-dirty, tooth-and-nail
sweeping > broad
drastic, dramatic, stark, sharp-elbowed, pitched-battle
tortuous, torturous, tortured, thorny, knotty, prickly, dicey, fraught, perilous
combustible, febrile, fevered, overwrought
fierce, relentless, unrelenting, incessant, ceaseless, never-ending, interminable, unending
breakneck, breathless, dizzying, head-spinning, whirlwind, lightning-fast
glacial, tortoise-like, backward-looking, ossified, sclerotic, hidebound
resounding, thumping, landslide-sized, razor-thin
razor-sharp, wafer-thin, paper-thin, make-or-break, do-or-die
high-stakes, high-octane, high-profile-seeking, white-hot, red-hot, sizzling, torrid, frothy
juicy, titillating, raunchy, scandal-sheet, gossipy, sensationalist, sensationalized
jaded, cynical, world-weary, dyspeptic, grumpy, cranky, crotchety, cantankerous, curmudgeonly, crusty, irascible

# Character words
[adjective +ly]
folksy, down-home, avuncular, grandfatherly, grandmotherly, matronly, girlish, baby-faced, fresh-faced
blunt-talking, plainspoken, tough-talking, fast-talking, wisecracking, cigar-chomping, tobacco-chewing, gun-toting, pistol-packing
latte-sipping, chardonnay-sipping, champagne-swilling, pickup-driving, bible-thumping, bible-bashing
gun-loving, tree-hugging, flag-waving, flag-draped, sandal-wearing, tofu-eating, quinoa-eating, beer-swilling, pampered, coddled
out-of-touch, ivory-tower, elitist, high-and-mighty, hoity-toity, blue-blooded, silver-spoon, jet-setting, globe-trotting
testy, tetchy, touchy, thin-skinned, prickly-tempered, snippy, snappish, surly, morose, dour-faced, stone-faced, stony-faced, poker-faced
grim-faced, red-faced, ashen-faced, po-faced, straight-faced, starry-eyed, teary-eyed, bleary-eyed, steely-eyed, steely
gimlet-eyed, hard-nosed, hardnosed, hard-bitten, hard-boiled, hard-charging, thick-skinned, tough-as-nails, battle-hardened, battle-tested
stubborn, obstinate, pig-headed, pigheaded, bull-headed, bullheaded, mulish, obdurate, intransigent, unyielding, unbending
uncompromising, implacable, recalcitrant, defiant, unrepentant, unbowed, undaunted, undeterred, unfazed, unperturbed
brash, bold-faced, flashy, showy, ostentatious, garish, gaudy, kitschy, blustery, blustering, rambunctious
raucous, obstreperous, fractious, quarrelsome, disputatious, argumentative, disgruntled
quixotic, capricious, fickle, flighty, scatterbrained, impetuous, impulsive, volatile-tempered
aloof, frosty, icy-mannered, chilly-mannered, standoffish, stilted, gawky, dorky
wonky, professorial, erudite, brainy, whip-smart, quick-witted, sharp-tongued, acid-tongued, foul-mouthed
potty-mouthed, loud-mouthed, loudmouthed, big-mouthed, motor-mouthed, long-winded, garrulous, loquacious, voluble, effusive, gushing
fawning, obsequious, sycophantic, slavish, groveling, servile, toadying, subservient, deferential, supine, craven, cowardly, lily-livered, weak-kneed
namby-pamby, wishy-washy, milquetoast, mealy-mouthed, mealymouthed, equivocating, flip-flopping, waffling, vacillating, dithering, indecisive, wavering
squeamish, skittish, jittery, antsy, twitchy, rattled, flustered
chastened, cowed, forlorn
exultant, triumphal, triumphalist, ebullient
rosy, rosy-cheeked, downbeat, jaundiced, treacly, syrupy, schmaltzy, saccharine
grizzled, scrappy, spunky, doughty, dogged, indomitable, irrepressible, fearsome
much-hyped, much-ballyhooed, much-feared, much-loathed
long-maligned, long-neglected, long-ignored, over-hyped, overblown, overrated
overcooked, overstuffed, overcautious, overconfident, overeager, overreaching, overhasty
haphazard, scattershot, patchwork-like, jury-rigged, tumbledown
shadowy, furtive, surreptitious, cloak-and-dagger, under-the-table, backroom, back-room, smoke-filled
underhanded, underhand, devious, conniving, scheming, manipulative, weaselly, slimy, oily-mannered, unctuous, smarmy, greasy-palmed, slippery-tongued
chummy, buddy-buddy, cushy, incestuous, clubby, inward-looking, cliquish
lily-white, snow-white-robed, warmed-over, retread, shopworn, timeworn, hackneyed
well-heeled, deep-pocketed, moneyed, monied, filthy-rich, free-spending, high-rolling, big-spending, tax-and-spend
blood-soaked, battle-ready
hard-hitting, blockbuster-sized, buzzy, buzzed-about, splashy, sexy, hipster, oddball
freaky, otherworldly, unearthly, trippy

[adjective]
steep, hollow, dirty, shrill, iron-fisted, autocratic, hardline
hard-line, die-hard, last-ditch, fervent, ardent, vociferous, disappointing, underwhelming, unimpressive, mediocre, uninspired, uninspiring
ironic, impressive, ambitious, transformative, lax
careless, cavalier, flippant, glib, feeble, tenuous, unfair, unjust, biased, unwarranted
needless, onerous, burdensome, stifling, booming, intractable, insurmountable, unworkable
untenable, unrealistic, antiquated, backward, hardscrabble, godforsaken, glaring, outright, downright
fateful, checkered, renegade, untoward, ungrateful, undeserving
ravenous, insatiable, voracious, extravagant, decadent, frivolous, gratuitous, lame, shaky, emphatic
overwhelming, formidable, surreal
`;
