import { words } from "../attribution/words.js";

/** Loaded words that also say how a thing looks, feels or moves. Of a thing they are plain: "steep terrain", "a thin layer". */
export const PHYSICAL_TOO = new Set(
  words(`
    steep thin shallow barbed burnt-out dark sharp rough raw crude foul bitter sour sticky thorny prickly knotty rotten toxic
    poisonous murky muddy cloudy hollow flimsy shaky brittle fragile rickety creaky creaking wobbly tottering stale bland dull
    flat shiny glossy slick slippery greasy filthy dirty messy tangled twisted warped distorted skewed lopsided bloated swollen
    inflated stiff rigid cold frosty icy hot red-hot white-hot fiery blazing sizzling explosive volatile combustible corrosive
    caustic acid sweeping towering massive huge enormous mammoth colossal gigantic gargantuan cavernous yawning gaping hefty
    cumbersome lumbering sluggish listless tepid lukewarm wild savage fierce violent brutal harsh severe punishing relentless
    deadly lethal virulent invasive aggressive dominant hostile primitive naked bare barren bleak grim ugly ragged tattered
    threadbare tired sick lame crippled dead blind rosy sunny gloomy stormy turbulent rocky bumpy uphill treacherous perilous
    dizzying booming thunderous deafening shrill piercing razor-sharp razor-thin wafer-thin paper-thin sky-high looming robust
    solid crumbling ailing fractured broken shattered splintered bedraggled battered battle-scarred fickle menacing dazzling
    glowing sparkling stunning striking soaring plunging tumbling plummeting spiraling spiralling swirling erratic hard-boiled
    tortuous twisting crooked bent loose anemic meager measly puny paltry obstinate stubborn devastated doomed gruff
    attack hit crush slam smash hammer pound batter pile tear rip burn explode implode erupt ruin collapse crumble plague
    invade swallow devour choke strangle smother bleed hemorrhage drain erode poison infect exploit kill bury dump squeeze twist
    bend forge fuel ignite spark trigger fire blast launch plunge soar surge tumble sink slide slip stumble limp crawl creep
    sweep storm swamp flood lash whip swipe snatch grab seize grip clutch claw gut slash axe hack chop carve shred scrap
    scuttle propel catapult rocket roar howl rage loom eclipse rattle rip wreck wring pry prise crumple shrivel mushroom
    snowball splatter spew deform unleash penetrate dominate thrash cripple
    parasite plague cancer poison firestorm avalanche flood deluge torrent tsunami earthquake minefield quagmire swamp jungle
    desert cesspool cauldron tinderbox barrage meltdown implosion nosedive tailspin bubble monster beast snake rat pig rodent
    maggot shrub creep thicket tangle mess wreck barb jab swipe blot blemish blight bile venom fever glut gravy drumbeat
  `),
);
