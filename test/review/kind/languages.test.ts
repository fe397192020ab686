import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, openReview, type Settings } from "../../../src/review/index.js";
import { english } from "../../language/english.js";

const SPANISH =
  "La alcaldesa presentó ayer el nuevo plan del puerto, que costará cuatro millones de euros y durará dos años. Los vecinos " +
  "protestaron ante el ayuntamiento porque nadie les había preguntado nada.\n";
const ENGLISH = "Critics say the quay costs too much. The mayor Tom Lind boasted that it pays for itself.\n";
const MARKED = ["Critics", "boasted"];
const EN = "<!-- blue-pencil lang: en -->\n\n";
const ES = "<!-- blue-pencil lang: es -->\n\n";

function marked(text: string, settings: Settings = DEFAULT_SETTINGS): string[] {
  const { findings } = openReview(text, english, settings).report();
  return findings.map(({ start, end }) => text.slice(start, end));
}

describe("a comment that names the language of what follows", () => {
  it.each([
    ["a draft that is taken for Spanish is left alone", `${SPANISH}\n${SPANISH}`, []],
    ["English in it, under the comment, is read", `${SPANISH}\n${EN}${ENGLISH}`, MARKED],
    ["up to the next comment", `${SPANISH}\n${EN}${ENGLISH}\n${ES}${ENGLISH}`, MARKED],
    ["whatever the front matter says", `---\nlang: es\n---\n\n${SPANISH}\n${EN}${ENGLISH}`, MARKED],
    ["all of it, from the top on", `---\nlang: es\n---\n\n${EN}${ENGLISH}`, MARKED],
    ["and English before it as well", `${ENGLISH}\n${ES}${SPANISH}`, MARKED],
    ["but not what it says is Spanish", `${SPANISH}\n${ES}${ENGLISH}`, []],
    ["nor a dialect of it", ENGLISH.replace(/^/, "<!-- blue-pencil lang: es-MX -->\n\n"), []],
    ["English is English anywhere", ENGLISH.replace(/^/, "<!-- blue-pencil lang: en-GB -->\n\n"), MARKED],
  ])("%s", (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it("counts under a profile that was chosen", () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, profile: "news" };
    expect(marked(`${ENGLISH}\n${ES}${ENGLISH}`, settings)).toEqual(MARKED);
  });

  it("hides no placeholder, and no stet of another language is called idle", () => {
    const stet = "<!-- stet loaded/label: es su palabra -->\n";
    expect(marked(`${EN}${ENGLISH}\n${ES}${stet}El alcalde [NAME TK] habló.\n`)).toEqual([...MARKED, "[NAME TK]"]);
  });

  it("says as what the English in it is read", () => {
    const kindOf = (text: string) => openReview(text, english, DEFAULT_SETTINGS).kind();
    expect(kindOf(`${SPANISH}\n${SPANISH}`)).toMatchObject({ name: "not in English", leftAlone: true });
    expect(kindOf(`${SPANISH}\n${EN}${ENGLISH}`)).toMatchObject({ name: "reported news", leftAlone: false });
    expect(kindOf(`${ES}${ENGLISH}`)).toMatchObject({
      name: "not in English",
      signs: ["its comments name other languages"],
      leftAlone: true,
    });
  });

  it("counts at once when it comes and goes", () => {
    const review = openReview(`${SPANISH}\n${SPANISH}\n${ENGLISH}`, english, DEFAULT_SETTINGS);
    const at = `${SPANISH}\n${SPANISH}\n`.length;
    review.report();
    const { text } = review;
    review.update(text.slice(0, at) + EN + text.slice(at), [{ start: at, end: at, text: EN }]);
    expect(review.report().findings).toHaveLength(2);
    review.update(text, [{ start: at, end: at + EN.length, text: "" }]);
    expect(review.report().findings).toEqual([]);
  });
});
