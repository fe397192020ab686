/** Praise in the voice of advertising. Format: parse.ts. */
export const PUFFERY = `
[adjective]
world-class, world-famous, world-renowned, world-beating, world-leading, best-in-class, best-of-breed, top-notch, top-flight, top-drawer, top-tier, first-rate, a-list, blue-chip, gold-standard, pre-eminent, unparalleled in, unrivaled in
iconic, legendary, visionary, venerated, idolized, acclaimed, critically acclaimed, multi-award-winning, highly acclaimed, widely acclaimed
cutting-edge, leading-edge, bleeding-edge, state-of-the-art, next-gen, groundbreaking, ground-breaking, pathbreaking, path-breaking, trailblazing, trail-blazing, pioneering, game-changing, paradigm-shifting, revolutionary new, space-age, hit-making
breathtaking, spectacular, stunning new, jaw-droppingly good, show-stopping, showstopping, must-see, must-have, must-read, must-watch, unmissable, not-to-be-missed, unbeatable, undefeatable, unstoppable, flawless, faultless, impeccable, immaculate, picture-perfect
idyllic, charming little, postcard-perfect, sun-drenched, sun-kissed, palatial, majestic, classy, elite-level, ultra-luxurious, hand-picked
eagerly awaited, eagerly anticipated, hotly anticipated, much-awaited, most-anticipated, highly touted, highly regarded, highly respected, well-loved, widely regarded, widely respected, widely hailed, universally loved, universally acclaimed, internationally acclaimed, internationally renowned, nationally recognized
multi-talented, multitalented, supremely talented, prodigiously talented, immensely talented, uniquely talented, gifted young, powerhouse, unstoppable force, tour de force, larger than life, one-of-a-kind, one of a kind, once-in-a-lifetime chance, crowd-pleasing, award-laden, star-making, career-defining, history-making
seminal, definitive work, archetypal, perfect blend, perfect mix, vibrant community, vibrant downtown, rich tapestry, rich heritage, rich history, rich cultural, proud history, proud tradition, long and distinguished, distinguished career, illustrious, resplendent, effervescent
committed public servant, passionate advocate, tireless advocate, tireless champion, lifelong champion, fearless leader, trusted leader, thought-leading, mission-driven, purpose-driven, values-driven, results-driven, customer-centric, people-first, forward-thinking, solutions-oriented

[noun]
trailblazer, visionary, luminary, mastermind of modern, living legend, national treasure, megastar, thought leader, game changer, game-changer, gamechanger, paradigm shift, quantum leap, giant leap, tour-de-force, masterstroke, crown prince of, king of pop culture
who's who, cream of the crop of, best of the best, pick of the bunch, showstopper, crowd-pleaser, playground of, shopper's paradise, foodie heaven, feast for the eyes, feast for the senses, rags-to-riches story, rags to riches

[verb]
boast of world, wow, take the world by storm, push the envelope, break the mold, blaze a trail, leave a lasting, leave an indelible
stand as a testament, change lives, change the game, change the world, make waves in, rewrite the record books, rewrite the rules, turbocharge, unlock the potential, unleash the power, transform the lives, capture hearts, capture the hearts, win hearts, win the hearts

[phrase]
at the cutting edge, on the cutting edge, in a class of its own, in a class by itself, in a league of its own, in a league of his own, in a league of her own, like no other place, second to none in, something for everyone, for all ages alike, the envy of, the envy of the world, the stuff of legend, the stuff of legends, stuff of dreams
steeped in history, steeped in tradition, rich in history, boasts some of, boasting a, serves as a beacon, a beacon of, beacon of hope, shining example, shining city, shining light

[adjective]
`;
