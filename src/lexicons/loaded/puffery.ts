/** Praise in the voice of advertising. Format: parse.ts. */
export const PUFFERY = `
[adjective]
world-class, world-famous, world-renowned, world-beating, world-leading, best-in-class, best-of-breed, top-notch, top-flight, top-drawer, top-tier, first-rate, a-list, blue-chip, gold-standard, pre-eminent, unparalleled in, unrivaled in
iconic, legendary, visionary, mythic, immortal, timeless, ageless, venerated, idolized, acclaimed, critically acclaimed, multi-award-winning, highly acclaimed, widely acclaimed
cutting-edge, leading-edge, bleeding-edge, state-of-the-art, next-generation, next-gen, groundbreaking, ground-breaking, pathbreaking, path-breaking, trailblazing, trail-blazing, pioneering, game-changing, paradigm-shifting, revolutionary new, space-age, turnkey, hit-making
breathtaking, spectacular, stunning new, jaw-droppingly good, show-stopping, showstopping, must-see, must-have, must-read, must-watch, unmissable, not-to-be-missed, unforgettable, unbeatable, undefeatable, unstoppable, unbreakable, bulletproof, foolproof, fail-safe, flawless, faultless, impeccable, immaculate, picture-perfect
idyllic, quaint little, charming little, postcard-perfect, sun-drenched, sun-kissed, palatial, majestic, stylish, chic, sleek, classy, elite-level, ultra-luxurious, five-star, artisanal, curated, hand-picked
eagerly awaited, eagerly anticipated, hotly anticipated, much-awaited, most-anticipated, highly touted, highly regarded, highly respected, well-loved, widely regarded, widely respected, widely hailed, universally loved, universally acclaimed, internationally acclaimed, internationally renowned, nationally recognized
multi-talented, multitalented, supremely talented, prodigiously talented, immensely talented, uniquely talented, gifted young, powerhouse, unstoppable force, tour de force, larger than life, one-of-a-kind, one of a kind, once-in-a-lifetime chance, crowd-pleasing, award-laden, star-making, career-defining, history-making
seminal, definitive work, archetypal, consummate, perfect blend, perfect mix, vibrant community, vibrant downtown, rich tapestry, rich heritage, rich history, rich cultural, proud history, proud tradition, long and distinguished, distinguished career, illustrious, luminous, radiant, resplendent, effervescent
committed public servant, passionate advocate, tireless advocate, tireless champion, lifelong champion, fearless leader, trusted leader, thought-leading, mission-driven, purpose-driven, values-driven, results-driven, customer-centric, people-first, forward-thinking, forward-looking, solutions-oriented

[noun]
trailblazer, visionary, luminary, virtuoso, mastermind of modern, living legend, national treasure, megastar, thought leader, game changer, game-changer, gamechanger, paradigm shift, quantum leap, giant leap, tour-de-force, masterclass, masterstroke, magnum opus, crown prince of, king of pop culture
who's who, cream of the crop of, best of the best, pick of the bunch, showpiece, showstopper, crowd-pleaser, hidden gem, mecca, playground of, shopper's paradise, foodie heaven, feast for the eyes, feast for the senses, labor of love, dream team, dream come true, rags-to-riches story, rags to riches

[verb]
boast of world, wow, dazzle, delight, enchant, captivate, mesmerize, take the world by storm, take by storm, set the bar, set the standard, raise the bar, push the envelope, push the boundaries, break new ground, break the mold, blaze a trail, shine brightly, stand the test of time, leave a lasting, leave its mark, leave an indelible
stand as a testament, change lives, change the game, change the world, make waves in, make its mark, rewrite the record books, rewrite the rules, turbocharge, unlock the potential, unleash the power, transform the lives, capture hearts, capture the hearts, capture the imagination, win hearts, win the hearts

[phrase]
at the cutting edge, on the cutting edge, in a class of its own, in a class by itself, in a league of its own, in a league of his own, in a league of her own, like no other place, second to none in, something for everyone, for the ages, for all ages alike, the envy of, the envy of the world, the stuff of legend, the stuff of legends, stuff of dreams
nestled in, nestled among, steeped in history, steeped in tradition, rich in history, boasts some of, boasting a, home to some of, plays a vital role, played a vital role, plays a pivotal role, played a pivotal role, played a crucial role, stands as a, serves as a beacon, a beacon of, beacon of hope, shining example, shining city, shining light, testament to

[adjective]
historic, venerable
`;
