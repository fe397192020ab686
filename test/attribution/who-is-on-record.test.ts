import { describe, expect, it } from "vitest";
import { saidIn } from "./reading.js";

/** Who is on record in a text: the names of those who said or show something. */
const onRecord = (text: string) =>
  saidIn(text)
    .filter(({ basis }) => basis === "speech" || basis === "evidence")
    .map(({ speaker }) => speaker);

describe("who is on record", () => {
  it.each([
    ["The judge ordered the museum to return two vases."],
    ["The committee decided that the pool would close."],
    ["The bill was backed by the Glaziers Guild."],
    ["The plan was supported by Olive Fisk."],
    ["The keeper claimed the ball at once."],
    ["The tenants claimed their deposits."],
    ["The trial did not show clear proof of harm."],
    ["The minutes do not say why the hall was sold."],
    ["One has asked whether it rained."],
    ["They run on volume, it was contended, and pay no rent."],
    ["The crew met, which suggests that the boat is ready."],
    ["A reader can hardly escape the impression that the harbour is lost."],
    ["Questions from the bankers left little doubt that the bill would pass."],
    ["The fans proved there is a will."],
    ["The figures hardly indicated that the team was tired."],
    ["The three winners were introduced by Bo Lind."],
    ["The board agreed to submit a list each month."],
    ["The soprano revealed her mastery of the trill."],
    ["Accurate valves assure the comfort we want."],
    ["Any minister breaking the pledge would be told to go."],
    ["The tenants were represented by a firm from Hale."],
    ["The islet was recognised by Peru alone."],
    ["The villain is voiced by Olive Fisk."],
    ["The cellar is considered by the brewers to be too damp."],
    ["The island declared itself a republic."],
    ["Nine cantons declared war on the duke."],
    ["The academy now admits girls to its sixth form."],
    ["The trio wrote a song on the flood titled “Low Water”."],
    ["The curate went on to write what became the best-known carol in the valley."],
    ["The reel is danced according to a fixed rhythm."],
    ["The fee is set according to size."],
    ["This view proposes that the myth came from the coast."],
    ["The broad use of copper suggests that the smiths were rich."],
    ["Sweet cider demanded that it be kept in the dark."],
    ["Ask any keen gardener, said to be the patient kind."],
    ["Rather than go ahead with the fair and declare that it will not rain, we stayed."],
    ["Neither the gallery nor the museum said which prints would go."],
    ["The clerk has yet to say whether the vote counts."],
    ["The surveyor declined to say who had paid."],
    ["The timetable does not mention that the ferry is slow."],
    ["The drummer was attacked by a goose."],
    ["A baker accused of burning his shop walked free."],
    ["Parliament declared the meetings unlawful."],
    ["Olive Fisk has proved that she can row."],
    ["The drought was used to close the mill, with the economy claiming that it was over."],
    ["The evidence suggests otherwise."],
    ["The rule of thumb tells growers to take a third."],
    ["The compiler warns that a label is unused."],
    ["The server reports that the disk is full."],
    ["Losses were made worse by widespread dock protests that included looting."],
  ])("is nobody: %s", (text) => {
    expect(onRecord(text)).toEqual([]);
  });

  it.each([
    ["Ines Roth repeated her claim that the hall was sold.", "Ines Roth"],
    ["The American said it was his.", "The American"],
    ["The board agreed that the list was late.", "The board"],
    ["Ines Roth revealed that the list was late.", "Ines Roth"],
    ["Ines Roth assured the club that the pool would open.", "Ines Roth"],
    ["“Sit down,” the judge ordered.", "The judge"],
    ["The committee said it had decided that the pool would close.", "The committee"],
    ["The plan was criticised by Olive Fisk.", "Olive Fisk"],
    ["Ines Roth claimed that the ball was out.", "Ines Roth"],
    ["The trial showed clear proof of harm.", "The trial"],
    ["Ines Roth did not deny that the hall was sold.", "Ines Roth"],
    ["Ines Roth believes that “the hall will be sold”.", "Ines Roth"],
    ["Ines Roth warned against a hasty sale.", "Ines Roth"],
    ["Ines Roth has also suggested a sale in May.", "Ines Roth"],
    ["The plan, which one charity claims will harm the blind, goes to court.", "One charity"],
    ["A skipper I shouted at told me the tide had turned.", "A skipper I shouted at"],
    ["A group of growers who told the senate that costs rose went home.", "A group of growers"],
    ["Ines Roth herself said the roof would hold.", "Ines Roth"],
    ["The vicar wrote Ines Roth that the bells were cracked.", "The vicar"],
    ["Said skipper Oran Teal: “A year ago I had two boats.”", "Oran Teal"],
    ["Ines Roth, who retired as head of the mill in 2001 said it was lost.", "Ines Roth"],
    ["One grower who held a largely worthless lease said: “I would pay to leave.”", "One grower"],
    ["Mr Tull links prices to rain and said they would fall.", "Tull"],
    ["The new organ was described by critics as “a barn full of pipes”.", "Critics"],
    ["The sale was confirmed by Olive Fisk.", "Olive Fisk"],
    ["The cook was told by the doctor that the soup was off.", "The doctor"],
    ["The organist admits the fee.", "The organist"],
    ["According to the coastguard, the raft sank.", "The coastguard"],
    ["An inquiry undertaken after the fire found that the doors were locked.", "An inquiry undertaken after the fire"],
    ["The abbot, standing beside the Grange Hall, said the bells were sold.", "The abbot"],
    ["The CEO of the Hale Games said the rink was safe.", "The CEO of the Hale Games"],
    ["The family of slain columnist Jamil Khoury said they forgave him.", "The family of slain columnist Jamil Khoury"],
    ["Outside court, Demir's solicitor, speaking for him, said he was glad.", "Demir's solicitor"],
    ["Bodil Aune paused, then added: “I would not.”", "Bodil Aune"],
    ["He paused, then added: “I would not.”", ""],
    ["Standard & Moor's said the bonds were safe.", "Standard & Moor's"],
    ["Hart & Cole warned of a loss.", "Hart & Cole"],
    ["Bellamy's said it would close.", "Bellamy's"],
    ["Cooks Without Borders said the kitchen was hit.", "Cooks Without Borders"],
  ])("is who said it: %s", (text, name) => {
    expect(onRecord(text)).toEqual([name]);
  });

  it("is no possessive before an -ing word, and no noun after “that”", () => {
    expect(onRecord("Bligh's passing and added: “We were sorry.”")).not.toContain("Bligh");
    expect(onRecord("The belief that tuition fees deter the poor said much.")).not.toContain("That tuition fees");
  });
});
