/** Adjectives that tell readers what to feel or how to judge. Format: parse.ts. */
export const EMOTIVE_ADJECTIVES = `
# Horror and disgust
[adjective +ly]
horrific, horrendous, horrifying, appalling, ghastly, gruesome, grisly, hideous, atrocious, abhorrent
monstrous, abominable, heinous, barbaric, barbarous, savage, bestial, bloodthirsty, sadistic
sickening, disgusting, revolting, repulsive, repugnant, nauseating, stomach-churning, stomach-turning, gut-wrenching
loathsome, odious, vile, obscene, grotesque, putrid, rancid, fetid, noxious
depraved, degenerate, perverted, debauched, squalid, seedy, sleazy, tawdry
harrowing, chilling, bone-chilling, spine-chilling, blood-curdling, terrifying, petrifying, nightmarish, hellish
ghoulish, creepy, skin-crawling, freakish, unspeakable, unthinkable, unconscionable
evil, wicked, sinister, diabolical, devilish, demonic, satanic, fiendish, nefarious, villainous, malevolent, malign
venomous, poisonous, vitriolic, virulent
toxic
murderous

# Outrage and shame
[adjective +ly]
outrageous, disgraceful, shameful, shameless, despicable, deplorable, contemptible, reprehensible, egregious
dishonorable, ignoble, ignominious, unforgivable, inexcusable, indefensible, intolerable, unpardonable, insufferable
infuriating, maddening, galling, exasperating, enraging, degrading, demeaning
humiliating, mortifying, embarrassing, cringeworthy, cringe-inducing, cringey, excruciating, mawkish
brazen, blatant, flagrant, barefaced, bald-faced, bare-faced, unabashed, unashamed, unblushing, unapologetic
audacious, impudent, insolent, presumptuous, high-handed, heavy-handed, ham-handed, draconian
tyrannical, despotic, dictatorial, totalitarian-style, authoritarian-style, jackbooted, orwellian
kafkaesque, stalinist, machiavellian, byzantine
crooked, venal, unscrupulous, amoral, unprincipled, mendacious, duplicitous
deceitful, disingenuous, insincere, two-faced, hypocritical, sanctimonious, self-righteous, holier-than-thou
preachy, moralistic, moralizing, smug, self-satisfied, self-congratulatory, self-serving, self-interested
self-aggrandizing, self-important, self-obsessed, self-absorbed, egotistical, egomaniacal, narcissistic, megalomaniacal
vainglorious, pompous, bombastic, grandiose, pretentious, snobbish, snooty, haughty, condescending, patronizing, supercilious
arrogant, conceited, overweening, hubristic, cocky, cocksure, swaggering, bumptious, imperious, overbearing, domineering
bullying, thuggish, loutish, boorish, brutish, oafish, crass, vulgar, uncouth, churlish, ill-mannered

# Cruelty and harm
[adjective +ly]
cruel, callous, heartless, merciless, pitiless, ruthless, remorseless, inhumane, inhuman, unfeeling, cold-blooded, cold-hearted
hard-hearted, stony-hearted, brutal, vicious, ferocious, rapacious
vindictive, spiteful, mean-spirited, petty, vengeful, hateful
catastrophic, calamitous, cataclysmic, apocalyptic, ruinous, disastrous, devastating, crippling, crushing, shattering
earth-shattering, earth-shaking, world-shaking, world-ending
corrosive, pernicious, insidious, baleful, baneful
heartbreaking, heart-breaking, heart-rending, heart-wrenching, tear-jerking, poignant, pitiful, pathetic, piteous
wretched, woeful, abysmal, dismal, dire, lamentable, miserable, pitiable, sorry-looking, godawful, god-awful, dreadful, awful
terrible, horrible, crappy, shoddy, shambolic, slipshod, slapdash, half-baked, half-hearted, halfhearted
woebegone, hapless, hopeless, clueless, feckless, spineless, gutless, toothless, rudderless, directionless
inept, incompetent, bungling, bumbling, blundering, amateurish, witless, brainless, mindless, thoughtless, senseless

# Folly and unreason
[adjective +ly]
absurd, ridiculous, ludicrous, laughable, risible, farcical, preposterous, nonsensical, asinine, inane, idiotic, moronic
imbecilic, cretinous, foolish, foolhardy, stupid, dim-witted, half-witted, dopey, daft, loony
loopy, nutty, batty, kooky, bonkers, crackpot, harebrained, hare-brained, cockamamie, lunatic
deranged, demented, unhinged, maniacal, delusional, hysterical, paranoid, rabid, frenzied, frenetic, feverish
irrational, illogical, incoherent, rambling, blathering, vapid, vacuous, insipid, fatuous, puerile
childish, infantile, immature, petulant, peevish, whiny, whiney, sulky, pouty, tantrum-prone
ignorant, benighted, narrow-minded, small-minded, close-minded, closed-minded, simple-minded, simplistic, naive
credulous, gullible, misguided, wrongheaded, wrong-headed, ill-conceived, ill-advised, ill-judged, ill-considered
ill-informed, unwise, imprudent, reckless, rash, hotheaded, hot-headed, headstrong, trigger-happy
baffling, bewildering, mind-boggling, mind-numbing, mind-blowing, befuddled, befuddling, bizarre, outlandish, far-fetched
farfetched, cartoonish, clownish, buffoonish, laugh-out-loud, sophomoric, boneheaded, bone-headed, boneheadedly bad
pointless, fruitless, purposeless, wasteful, profligate, spendthrift, gold-plated
cack-handed, cackhanded, misjudged, bogus, phony, sham, spurious, specious
groundless, trumped-up, concocted, cooked-up, made-up
cherry-picked, fearmongering, fear-mongering, scaremongering, hatemongering, warmongering, race-baiting, red-baiting, union-busting
disinformative, propagandistic, slanted, lopsided, one-sided

# Extremes of politics put as description
[adjective +ly]
fanatical, zealous, overzealous, doctrinaire, dogmatic, hyperpartisan, hyper-partisan
ultraconservative, ultra-conservative, ultraliberal, ultra-liberal, ultra-leftist, ultra-rightist, ultra-woke, ultra-maga
jingoistic, chauvinistic, homophobic, transphobic, islamophobic
misogynistic, misogynist
unamerican, unpatriotic, traitorous, disloyal, heathen, ungodly
rabble-rousing, bellicose, belligerent, pugnacious
truculent, confrontational, combative, feisty, fiery, firebreathing, fire-breathing, bomb-throwing, bomb-tossing, flame-throwing
saber-rattling, chest-thumping, chest-beating, tub-thumping, table-pounding, finger-wagging, finger-pointing, hand-wringing
pearl-clutching, virtue-signaling, attention-seeking, attention-grabbing, publicity-seeking, grandstanding
power-hungry, power-mad, power-crazed, money-grubbing, money-hungry, greedy, avaricious, mercenary, self-dealing
freeloading, parasitic, leeching, workshy, work-shy, shiftless, deadbeat, good-for-nothing, lazy, indolent, slothful, feral

# Shock and alarm
[adjective +ly]
shocking, stunning, eye-popping, eye-watering, staggering, astounding, astonishing
startling, jarring, jolting, unnerving, unsettling, disturbing, disquieting, troubling, worrying, worrisome, alarming
frightening, ominous, foreboding, menacing, forbidding, daunting, nerve-wracking
nerve-racking, nail-biting, white-knuckle, heart-stopping, heart-pounding, pulse-pounding, panic-stricken, panicky, terror-stricken
frantic, desperate, bleak, grim, gloomy, dour, dispiriting, disheartening, demoralizing, depressing
soul-crushing, soul-destroying, soul-sucking, back-breaking, backbreaking, bruising, punishing, grueling, withering, blistering
scathing, scorching, searing, stinging, caustic, acerbic, acidic-tongued, acrimonious, rancorous, bitter, ugly, nasty
tempestuous, stormy, chaotic, anarchic, lawless
inconceivable, unfathomable

# Admiration
[adjective +ly]
valiant, gallant, intrepid, fearless, dauntless, plucky, gutsy, selfless, saintly, angelic
magnificent, marvelous, wonderful, glorious, fabulous, superb, sublime, splendid, stupendous, phenomenal
awesome, awe-inspiring, inspiring, inspirational, uplifting, heartwarming, heart-warming
brilliant, ingenious, masterful, masterly, dazzling, electrifying, exhilarating, thrilling
delightful, enchanting, captivating, mesmerizing, spellbinding, riveting, enthralling, entrancing
gorgeous, exquisite, lovable, endearing, irresistible, alluring, tantalizing, mouthwatering
mouth-watering, sumptuous, scrumptious, luscious, lavish, swanky, glitzy
admirable, laudable, commendable, praiseworthy, exemplary, principled, virtuous, wholesome, righteous
sage-like, shrewd, astute, savvy, canny, cunning, wily, crafty, cagey, slick, smooth-talking, silver-tongued
fair-minded, even-handed, evenhanded, common-sense, commonsense, no-nonsense, level-headed
levelheaded, clear-eyed, clear-sighted, far-sighted, farsighted, plain-speaking, plain-spoken, straight-talking
tireless, indefatigable, unflagging, untiring, unstinting, unwavering, unflinching, steadfast, staunch, stalwart, resolute, redoubtable
miraculous, fairy-tale, fairytale, storybook, godlike, messianic, larger-than-life
epochal, era-defining, epoch-making

[adjective]
oppressive, repressive, immoral, unethical, dishonest, predatory, destructive, tragic, dumb, insane, crazy, irresponsible, bloated, deceptive, anti-american
un-american, treasonous, provocative, tumultuous, heroic, courageous, fantastic, terrific, amazing, charming, luxurious, glamorous, clever
sensible, momentous
`;
