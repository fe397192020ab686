import { describe, expect, it } from "vitest";
import { heard } from "./heard.js";

describe("a judging verb that judges nobody", () => {
  it.each([
    "The parents insisted that the school be closed.",
    "The union insisted that the owner pay for the boots.",
    "The minister insisted there should be a vote.",
    "The chef admitted that it was hard to pick a winner.",
    "The novelist confessed she was nervous before readings.",
    "The coach conceded it had been a tough week.",
    "The clerk admitted that he forged the receipts.",
    "Haddad has admitted that he ordered false entries in the ledger.",
    "The senator admitted that she had misled the house.",
    "The runner confessed that he cheated in the final.",
    "The dealer falsely claimed that the vase was Ming.",
    "The jury heard that he forged two letters. Lowe claimed that he had a degree.",
    "Lowe, who was convicted of fraud with fake papers, claimed to be a surgeon.",
    "Okafor claimed that the deed was hers. A tribunal ruled that it was forged.",
    "The heirs' claim to the land was heard in May.",
    "Her claim for damages failed.",
    "It is easy to boast that one came first.",
    "It would be wrong to claim that the well is dry.",
    "It isn't hard to admit that one was late.",
  ])("is plain: %s", (text) => {
    expect(heard(text)).toEqual([]);
  });

  it.each([
    ["The parents insisted that the school was closed.", ["insisted"]],
    ["The union insisted that the boots were paid for.", ["insisted"]],
    ["The minister insisted there had been a vote.", ["insisted"]],
    ["The chef admitted that it was reheated soup.", ["admitted"]],
    ["The novelist confessed she had copied the plot.", ["confessed"]],
    ["The coach conceded it had been a foul.", ["conceded"]],
    ["Haddad admitted that he met the lobbyist.", ["admitted"]],
    ["The firm admitted that sales were slow. Its rival was fined for fraud.", ["admitted"]],
    ["The dealer claimed that the vase was Ming.", ["claimed"]],
    ["She was quick to admit that the vase was new.", ["admit"]],
    ["The owner was wrong to claim that the well was dry.", ["claim"]],
    ["The jury was shown two letters. Lowe claimed that he had a degree.", ["claimed"]],
    ["Lowe claims to be a surgeon.", ["claims to be"]],
    [
      "A jury convicted Lowe of forgery. The bridge opened in May. It carries two lanes. The mayor claimed that it was free.",
      ["claimed"],
    ],
    [
      "The chemist claimed that the well was clean. It was dug in 1911. Nobody drinks there now. Her rival was jailed for lies.",
      ["claimed"],
    ],
    ["Her claim that the land is hers was heard in May.", ["claim"]],
    ["His claims of fraud were not tested.", ["claims"]],
    ["Her claim to know the harbour was tested.", ["claim"]],
    ["Their claim to be heirs was heard in May.", ["claim"]],
  ])("elsewhere hints at something: %s", (text, words) => {
    expect(heard(text)).toEqual(words);
  });
});

describe("a description of what is not so", () => {
  it.each([
    "Such a rule would be controversial in Norway.",
    "A second bridge might prove divisive.",
    "The fee would not seem outrageous in Oslo.",
  ])("is plain: %s", (text) => {
    expect(heard(text)).toEqual([]);
  });

  it.each([
    ["The rule is controversial in Norway.", ["controversial"]],
    ["The second bridge has proved divisive.", ["divisive"]],
    ["The fee is outrageous.", ["outrageous"]],
  ])("of what is so is not: %s", (text, words) => {
    expect(heard(text)).toEqual(words);
  });
});

describe("words that are plain more often than loaded", () => {
  it.each([
    "Two galaxies collided a billion years ago.",
    "The weather was odd and the soup was weird.",
    "She loathed the piano and worshipped at a chapel in Hull.",
    "The groomer and the butcher share a shop.",
    "The dog handler checks teeth, coat and grooming.",
    "Boil the eggs in a pressure cooker, then roll the dice.",
    "The honeymoon was in Kerala, and the saga of the lost bag ended there.",
    "The tax regime of the colony changed in 1911.",
    "Rubbish is collected on Tuesdays.",
    "He was gravely ill, and the doctors were stumped.",
    "The path to the mill was overrun with ivy.",
  ])("pass: %s", (text) => {
    expect(heard(text)).toEqual([]);
  });

  it.each([
    ["The left's plan is a sham, and the speech was a rant.", ["sham", "rant"]],
    ["The right's plan is a sham, and the speech was a rant.", ["sham", "rant"]],
    ["The leftists lost.", ["leftists"]],
    ["The rightists lost.", ["rightists"]],
    ["The mayor slammed the shameless owners.", ["slammed", "shameless"]],
  ])("and others do not: %s", (text, words) => {
    expect(heard(text)).toEqual(words);
  });
});
