/** Turns of phrase that pass judgement as a whole. Format: parse.ts. */
export const EMOTIVE_PHRASES = `
[phrase]
a far cry from, leaves much to be desired, left much to be desired, leave much to be desired, nothing short of, nothing more than
beyond the pale, beneath contempt, beyond belief, beyond redemption, out of step, out of whack, out of its mind
off the rails, off the deep end, up in arms, up in smoke, down the drain, down the tubes, down the toilet
in shambles, in shreds, in free fall, in freefall, in the doldrums, in dire straits, in the crosshairs
in bed with, in cahoots with, in the pocket of, in thrall to, in the grip of, in the teeth of
on the ropes, on the warpath, on the rampage, on the outs, on thin ice, on life support, on its knees, on their knees
on its last legs, on death's door, on the edge of a precipice, on a collision course, on a war footing, on a spree, on the back foot
under the gun, under attack from critics, under the thumb of
at each other's throats, at loggerheads, at death's door, at the altar of
with a vengeance, with reckless abandon, with wild abandon, with an iron fist, with fanfare
without a shred of, without so much as, without any regard, without regard for, without remorse, without shame, without mercy, without rhyme or reason, without batting an eye
not a shred of, not one iota, not a scintilla of, no end of, no laughing matter, no friend of
too little too late, too good to be true, too clever by half, too big for, far too many, far too few, far too much
all too often, all too common, all too familiar, all too easy, all hell, all but ignored, all but forgotten, all but abandoned, all talk
the usual suspects, the writing on the wall, the wrong side of history, right side of history
straw that broke, the powers that be, the ruling class, the political class, the liberal media, the corporate media, the lamestream media, the swamp
a slap in the face, a bitter pill, a far-fetched, a new low, a fresh low, an all-time low, new lows, new depths
a recipe for disaster, recipe for disaster, a disaster waiting to happen, an accident waiting to happen, an uphill battle, an uphill climb, a losing battle, a pitched battle
a battle royal, a battle royale, a fool's errand, a house divided, a nation divided, hopelessly divided, hopelessly deadlocked
a shadow of, shadow of its former self, shadow of his former self, shadow of her former self, a shell of, a hollow shell, the bad old days, the good old days
dead on arrival, dead in the water, dead wrong, hell-bent on, hell bent on, bent on, intent on destroying, obsessed with, consumed with
drunk on, drunk with power, mad with power, blinded by, immune to reason, impervious to, rife with
bogged down in, wracked by, wracked with, racked by, racked with, plagued with, dogged by, hounded by, haunted by, beset by, tainted by
torn apart by, riven by, seized with, caught red-handed, caught flat-footed, asleep at the wheel, asleep at the switch
sick and tired, up to no good, hot under the collar, foaming at the mouth, frothing at the mouth, chomping at the bit, champing at the bit, spoiling for, spoiling for a fight
thirsting for, starved of, starved for, desperate for, desperately trying, scrambling for, hell to pay, blood on its hands, blood on his hands, blood on their hands, blood on her hands
true colors, skeletons in, dirty tricks, dirty little secret, dirty money, dirty politics, dark cloud, dark clouds, dark underbelly
bad apples, bad actors, bad news for, bad look, bad optics, bad omen, bad hombres, sour grapes, sore loser, sore losers, raw deal, raw nerve, red meat
rude awakening, harsh reality, harsh realities, cold reality, grim reality, stark reality, stark reminder, grim reminder, painful reminder, sobering reminder, chilling reminder, wake-up call, wakeup call
fever pitch, fever dream, feverish pitch, lightning rod, ground zero for, poster child, poster boy, poster girl
lunatic fringe, radical fringe, loony left, looney left, radical left, hard left, extreme left, extreme right, hard right, radical right, alt-right, alt-left, ultra-right, ultra-left
left-wing extremists, right-wing extremists, left-wing mob, right-wing mob, angry mob, unruly mob, frenzied mob, violent mob, baying mob, woke mob, twitter mob, online mob
tin-pot, two-bit, penny-ante, second-rate, third-rate, fifth-rate, bargain-basement, bottom-of-the-barrel, one-trick pony, fly-by-night, two-faced
nail in the coffin, thorn in the side, stick in the mud, feather in its cap, feather in his cap, feather in her cap
soul of the nation, war on women, war on christmas, war on coal, war on cops, war on faith, war on police, war on the poor, war on the rich, war against the poor, class warfare
hearts and minds, blood and treasure, god-given right, god-given rights, common decency, human decency, moral bankruptcy, morally bankrupt, intellectually bankrupt, moral high ground
eyes of the world, shock and awe, fire and fury, doom and gloom, gloom and doom, wreaking havoc, path of destruction, orgy of violence, web of lies, pack of lies, tissue of lies
string of lies, culture of corruption, culture of fear, culture of death, climate of fear, atmosphere of fear, politics of fear, politics of hate, politics of division, cult of personality
bread and circuses, bait and switch, bait-and-switch, divide and conquer, divide and rule, scorched earth, scorched-earth, slash and burn, slash-and-burn, hit-and-run politics
tooth and nail, lock stock and barrel, hook line and sinker, marching orders, battle lines, clarion call, rallying point, stump speech staple
war path, warpath, scorched, lame excuse, lame excuses, feeble excuse, flimsy excuse, flimsy pretext, empty rhetoric, hollow rhetoric, heated rhetoric, harsh rhetoric, fiery rhetoric, hateful rhetoric, divisive rhetoric
poisonous rhetoric, inflammatory rhetoric, overheated rhetoric, soaring rhetoric, lofty rhetoric, tough talk, tough line, hard sell, charm offensive, full-court press, full court press
so much for, make no mistake, let that sink in, you guessed it, surprise surprise, go figure, to put it mildly, to say the least, for crying out loud, of all people
cry foul, cries foul, cried foul, crying foul, cry wolf, crying wolf, pay lip service, paid lip service, paying lip service, pays lip service, come hell or high water, by hook or by crook
a dime a dozen, rubber-stamp, rubber-stamped, blank check, easy target, soft target, soft on crime, soft on terror, tough on crime, weak on crime, weak on defense
left holding the bag, left to pick up the pieces, left to fend, left for dead, forgotten by, stripped of dignity
`;
