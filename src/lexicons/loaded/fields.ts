import { phrases, words } from "../attribution/words.js";

/** A field of reporting with an idiom of its own: what tells it, and loaded words that are plain description in it. */
export interface Field {
  readonly name:
    | "sport"
    | "markets"
    | "weather"
    | "nature"
    | "chemistry"
    | "medicine"
    | "computing"
    | "statistics"
    | "faith";
  /** Words that tell the field, in the singular. */
  readonly signs: readonly string[];
  /** Entries that are idiom there: what play, prices or storms do, and never what people do to each other. */
  readonly idiom: readonly string[];
}

/** Fields by which idiom is judged. A word of the idiom counts as plain where a paragraph shows enough of the signs. */
export const FIELDS: readonly Field[] = [
  {
    name: "sport",
    signs: words(`
      goal match league striker keeper goalkeeper midfielder defender winger referee umpire penalty half-time cup fixture
      inning innings wicket batter batsman pitcher bowler quarterback touchdown playoff tournament semi-final
      quarter-final volley header equaliser equalizer substitute scoreboard homer rebound three-pointer knockout
      knock-out peloton sprint relay podium medal set-piece offside overtime stoppage fullback linebacker goalless
      scoreless kickoff kick-off clean-sheet hat-trick tie-break
    `),
    idiom: phrases(`
      stalemate, throw away, bruising, hit back, hammer, thrash, trounce, rout, crush, crushing, demolish, drub, stun,
      dominate, dominant, storm, fire, killer, heroics, stumble, slump, tumble, collapse, battle, battling,
      fight back, battle back, hard-fought, hard-won, narrow, thumping, emphatic, edge, snatch, steal, pounce, swoop,
      outgun, see off, blow away, ruthless, clinical, deadly, lethal, lacklustre, lackluster, woeful, dismal, gritty,
      resilient, torrid, punishing, grueling, gruelling, rampant, flying, struggling, scramble, drama, dramatic, upset,
      clash, showdown, face off, square off, crash out, limp, sink, ambitious, brilliant, brilliantly, terrific, superb, superbly,
      sublime, magnificent, majestic, drab, disastrous, spectacular, stunning, heroic
    `),
  },
  {
    name: "markets",
    signs: words(`
      share stock profit revenue index earning investor yield bond quarter quarterly analyst trader trading currency
      inflation dividend net-income turnover commodity nasdaq dow ftse nikkei dax forex futures shareholder sales
      output barrel
    `),
    idiom: phrases(`
      tumble, plunge, soar, surge, slump, hammer, glut, bite, rally, jitters, plummet, skyrocket, sink, slide, nosedive,
      batter, battered, rocket, jump, bruising, buoyant, volatile, headwinds, sell-off, bleed, crater, rattle, weather,
      weak, sluggish, soft, robust, bullish, bearish, hawkish, dovish, meltdown, boom, bust, freefall, free fall, crash
    `),
  },
  {
    name: "weather",
    signs: words(`
      storm rain rainfall wind mph gust snow snowfall hurricane cyclone typhoon tornado blizzard forecaster inch
      centimetre centimeter celsius fahrenheit gale thunderstorm drought heatwave flood downpour hail
    `),
    idiom: phrases(`
      batter, battered, lash, pound, slam, rage, brutal, savage, hammer, ferocious, bitter, blast, fierce, vicious,
      pummel, punishing, severe, violent, wild, angry, menacing, threatening, deadly, relentless, swamp, inundate, rip,
      tear through, roar, howl
    `),
  },
  {
    name: "nature",
    signs: words(`
      species larva parasite host predator prey habitat genus mouse lab gene genome protein cell bacterium bacteria virus
      malaria mosquito fungus pathogen ecosystem biologist breeding nest seedling pollinator organism mammal reptile
      amphibian insect plankton coral reef tissue enzyme egg pupa antibody immune infection
    `),
    idiom: phrases(`
      parasite, parasitic, invader, invasive, predator, predatory, exploit, exploits, aggressive, aggression, dominant, dominate,
      alien, colonizer, attack, kill, killer, hostile, primitive, deadly, lethal, venom, venomous, poisonous, toxic, vulnerable,
      virulent, plague, devastate, devastating, hijack, invade, ravage, decimate, thrive, mutant, naked, docile, promiscuous
    `),
  },
  {
    name: "chemistry",
    signs: words(`
      oxygen hydrogen nitrogen carbon cation anion ion electron molecule reagent reaction reacted solvent catalyst acid
      polymer oxide chloride isotope compound laser photon particle alloy spectrum solution bond
    `),
    idiom: phrases(`
      radical, radicals, volatile, aggressive, violent, violently, toxic, noxious, explosive, unstable, excited, inert, noble, crude,
      attack, quench, poison, corrosive, caustic, bitter, rotten, dirty
    `),
  },
  {
    name: "medicine",
    signs: words(`
      patient symptom dose surgery surgeon tumour tumor cancer therapy diagnosis clinic disease syndrome placebo blood
      infection chronic vaccine nurse ward hospital treatment
    `),
    idiom: phrases(`
      aggressive, aggressively, invasive, radical, acute, severe, crippling, debilitating, morbid, mania, manic, hysterical, hysteria,
      paranoid, paranoia, delusion, delusional, psychotic, grave, vulnerable, imposter, trauma, traumatic, agonizing, killer
    `),
  },
  {
    name: "computing",
    signs: words(`
      server client api thread process database browser cache code repository github command script query
      function variable compiler software user-agent dataset data-set hash encryption login cookie network packet kernel
      cluster node token npm python javascript html boolean string array integer parser runtime plugin regex encoder pixel
    `),
    idiom: phrases(`
      kill, attack, attacker, exploit, exploits, orphan, zombie, daemon, abort, hijack, poison, massive, crash, dump, brute force,
      brute-force, malicious, dirty, greedy, lazy, naive, toxic, garbage, bloat, bloated, hog, explode, spew, choke, slave, sane,
      insane, primitive, primitives, dithering, lib, backward, backwards, catastrophic, poor man's, dead, broken, ugly, dumb, stupid, robust, powerful, seamless, seamlessly
    `),
  },
  {
    name: "statistics",
    signs: words(`
      regression variance coefficient sample median mean dataset data-set correlation p-value confidence-interval
      estimator hypothesis parameter baseline simulation
    `),
    idiom: phrases(`
      skewed, distorted, naive, greedy, extreme, robust, significant, dramatic, biased, bias, radical, crude, noisy
    `),
  },
  {
    name: "faith",
    signs: words(`
      god jesus christ gospel lord church prayer scripture psalm sermon parish disciple apostle bible communion baptism
      worship hymn epistle allah quran mosque imam torah rabbi synagogue salvation grace covenant heaven congregation
    `),
    idiom: phrases(`
      evil, wicked, wickedness, heavenly, ungodly, godless, pagan, heathen, infidel, apostate, heretic, idolatry, righteous, glorious,
      miraculous, sublime, merciful, merciless, pretence, pretense, self-deception, hypocrisy, hypocrite, hypocritical, sinful, devilish,
      satanic, demonic, diabolical, saintly, virtuous, selfless, steadfast, unwavering, wretched, uplifting, inspiring, wonderful,
      wholesome, depraved, temptation, betrayal
    `),
  },
];
