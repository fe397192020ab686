import { phrases, words } from "../attribution/words.js";

/** A field of reporting with an idiom of its own: what tells it, and loaded words that are plain description in it. */
export interface Field {
  readonly name: "sport" | "markets" | "weather";
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
      clash, showdown, face off, square off, crash out, limp, sink
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
];
