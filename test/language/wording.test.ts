import { expect, test } from "vitest";
import { article, capitalise, matchCase, plural, singular } from "../../src/language/index.js";

const AN =
  "apple|hour|honest answer|MP|FBI agent|8-year-old|11-member|18th|80|8,000|11,500|$8m|heir|umbrella|uninvited guest|" +
  "unimportant|urgent|NHS|x-ray|“early” vote|Irish|A|RAF|OPEC|e-mail";
const A =
  "banana|university|union|European|one-off|UK minister|UN envoy|1990s|100|house|historic|used car|user|useful|ukulele|" +
  "$5m|110-page|unanimous|NATO|FIFA official|UEFA|U-turn|U-boat|T-shirt|unit-linked|unit|one|once-great|110|1,100|eulogy|usual";

test("article follows the sound", () => {
  expect(AN.split("|").filter((word) => article(word) !== "an")).toEqual([]);
  expect(A.split("|").filter((word) => article(word) !== "a")).toEqual([]);
});

test.each([
  ["Claims", "says", "Says"],
  ["claims", "says", "says"],
  ["CLAIMS", "says", "SAYS"],
  ["A", "the", "The"],
  ["claims", "US", "US"],
])("%s %s", (model, word, expected) => {
  expect(matchCase(model, word)).toBe(expected);
});

test("capitalise passes over marks", () => {
  expect(capitalise("“it failed")).toBe("“It failed");
  expect(capitalise("40% object")).toBe("40% object");
});

test.each([
  ["councillor", "councillors"],
  ["city", "cities"],
  ["boy", "boys"],
  ["spokeswoman", "spokeswomen"],
  ["person", "people"],
  ["child", "children"],
  ["bus", "buses"],
  ["crisis", "crises"],
  ["hero", "heroes"],
  ["shoe", "shoes"],
  ["canoe", "canoes"],
  ["oboe", "oboes"],
  ["tomato", "tomatoes"],
  ["video", "videos"],
  ["church", "churches"],
  ["series", "series"],
  ["house", "houses"],
  ["judge", "judges"],
])("%s, %s", (one, many) => {
  expect(plural(one)).toBe(many);
  if (one !== "bus") expect(singular(many)).toBe(one);
});

test.each(["bus", "status", "boss", "analysis", "virus", "crisis"])("%s is no plural", (noun) => {
  expect(singular(noun)).toBe(noun);
});
