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
    | "faith"
    | "astronomy";
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
      bruising, hit back, thrash, trounce, rout, crushing, demolish, drub, heroics, slump, tumble, battle, thumping,
      emphatic, pounce, outgun, blow away, ruthless, lackluster, woeful, dismal, torrid, punishing, grueling, rampant,
      dramatic, clash, showdown, face off, ambitious, brilliant, brilliantly, terrific, superb, superbly, sublime,
      magnificent, majestic, disastrous, spectacular, stunning, heroic
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
      tumble, plunge, soar, surge, slump, glut, jitters, plummet, skyrocket, nosedive, bruising, crater, rattle, meltdown
    `),
  },
  {
    name: "weather",
    signs: words(`
      storm rain rainfall wind mph gust snow snowfall hurricane cyclone typhoon tornado blizzard forecaster inch
      centimetre centimeter celsius fahrenheit gale thunderstorm drought heatwave flood downpour hail
    `),
    idiom: phrases(`
      lash, slam, brutal, savage, ferocious, bitter, blast, fierce, vicious, pummel, punishing, menacing, relentless,
      swamp, rip, roar, howl
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
      parasite, parasitic, predatory, venomous, poisonous, toxic, virulent, plague, devastating, ravage
    `),
  },
  {
    name: "chemistry",
    signs: words(`
      oxygen hydrogen nitrogen carbon cation anion ion electron molecule reagent reaction reacted solvent catalyst acid
      polymer oxide chloride isotope compound laser photon particle alloy spectrum solution bond
    `),
    idiom: phrases(`
      radical, toxic, noxious, explosive, corrosive, caustic, bitter, dirty
    `),
  },
  {
    name: "medicine",
    signs: words(`
      patient symptom dose surgery surgeon tumour tumor cancer therapy diagnosis clinic disease syndrome placebo blood
      infection chronic vaccine nurse ward hospital treatment
    `),
    idiom: phrases(`
      aggressively, radical, crippling, hysterical, hysteria, paranoid, paranoia, delusion, delusional, psychotic
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
      massive, dirty, greedy, lazy, naive, toxic, bloated, spew, insane, dithering, lib, backward, catastrophic, ugly,
      dumb, stupid
    `),
  },
  {
    name: "statistics",
    signs: words(`
      regression variance coefficient sample median mean dataset data-set correlation p-value confidence-interval
      estimator hypothesis parameter baseline simulation
    `),
    idiom: phrases(`
      naive, greedy, dramatic, biased, radical
    `),
  },
  {
    name: "astronomy",
    signs: words(`
      galaxy star planet moon telescope orbit comet asteroid nebula supernova cosmos astronomer astronomy astrophysicist solar
      light-year spacecraft satellite lunar stellar planetary pulsar quasar crater milky black-hole
    `),
    idiom: phrases(`
      massive, colossal, gigantic, titanic, explosive, catastrophic, cataclysmic, cataclysm, stunning, dazzling,
      spectacular, breathtaking, gobble up, mysteriously, hellish
    `),
  },
  {
    name: "faith",
    signs: words(`
      god jesus christ gospel lord church prayer scripture psalm sermon parish disciple apostle bible communion baptism
      worship hymn epistle allah quran mosque imam torah rabbi synagogue salvation grace covenant heaven congregation
    `),
    idiom: phrases(`
      evil, wicked, wickedness, ungodly, heathen, infidel, idolatry, righteous, glorious, miraculous, sublime, merciful,
      merciless, pretense, self-deception, hypocrisy, hypocrite, hypocritical, devilish, satanic, demonic, diabolical,
      saintly, virtuous, selfless, steadfast, unwavering, wretched, uplifting, inspiring, wonderful, wholesome, depraved
    `),
  },
];
