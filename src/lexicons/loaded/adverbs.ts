/** The writer's comments, judging particles, intensifiers and absolutes. Format: parse.ts. */
export const EDITORIAL_ADVERBS = `
# Comment on the whole sentence
[phrase]
obviously, patently, manifestly, undoubtedly, undeniably, unquestionably, indisputably, incontrovertibly, irrefutably, indubitably, doubtless, no doubt, without doubt, without a doubt, without question, beyond doubt, beyond question
needless to say, it goes without saying, it should go without saying, truth be told, let's face it, let's be honest, let's be clear, to be honest, make no mistake about it
as everyone knows, as we all know, as is well known, it is clear that, it is obvious that, it's clear that, it's obvious that, it is no secret that, it's no secret that, it is no surprise that, it's no surprise that, it is no coincidence that, it's no coincidence that
it is worth noting, it's worth noting, it should be noted, it is important to note, it must be said, it is telling that, it bears repeating, it is fair to say, it's fair to say, it is safe to say, it's safe to say, safe to say, suffice it to say, suffice to say, in actual fact
tellingly, revealingly, crucially, oddly enough, strangely enough, bizarrely, funnily enough, amazingly, incredibly, astonishingly, remarkably, unsurprisingly, not surprisingly
predictably, inevitably, ironically, paradoxically, conveniently, not coincidentally, suspiciously, mysteriously, inexplicably, unaccountably, improbably, implausibly, rightly, rightfully, justly
unwisely, foolishly, stupidly, sadly, tragically, regrettably, unfortunately, fortunately, luckily, unluckily, thankfully, alas, alarmingly, worryingly, troublingly, disturbingly, disappointingly, embarrassingly, shamefully
disgracefully, outrageously, scandalously, shockingly, chillingly, ominously, encouragingly, reassuringly, refreshingly, gratifyingly, impressively, admirably, commendably, laudably, to its credit, to his credit, to her credit, to their credit, to its shame, to his shame, to her shame, to their shame
seemingly, arguably, to all intents and purposes, for all intents and purposes
famously, infamously, notoriously, legendarily, proverbially, unforgettably, unprecedentedly, momentously, unbelievably, inconceivably, unthinkably, unimaginably, indescribably, unspeakably, unmistakeably, conspicuously, ostentatiously
erroneously, inaccurately, misleadingly, dishonestly, disingenuously, cynically, hypocritically, duplicitously, deceitfully, deceptively, mendaciously, shamelessly, brazenly, blatantly, flagrantly, unashamedly, unabashedly, unapologetically

# Manner that reads the mind or the mood
[phrase]
begrudgingly, grudgingly, sheepishly, smugly, gleefully, triumphantly, defiantly, boastfully, haughtily, sneeringly, mockingly, derisively, dismissively, contemptuously, disdainfully, scornfully, sarcastically, snidely, furiously
indignantly, petulantly, peevishly, testily, huffily, grumpily, sullenly, sulkily, sourly, dourly, grimly, somberly, archly, slyly, cunningly, craftily, sneakily, furtively, surreptitiously, insidiously
rashly, feverishly, furtively planned, hysterically, crazily, insanely, maniacally, fanatically, zealously, slavishly, mindlessly, thoughtlessly, heedlessly, callously, heartlessly, ruthlessly, mercilessly
viciously, savagely, cruelly, maliciously, vindictively, spitefully, venomously, hatefully, ferociously, vociferously, stridently, shrilly, hotly, heatedly, fervently, ardently, fervidly, stubbornly, obstinately, steadfastly, staunchly
relentlessly, unrelentingly, incessantly, ceaselessly, interminably, single-handedly, singlehandedly, willfully, calculatedly
boldly, bravely, courageously, heroically, valiantly, gallantly, nobly, selflessly, graciously, eloquently, brilliantly, adroitly, masterfully, cleverly, ingeniously, shrewdly, astutely, miraculously
hopelessly, haplessly, fecklessly, ineptly, sloppily, lamely, feebly, meekly, timidly, supinely, tamely, cravenly, abjectly, pathetically, pitifully, woefully, dismally, miserably, abysmally, atrociously, appallingly, horribly, terribly, awfully, dreadfully
nakedly, starkly, spectacularly, belligerently, provocatively, sensationally, luridly, salaciously, scandalously late, notably absent, conspicuously absent, curiously absent, conveniently forgot, conveniently ignored, conveniently omitted, strangely silent, curiously silent, deafeningly silent
truly, unfairly, unjustly, excessively
bitterly, angrily, recklessly, frantically, desperately, wildly, vehemently, dramatically, aggressively

# A comment only at the edge of a clause: “naturally, it rained”, not “it grows naturally”
[comment]
clearly, naturally, in truth, in fairness, frankly, candidly, weirdly
amusingly, perversely, inconveniently, coincidentally, fittingly, aptly, understandably, sensibly, wisely, mercifully, unhappily
evidently, surprisingly, appropriately, surely
`;

export const INTENSIFIERS = `
[phrase]
utterly, totally, absolutely, downright, outright lies, out-and-out, deadly serious, stone-cold, bone-chillingly, jaw-droppingly, eye-wateringly, mind-bogglingly, mind-numbingly, breathtakingly, staggeringly, stunningly, astoundingly
ridiculously, ludicrously, absurdly, preposterously, laughably, farcically, hilariously, obscenely, grotesquely, hideously, monstrously, egregiously, exorbitantly, extortionately, inordinately, immeasurably, incalculably, blisteringly, blindingly
wildly unpopular, hugely unpopular, hugely successful, deeply unpopular, deeply flawed, deeply troubling, deeply disturbing, deeply concerning, deeply offensive, deeply divisive, fatally flawed, seriously flawed, badly flawed, fundamentally flawed, badly needed, sorely needed
desperately needed, woefully inadequate, painfully obvious, painfully clear, painfully slow, abundantly clear, crystal clear, crystal-clear, glaringly obvious, blindingly obvious, perfectly clear, only too clear, all too clear, plain wrong, plain silly, pure and simple, plain and simple, bar none
so very, way too many, altogether too, oh so, quite simply, quite frankly, truly remarkable, really really, very real, at its very best, hands down, head and shoulders
whopping, staggering sum, massive, mere, record-smashing, record-shattering, earthshaking, hyper, supremely, extra special, singularly, monumentally, colossally, gargantuanly
umpteen, zillions, gazillions, bazillions, scads, reams of, boatload of, truckload of, boatloads of, truckloads of, a whole host of, an entire generation of, a boatload
every single, each and every, every last, single biggest, single worst, single greatest, ever-increasing, ever-rising, ever-worsening, ever-larger, ever-deeper, ever-tighter, ever-widening, ever-shrinking, unequaled, peerless, matchless, inimitable, second to none, without equal, without parallel, without precedent
terribly hard, all the more, dangerously, perilously, grossly, staunchly opposed
`;

export const ABSOLUTES = `
[phrase]
everyone knows, everybody knows, everyone agrees, everybody agrees, everyone understands, everyone can see, anyone can see, anyone with eyes, anyone with a brain, any reasonable person, any sane person, no reasonable person, no sane person, no one believes, nobody believes, no one can deny, nobody can deny, nobody likes, no one likes
no one cares, nobody cares, no one thinks, nobody thinks, no one doubts, nobody doubts, no one disputes, nobody disputes, no serious person, no self-respecting, all right-thinking, right-thinking people, real americans
hard-working americans, everyday americans, hardworking families, hard-working families, decent people, decent folk, normal people, average joe, average joes, man in the street, silent majority, vast majority of americans, the american people want, the people want, the whole world knows, the entire world knows, the world knows
there is no question, there's no question, there is no doubt, there's no doubt, there can be no doubt, there is no denying, there's no denying, there is no excuse, there's no excuse, there was no question, there was no doubt, no denying, no one in their right mind
indisputable, incontrovertible, unquestionable, incontestable, unassailable, inarguable, beyond dispute, beyond debate, beyond argument, settled fact, proven fact, simple fact, plain fact, plain truth, simple truth, hard truth, cold hard truth, cold hard facts, the simple fact is, the sad truth is
always wrong, always right, never right, never wrong, always will be, never has been, has always been, have always been, has never been more, have never been more, never before has, never before have, never again will, never in history, never in the history, at every opportunity, time after time
time and time again, everything wrong with, everything that is wrong, all that is wrong, nothing if not, not one single, like no other, once-in-a-lifetime, once-in-a-generation
the only real, the very thing, the very definition, the very idea, the very people, since time immemorial
for no good reason, every reason to, no ifs, no buts, end of story, case closed, the be-all and end-all, unanimously praised, to a person
the fact is, the truth is, at every turn, time and again, again and again
`;

export const JUDGING_PARTICLES = `
[phrase]
yet another, still refuses, still refuse, still refused, still insists, still insist, still claims, still claim, still fails, still failing, at long last
despite the fact, in spite of the fact, despite overwhelming, despite clear, despite claiming, despite promises, despite promising
decline even, declines even, fail to mention, failed to mention, fails to mention, fail to disclose, failed to note, fails to note, failed to say, fail to say, failed to explain, fails to explain, fail to acknowledge, failed to acknowledge, fails to acknowledge, failing to acknowledge, failed to act, fails to act, failed to deliver
neglects to, neglected to, neglect to, couldn't even, could not even
little wonder, small wonder, no wonder, not surprisingly enough, regardless of the facts, whether they like it or not, like it or not, imagine that
yet again, didn't even, did not even, doesn't even, does not even
`;
