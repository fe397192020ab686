import { words } from "../attribution/words.js";

/** Loaded words that also say how a thing looks, feels or moves. Of a thing they are plain: "steep terrain", "a thin layer". */
export const PHYSICAL_TOO = new Set(
  words(`
    steep thin barbed dark rough raw foul bitter sour thorny prickly knotty rotten toxic poisonous murky muddy hollow flimsy
    shaky creaky wobbly tottering slick slippery dirty messy tangled lopsided bloated stiff cold frosty hot red-hot white-hot
    fiery sizzling explosive volatile combustible corrosive caustic acid sweeping towering massive mammoth colossal gigantic
    gargantuan yawning gaping hefty cumbersome listless tepid lukewarm wild savage fierce violent brutal harsh punishing
    relentless deadly lethal virulent aggressive naked bare bleak grim ugly threadbare tired sick lame dead blind rosy gloomy
    stormy perilous dizzying booming shrill razor-sharp razor-thin wafer-thin paper-thin sky-high fractured bedraggled
    battle-scarred fickle menacing dazzling stunning soaring plunging plummeting spiraling hard-boiled tortuous twisting crooked
    bent loose anemic meager measly puny paltry obstinate stubborn doomed attack hit slam hammer pound pile tear rip burn
    explode collapse plague swallow choke bleed hemorrhage drain poison bury dump twist bend fuel ignite spark trigger fire
    blast plunge soar surge tumble sink limp sweep storm swamp flood lash whip swipe grab seize claw gut slash axe hack scrap
    scuttle propel catapult roar howl rage loom rattle rip wring mushroom snowball spew deform unleash thrash cripple parasite
    plague cancer poison firestorm avalanche flood deluge torrent tsunami minefield quagmire swamp cesspool cauldron tinderbox
    barrage meltdown implosion nosedive tailspin snake rat pig tangle barb jab swipe blot blemish blight fever glut gravy
    drumbeat
  `),
);
