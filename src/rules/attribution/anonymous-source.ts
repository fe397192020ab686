import { wordsOf } from "../claims/find.js";
import { askAfter } from "../claims/fixes.js";
import { withComplement } from "../claims/phrase-end.js";
import { QUESTIONS } from "../claims/questions.js";
import { saysWhy, UNNAMED_TRIGGERS, unnamedSources } from "../claims/unnamed.js";
import { listOption } from "../options.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

export const anonymousSource: Rule = {
  id: "attribution/anonymous-source",
  description: "A source is not named, and the draft does not say why.",
  rationale:
    "Readers cannot weigh what “a source” or “officials” say. AP and Reuters take unnamed sources for facts only, never opinion, and ask that the draft say who they are, how they know, and why they are not named.",
  standards: ["ap", "reuters", "npr"],
  severity: severityOf("warning", { personal: "information", reference: "information" }),
  options: {
    accept: { description: 'Unnamed sources that are good enough for you, such as "a police spokesman".', default: [] },
  },
  examples: {
    flag: [
      { text: "Sources said the deal is dead.", marked: ["Sources"] },
      { text: "A source said the deal is dead.", marked: ["A source"] },
      { text: "The talks failed, according to a person familiar with them.", marked: ["a person familiar with them"] },
      { text: "Officials said the dam is safe.", marked: ["Officials"] },
      { text: "An aide said the mayor was tired.", marked: ["An aide"] },
      { text: "A senior official told reporters that the budget is late.", marked: ["A senior official"] },
      { text: "A spokeswoman said the shop is open.", marked: ["A spokeswoman"] },
      { text: "One analyst said the price is too high.", marked: ["One analyst"] },
      { text: "“The roof leaks,” one teacher said.", marked: ["one teacher"] },
      { text: "An insider said the coach will go.", marked: ["An insider"] },
      { text: "A former prosecutor said the case is weak.", marked: ["A former prosecutor"] },
      { text: "The band will split, said a friend.", marked: ["a friend"] },
      { text: "An executive, who asked not to be named, said sales fell.", marked: ["An executive"] },
      { text: "A diplomat said the talks had stalled.", marked: ["A diplomat"] },
      { text: "The plant will close, a union official said.", marked: ["a union official"] },
      { text: "People familiar with the talks said they failed.", marked: ["People familiar with the talks"] },
      { text: "A Republican strategist said the ad backfired.", marked: ["A Republican strategist"] },
      { text: "A Democratic strategist said the ad backfired.", marked: ["A Democratic strategist"] },
      { text: "A club source said the fee was agreed.", marked: ["A club source"] },
      { text: "Two directors said the sale is off.", marked: ["Two directors"] },
      { text: "When an official said the dam would hold, the crowd left.", marked: ["an official"] },
    ],
    pass: [
      "No one can deny the cost.",
      "No one said the roof leaked.",
      "A border sheriff says the crews are gone.\n\n“They left,” Sheriff Dale Moss told the Courier.",
      "A grower said the frost killed half the crop.\n\nIt came in May.\n\nIda Moll, a grower near Lund, lost 40 trees.",
      "Two researchers from the University of Turin said they had found a new moss.",
      "Ana Lee, the mayor's aide, said the mayor was tired.",
      "A source who was not authorised to speak said the deal is dead.",
      "Two directors, unnamed because the talks are private, said the sale is off.",
      "An official asked not to be named for fear of losing her job, and said the dam is safe.",
      "A spokeswoman, Ana Lee, said the shop is open.",
      "The river's source is in the hills.",
      "The officials sat in the front row.",
      "An aide opened the door.",
      "The ministry said the budget is late.",
      "“A source told me,” Ana Lee said.",
      "A friend drove him home.",
      "The light source is a lamp.",
      "The coach said he will go.",
      "Police said a man was arrested.",
      "The company said sales fell.",
      "A jury acquitted the baker of theft.",
      "Seven employees signed up for the course.",
      "Two shareholders filed a complaint about the fee.",
      "The council met ten officers accused of theft.",
      "The judge said the case is weak.",
      "Ana Lee, a former prosecutor, said the case is weak.",
      "The prime minister said the talks had stalled.",
      "The court said the will is void.",
      "Lund University said the ice is thin.",
      "If a senior executive disagrees, rewrite the memo.",
      "When a patient refuses treatment, a judge decides.",
      "When one photographer discovered that his lenses were gone, he called the police.",
      "Officers had recommended approval.",
      "Two million workers found themselves unable to travel.",
      "The hall grew loud as officers tried to answer questions.",
    ],
  },
  triggers: UNNAMED_TRIGGERS,
  check(passage, options, report, places) {
    const accepted = listOption(options, "accept");
    for (const source of unnamedSources(passage, places)) {
      const words = wordsOf(passage, source);
      if (accepted.has(words.toLowerCase()) || saysWhy(passage, source)) continue;
      report({
        start: source.start,
        end: source.end,
        signs: source.signs,
        message: `Readers cannot tell who “${words}” is. Name the source, or say how they know and why they are not named.`,
        fixes: () => [askAfter(withComplement(passage, source), QUESTIONS["anonymous-source"])],
      });
    }
  },
};
