import {
  COUNTED_NOUNS,
  ESTIMATING_WORDS,
  FRACTION_WORDS,
  HARMED,
  ROUGH_WORDS,
} from "../../../lexicons/claims/figures.js";
import type { NamedSource } from "../write.js";

export const unsourcedFigure: NamedSource = {
  name: "unsourced-figure",
  source: () => ({
    patterns: [
      ["#NUM %|percent", "percent"],
      ["#NUM per cent|cent", "percent"],
      ["@rough #SYM|$|£|€ #NUM million|billion|trillion|m|bn?", "money"],
      ["@estimating than? #NUM million|billion|thousand* #ADJ|#ADV|#NOUN* @counted", "count"],
      ["@estimating than? #NUM million|billion have|had|are|were", "count"],
      ["more|fewer and more|fewer #NOUN|#ADJ", "share"],
      ["large|huge|vast|record|growing|increasing|rising numbers of", "share"],
      ["hundreds|thousands|millions|dozens|scores of", "count"],
      ["#NUM million|billion #ADJ|#ADV|#NOUN* @counted", "count"],
      [
        "a|an high|higher|large|larger|growing|increasing|rising|small|shrinking|vast|significant|substantial share|proportion|number|majority|minority|percentage of",
        "share",
      ],
      ["most|half|third|quarter|majority of? #DET|#ADJ|#ADV* @counted", "share"],
      ["@fraction|most of #DET? #ADJ|#ADV* @counted", "share"],
      ["another|further|additional #NUM #ADJ|#ADV|#NOUN* @counted", "count"],
      ["leave|left|kill|killed|wound|injure #NUM or? more? @counted* @harmed", "count"],
      ["kill|wound|injure|displace|massacre #ADV? #NUM or? more? #ADJ* @counted", "count"],
      ["@rough #SYM|$|£|€ #NUM", "money"],
      ["#NUM in #NUM #ADJ|#ADV|#NOUN* @counted", "share"],
      ["by #ADV|more|nearly|almost|about|over|than* half|quarter|third", "level"],
      ["have|has #ADV|more|than* doubled|tripled|trebled|quadrupled|halved|soared|plunged|plummeted", "level"],
      ["be on the rise|decline|increase|wane", "level"],
      ["be #ADV* declining|dwindling|soaring|shrinking|rising|falling|plummeting !apart", "level"],
      [
        "rise|rose|risen|fall|fell|fallen|drop|dropped|jump|jumped|grow|grew|climbed sharply|steeply|dramatically|rapidly|steadily",
        "level",
      ],
      ["at|near #PRON|#DET|a highest|lowest|record|near-record level|pace|rate|high|low", "level"],
    ],
    lists: {
      estimating: ESTIMATING_WORDS,
      rough: ROUGH_WORDS,
      counted: COUNTED_NOUNS,
      fraction: FRACTION_WORDS,
      harmed: HARMED,
    },
  }),
};
