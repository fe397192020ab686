import { describe, expect, it } from "vitest";
import { table } from "./reading.js";

/** Each row: a sentence, and its attributions as "source | cue | content". */
type Row = readonly [sentence: string, ...attributions: string[]];

function holds(rows: readonly Row[]): void {
  it.each(rows)("%s", (sentence, ...attributions) => {
    expect(table(sentence)).toEqual(attributions);
  });
}

describe("a cue before its content", () => {
  holds([
    ["The mayor said rents rose.", "The mayor | said | rents rose"],
    ["Ana Lee says that the bridge is safe.", "Ana Lee | says | that the bridge is safe"],
    ["Lee said on Monday that the dam would hold.", "Lee | said | that the dam would hold"],
    [
      "Dr. Ana Lee, a virologist at Leeds, said the vaccine worked.",
      "Dr. Ana Lee, a virologist at Leeds | said | the vaccine worked",
    ],
    ["Lee, who chairs the board, said profits fell.", "Lee, who chairs the board | said | profits fell"],
    ["The coach told reporters that his striker was fit.", "The coach | told | that his striker was fit"],
    ["The coach told the club's annual meeting he would stay.", "The coach | told | he would stay"],
    ["The company announced a merger.", "The company | announced | a merger"],
    ["The firm did not say whether it would appeal.", "The firm | did not say | whether it would appeal"],
    ["She has long argued that the tax hurts growers.", "She | has long argued | that the tax hurts growers"],
    ["He went on to say that the season was lost.", "He | went on to say | that the season was lost"],
    [
      "Neighbours of the plant say the smell is worse at night.",
      "Neighbours of the plant | say | the smell is worse at night",
    ],
    ["A spokesman for the zoo confirmed the death.", "A spokesman for the zoo | confirmed | the death"],
    ["Lee and Cole said the deal was dead.", "Lee and Cole | said | the deal was dead"],
    ["People who know him say he is shy.", "People who know him | say | he is shy"],
    ["Ana Lee said 40% of renters object.", "Ana Lee | said | 40% of renters object"],
    ["Ana Lee said half of the fans like it.", "Ana Lee | said | half of the fans like it"],
    ["Lee told the board 40% of renters object.", "Lee | told | 40% of renters object"],
    [
      "Rubin says the latest figures showing a drop are wrong.",
      "Rubin | says | the latest figures showing a drop are wrong",
    ],
  ]);
});

describe("a cue after its content or inside it", () => {
  holds([
    ["Rents rose, Lee said.", "Lee | said | Rents rose"],
    ["Rents rose, said Ana Lee, a broker.", "Ana Lee, a broker | said | Rents rose"],
    ["The plan, he said, would fail.", "he | said | The plan … would fail"],
    ["The ice is thinning, researchers have warned.", "researchers | have warned | The ice is thinning"],
    ["The pitch was frozen, the referee told the captains.", "the referee | told | The pitch was frozen"],
    [
      "The bridge was closed for years, documents filed on Friday show.",
      "documents filed on Friday | show | The bridge was closed for years",
    ],
    [
      "The fire began in the kitchen, according to the fire service.",
      "the fire service | according to | The fire began in the kitchen",
    ],
    ["According to the audit, the dam leaks.", "the audit | According to | the dam leaks"],
    ["As Lee put it, the club was broke.", "Lee | put it | the club was broke"],
    ["In Lee's view, the film is too long.", "Lee's | view | the film is too long"],
    ["In the words of the coach, the team was asleep.", "the coach | In the words of | the team was asleep"],
  ]);
});

describe("where content ends", () => {
  holds([
    ["She said rents rose and called on Cole to act.", "She | said | rents rose", "She | called on | Cole to act"],
    [
      "Lee said the trial was fair, but Cole said it was rushed.",
      "Lee | said | the trial was fair",
      "Cole | said | it was rushed",
    ],
    [
      "The minister said taxes would fall, adding that spending would not.",
      "The minister | said | taxes would fall",
      "The minister | adding | that spending would not",
    ],
    ["Lee, who says she is broke, bought a boat.", "who | says | she is broke"],
    ["While Lee said the pier was safe, the pier closed.", "Lee | said | the pier was safe"],
    ["The firm plans to sell its mine, but the sale has not begun.", "The firm | plans | to sell its mine"],
    ["Lee said the pier (which he built) was safe.", "Lee | said | the pier (which he built) was safe"],
    ["Lee said the pier was safe; the board met on Monday.", "Lee | said | the pier was safe"],
    ["Lee said the pier was safe, but it closed in May.", "Lee | said | the pier was safe"],
    [
      "Lee says the pier is safe, but she also says it is old.",
      "Lee | says | the pier is safe",
      "she | also says | it is old",
    ],
    [
      "The firm told the court it was broke, and many growers think it lied.",
      "The firm | told | it was broke",
      "many growers | think | it lied",
    ],
    [
      "She says she would order banks to pass their tests or submit new plans.",
      "She | says | she would order banks to pass their tests or submit new plans",
    ],
    ["Lee's attacks on the referee are unusual and have cost him friends.", "Lee's | attacks on | the referee"],
  ]);
});

describe("a cue verb without a complement attributes nothing", () => {
  holds([
    ["The mayor spoke."],
    ["The argument went on."],
    ["He agreed."],
    ["The company reported on Monday."],
    ["She thought for a long time."],
    ["He told jokes."],
    ["The claims were filed in May."],
    ["Thanks to the rain, the harvest was late."],
    ["The road leads to the pier."],
  ]);
});

describe("nouns, particles and set phrases", () => {
  holds([
    ["The claim that the dam has failed is old.", " | The claim | that the dam has failed"],
    ["Lee's claim that the dam has failed is old.", "Lee's | claim | that the dam has failed"],
    ["She made the case for a new pier.", "She | made the case for | a new pier"],
    ["The union voiced concern about the cuts.", "The union | voiced concern about | the cuts"],
    ["The senator took aim at the banks.", "The senator | took aim at | the banks"],
    ["Reviewers heaped praise on the film.", "Reviewers | heaped praise on | the film"],
    ["The chef pointed out that the fish was local.", "The chef | pointed out | that the fish was local"],
    ["Doctors called for a ban.", "Doctors | called for | a ban"],
    ["He left, saying it was unfair.", "He | saying | it was unfair"],
    ["The hope is that the vaccine works.", " | The hope is | that the vaccine works"],
  ]);
});

describe("stance, attitude and intention", () => {
  holds([
    ["The council backs the bridge.", "The council | backs | the bridge"],
    ["Growers oppose the tax.", "Growers | oppose | the tax"],
    ["The party vowed to repeal the law.", "The party | vowed | to repeal the law"],
    ["Farmers fear the river will flood.", "Farmers | fear | the river will flood"],
    ["The club wants the striker to stay.", "The club | wants | the striker to stay"],
    ["Critics called the show a mess.", "Critics | called | the show a mess"],
    ["The paper described the deal as fair.", "The paper | described | the deal as fair"],
    ["Lee is confident that the team will win.", "Lee | is confident | that the team will win"],
    ["The board was critical of the plan.", "The board | was critical of | the plan"],
    ["Coaches are against the rule.", "Coaches | are against | the rule"],
  ]);
});

describe("documents and nobody as source", () => {
  holds([
    ["The audit found that the dam leaks.", "The audit | found | that the dam leaks"],
    ["Figures show rents doubled.", "Figures | show | rents doubled"],
    ["The team is expected to win.", " | is expected | The team … to win"],
    ["It is believed that he fled.", " | is believed | that he fled"],
    ["He was accused of fraud.", " | was accused | He … of fraud"],
    ["The coach was criticised by fans.", "fans | was criticised by | The coach"],
    ["The storm appears to be weakening.", " | appears | The storm … to be weakening"],
  ]);
});

describe("content and source away from their usual place", () => {
  holds([
    [
      "In a May survey of 900 tenants, most were behind with rent.",
      "a May survey of 900 tenants | In | most were behind with rent",
    ],
    ["As reported by the Echo, the pier leaks.", "the Echo | As reported by | the pier leaks"],
    ["The roof, as the surveyor points out, is old.", "the surveyor | points out | The roof … is old"],
    ["The plan drew criticism from growers.", "growers | drew criticism from | The plan"],
    ["It was a tax that growers opposed.", "growers | opposed | a tax"],
    ["On Friday, the coach said, the club would close.", "the coach | said | On Friday … the club would close"],
    ["He told friends, at dinners and in letters, that he was ill.", "He | told | that he was ill"],
    ["Citing costs, the board closed the pool.", "the board | Citing | costs"],
    ["The office issued a statement denying the report.", "The office | issued a statement denying | the report"],
    ["The council was told that the bridge was unsafe.", " | was told | The council … that the bridge was unsafe"],
    ["Officials point out that the rule is old.", "Officials | point out | that the rule is old"],
  ]);
});

describe("headlines", () => {
  holds([
    ["# Clinic Says Waiting List Is Shorter", "Clinic | Says | Waiting List Is Shorter"],
    ["# Mayor: “We will rebuild”", "Mayor | : | “We will rebuild”"],
  ]);
});
