import { describe, expect, test } from "vitest";
import { english } from "./english.js";

/** Words to be checked are written with their tag: "Polls show/VERB a rise." */
function check(marked: string): void {
  const text = marked.replace(/\/[A-Z]+/g, "");
  const expected = [...marked.matchAll(/([\p{L}'’-]+)\/([A-Z]+)/gu)].map(([, word, tag]) => `${word}/${tag}`);
  const { tokens } = english.analyse(text);
  let at = 0;
  const found = expected.map((item) => {
    const [word = ""] = item.split("/");
    const index = tokens.findIndex((token, position) => position >= at && token.text === word);
    at = index + 1;
    return `${word}/${tokens.tag(index)}`;
  });
  expect(found).toEqual(expected);
}

describe("a noun that is the verb of its clause", () => {
  test.each([
    "Polls show/VERB a close race.",
    "Polls show/VERB voters want/VERB lower fares.",
    "Ferries/NOUN stop/VERB at noon.",
    "Economists credit/VERB the harbour tunnel.",
    "Economists credit/VERB Ana Lee with the idea.",
    "Critics/NOUN claim/VERB the dam leaks.",
    "Critics claim/VERB that the dam leaks.",
    "Rival coaches fear/VERB another delay.",
    "Both sides blame/VERB the weather.",
    "Growers plan/VERB to sue the bank.",
    "Most tenants doubt/VERB it.",
    "Many doctors question/VERB the figures.",
    "Others call/VERB it a stunt.",
    "Experts note/VERB that prices fell.",
    "They fear/VERB the worst.",
    "We hope/VERB so.",
    "Two in five say/VERB they walk to work.",
    "Nearly half want/VERB a new bridge.",
    "Both want/VERB a new bridge.",
    "Scientists who study/VERB glaciers agree.",
    "The clubs that back/VERB the league won.",
    "What some call/VERB progress is noise.",
    "Miners and farmers demand/VERB a vote.",
    "Insurers estimate/VERB losses of $3m.",
    "Older nurses view/VERB her with suspicion.",
    "Ministers now face/VERB a revolt.",
    "Police suspect/VERB arson.",
    "Few people trust/VERB the ferry firm.",
    "The fans chant/VERB his name.",
  ])("%s", check);
});

describe("a plural noun that is the verb of its clause", () => {
  test.each([
    "Lee backs/VERB Smith.",
    "Ana Lee plans/VERB to sue the bank.",
    "The union claims/VERB it was misled.",
    "The suit claims/VERB that the dam leaks.",
    "Roe notes/VERB that prices fell.",
    "“It was late,” Roe notes/VERB.",
    "As Poe points/VERB out, it rained.",
    "The report blames/VERB the pilot.",
    "The film targets/VERB a young crowd.",
    "He fears/VERB the worst.",
    "She hopes/VERB to return.",
    "It shows/VERB how little changed.",
    "The bank forecasts/VERB growth of 2%.",
    "A lawyer who questions/VERB the deal left.",
    "The board now faces/VERB a revolt.",
    "Norway demands/VERB an apology.",
    "The charity supports/VERB families.",
    "The minister denies/VERB it.",
    "The coach, a former keeper, blames/VERB the pitch.",
    "Nobody trusts/VERB the ferry firm.",
    "The mayor’s office estimates/VERB the cost at $3m.",
  ])("%s", check);
});

describe("nouns that stay nouns", () => {
  test.each([
    "The claims/NOUN were false.",
    "Her claim/NOUN that it rained was false.",
    "The sales force/NOUN members met.",
    "The sports car/NOUN is red.",
    "Ferry plans/NOUN were dropped.",
    "The bank’s plans/NOUN to close shops were dropped.",
    "Hopes/NOUN of a deal faded.",
    "Fears/NOUN grew that the dam would burst.",
    "The results show/VERB support/NOUN for the plan.",
    "Exit polls/NOUN and surveys/NOUN differ.",
    "Human rights groups/NOUN objected.",
    "He raised doubts/NOUN about the plan.",
    "She asked two questions/NOUN about it.",
    "The attack/NOUN on the port failed.",
    "A rise in demands/NOUN for help followed.",
    "The state/NOUN of the roads is poor.",
    "He has a say/NOUN in it.",
    "The plant’s demand/NOUN for water grew.",
    "Trade/NOUN talks/NOUN in Geneva ended.",
    "Peace talks/NOUN ended.",
    "The police force/NOUN grew.",
    "Prices rose on fears/NOUN of war.",
    "Many questions/NOUN remain.",
    "The analyses/NOUN were wrong.",
    "The run/NOUN ended.",
    "Tax cuts/NOUN and spending cuts/NOUN were promised.",
    "The club sets limits/NOUN on pay.",
  ])("%s", check);
});

describe("capitals", () => {
  test.each([
    "Critics/NOUN of the plan left.",
    "Residents/NOUN objected.",
    "Inflation/NOUN is rising.",
    "Baker/PROPN said it rained.",
    "We met Price on Friday. Price/PROPN is angry.",
    "The plan failed. Voters/NOUN objected.",
    "“Voters/NOUN objected,” Lee said.",
    "Lee said: “Voters/NOUN objected.”",
    "Mayor Slams/VERB Rival Over Port Delays/NOUN",
    "Lee Backs/VERB Plan/NOUN to Close Port/NOUN",
    "THE MAYOR/NOUN LOST THE VOTE/NOUN",
    "The WHO/PROPN warned the US/PROPN.",
    "Ana Lee/PROPN left.",
  ])("%s", check);
});

describe("speech verbs and participles", () => {
  test.each([
    "Roe says/VERB so.",
    "So says/VERB Roe.",
    "Nearly a third say/VERB they walk.",
    "Some say/VERB so.",
    "She wants the final say/NOUN in it.",
    "They know her but view/VERB her with suspicion.",
    "Coffee and tea/NOUN the firm sells are cheap.",
    "“No,” says/VERB Roe.",
    "She left, promising/VERB to return.",
    "A promising/ADJ start faded.",
    "He preferred/VERB him to me.",
    "Those who preferred/VERB him left.",
    "The alleged/ADJ thief left.",
    "The news roiled/VERB markets.",
    "“No,” Roe shot/VERB back.",
    "She has repeatedly cast/VERB doubt/NOUN on it.",
    "They were accused/VERB of theft.",
  ])("%s", check);
});

describe("’s after a name", () => {
  test.each(
    [
      "Lee’s/AUX not late.",
      "Lee’s/AUX a liar.",
      "Lee’s/AUX been late.",
      "Lee’s/PART plan failed.",
      "The dog’s/PART bowl is empty.",
      "Ministers’/PART pay rose.",
    ].map((line) => line.replace(/(\p{L}+)(’s?)\//u, "$1$2/")),
  )("%s", (line) => {
    const text = line.replace(/\/[A-Z]+/, "");
    const token = english.analyse(text).tokens.find((candidate) => candidate.text.startsWith("’"));
    expect(token?.tag).toBe(/\/([A-Z]+)/.exec(line)?.[1]);
  });
});
