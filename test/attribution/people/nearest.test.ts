import { describe, expect, it } from "vitest";
import { whose } from "../kinds/whose.js";

describe("the 34-year-old", () => {
  it.each([
    [
      "Ikenna Obi, 34, beat Pavel Novák, 29. The 34-year-old said it was close.",
      ["Ikenna Obi (person) | The 34-year-old"],
    ],
    [
      "Ikenna Obi (34) beat Pavel Novák (29). The 29-year-old said it was close.",
      ["Pavel Novák (person) | The 29-year-old"],
    ],
    ["Ada Moss, aged 41, met Ida Lund. The 33-year-old said it was late.", ["Ida Lund (person) | The 33-year-old"]],
    [
      "Striker Min-jun Park scored twice. The 27-year-old said he was tired.",
      ["Min-jun Park (person) | The 27-year-old"],
    ],
    [
      "A 19-year-old baker met Ida Lund. The 19-year-old said it was late.",
      ["A 19-year-old baker (anonymous) | The 19-year-old"],
    ],
    // Two are equally near, and nothing tells which of them is meant.
    ["Ikenna Obi beat Pavel Novák. The 34-year-old said it was close.", ["The 34-year-old (role) | The 34-year-old"]],
    [
      "Ikenna Obi, 31, beat Ivo Novák, 29. The 34-year-old said it was close.",
      ["The 34-year-old (role) | The 34-year-old"],
    ],
  ])("%s", (text, rows) => {
    expect(whose(text)).toEqual(rows);
  });
});

describe("he and she, where a relative tells", () => {
  it.each([
    ["Sena Kaya rang her brother, Omar. He said it was late.", ["Omar (person) | He said"]],
    ["Sena Kaya rang her brother. She said it was late.", ["Sena Kaya (person) | She said"]],
    [
      "Thandeka Dube wrote to her husband, Sipho, in May. He replied that it was late.",
      ["Sipho (person) | He replied"],
    ],
    ["Bao Nguyen asked his sister, Linh. She said it was late.", ["Linh (person) | She said"]],
    ["The valve leaks. My brother-in-law never does. “It rusts,” he says.", ["My brother-in-law (role) | It rusts"]],
    ["Sena Kaya met Bao Nguyen. “It rusts,” said Nguyen.", ["Bao Nguyen (person) | It rusts"]],
  ])("%s", (text, rows) => {
    expect(whose(text)).toEqual(rows);
  });
});

describe("somebody named long before", () => {
  const crowd = "Ana Lee swam. Bo Ray swam. Mia Cole swam. Tom Day swam. Ida Lund swam. Jon Hart swam.";

  it("is “he” again once the surname has come back", () => {
    const text = `Club captain Neil Corrie fell. ${crowd}\n\n“We swam,” said coach Gary Pike.\n\nCorrie, who left early, later apologised on the club's page. “I fell,” he wrote.`;
    expect(whose(text)).toEqual(["Gary Pike (person) | We swam", "Neil Corrie (person) | I fell"]);
  });

  it("is not meant by a thing of the same name", () => {
    const text = `Neil Corrie fell.\n\n“We swam,” said coach Gary Pike. In Corrie it rained. He said it was cold.`;
    expect(whose(text).at(-1)).toBe("Gary Pike (person) | He said");
  });
});

describe("whom a possessive before the subject means", () => {
  it.each([
    ["Counsel Bo Ray spoke. In her judgment, yesterday, the judge found Vandi guilty.", ["The judge (role) | In her"]],
    ["Ada Moss spoke. In her view, Judge Sena Kaya was right.", ["Ada Moss (person) | In her"]],
    ["Ada Moss spoke. In her opinion, it was late.", ["Ada Moss (person) | In her"]],
    ["Ada Moss spoke. In her speech, Sena Kaya said it was late.", ["Sena Kaya (person) | In her"]],
  ])("%s", (text, rows) => {
    expect(whose(text)).toEqual(rows);
  });
});

describe("a name at the end of what somebody is", () => {
  it.each([
    [
      "“It hurts,” Mothers for Clean Water (MCW) director and keen potter, Khelef Saidi, told local media.",
      ["Khelef Saidi (person) | It hurts"],
    ],
    ["“It hurts,” Growers of Hale chair and baker, Thandeka Dube, said.", ["Thandeka Dube (person) | It hurts"]],
    ["“It hurts,” said growers in Hale Park.", ["Growers in Hale Park (vague) | It hurts"]],
    [
      "“It hurts,” said the head of Growers for Clean Water.",
      ["The head of Growers for Clean Water (role) | It hurts"],
    ],
  ])("%s", (text, rows) => {
    expect(whose(text)).toEqual(rows);
  });

  it("leaves a lead-in to whoever it is about, and not to who hangs on a preposition", () => {
    const text =
      "Ida Lund spoke. The forward says the distrust between her team-mates is a burden:\n\n“They row in my seat.”";
    expect(whose(text)).not.toContain("Her team-mates (role) | They row");
  });
});

describe("words in a sentence with a subject of its own", () => {
  it.each([
    ["The report says Garth owed a fee. The big Ordnance Map of 1882 marks “old pen, in ruins”.", 1],
    ["The report says Garth owed a fee. It calls the mill “a ruin, and a sad one”.", 2],
  ])("%s", (text, count) => {
    expect(whose(text).filter((row) => row.startsWith("The report"))).toHaveLength(count);
  });
});
