import { beforeEach, expect, test } from "vitest";
import { readSettings, reviewsByItself } from "../../../../src/vscode/desk/settings.js";
import { asDocument } from "../fake/as-document.js";
import { FakeDocument, state } from "../fake/vscode.js";

const read = (settings: Record<string, unknown>) => {
  state.settings = settings;
  return readSettings(asDocument(new FakeDocument("")));
};

beforeEach(() => {
  state.excluded = false;
});

test("what is not set is as the manifest has it", () => {
  expect(read({})).toMatchObject({ enable: true, run: "onSave", excluded: false, houseIsBroken: false });
  expect(read({}).review).toEqual({ profile: "auto", rules: {} });
});

test("fixes ask in footnotes or links where the settings say so", () => {
  expect(read({ placeholderStyle: "footnote" }).review.placeholderStyle).toBe("footnote");
  expect(read({ placeholderStyle: "link" }).review.placeholderStyle).toBe("link");
  expect(read({ placeholderStyle: "endnote" }).review.placeholderStyle).toBeUndefined();
});

test("a rule's setting is a severity, or severity and options", () => {
  const rules = {
    "loaded/label": "off",
    "house/*": "hint",
    "attribution/vague-source": { severity: "error", options: { reach: 2, accept: ["some"] } },
    "loaded/emotive": { options: { accept: ["dire"] } },
  };
  expect(read({ profile: "opinion", rules }).review).toEqual({
    profile: "opinion",
    rules: {
      "loaded/label": { severity: "off", options: {} },
      "house/word": { severity: "hint", options: {} },
      "attribution/vague-source": { severity: "error", options: { accept: ["some"] } },
      "loaded/emotive": { options: { accept: ["dire"] } },
    },
  });
});

test.each([
  [{ run: "sometimes", profile: "poetry", rules: 7, exclude: "x" }],
  [{ rules: null, exclude: [7] }],
  [{ rules: ["error"] }],
])("settings typed wrongly count as not set: %j", (settings) => {
  const { run, review } = read(settings);
  expect(run).toBe("onSave");
  expect(review.profile).toBe("auto");
  expect(Object.values(review.rules)).toEqual([]);
});

test.each([
  [{}, true],
  [{ run: "onType" }, true],
  [{ run: "manual" }, false],
  [{ enable: false }, false],
])("with %j a draft is reviewed without being asked: %s", (settings, expected) => {
  expect(reviewsByItself(read(settings))).toBe(expected);
});

test("a draft that matches an excluded pattern is left out", () => {
  state.excluded = true;
  expect(read({ exclude: ["notes/**"] }).excluded).toBe(true);
  expect(reviewsByItself(read({ exclude: ["notes/**"] }))).toBe(false);
  expect(read({ exclude: [] }).excluded).toBe(false);
});
