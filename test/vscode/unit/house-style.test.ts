import { beforeEach, expect, test } from "vitest";
import { type HouseStyle, NOTHING_SAID, readHouseFile } from "../../../src/house/index.js";
import { RULES } from "../../../src/rules/index.js";
import { readSettings, sameReview } from "../../../src/vscode/desk/settings.js";
import { settingsLayers } from "../../../src/vscode/house/settings-layers.js";
import { wordingOf } from "../../../src/vscode/house/wording.js";
import { asDocument } from "./fake/as-document.js";
import { FakeDocument, state } from "./fake/vscode.js";

const document = asDocument(new FakeDocument("The “so-called”\n reform."));

function styleOf(text: string, folder = "/drafts"): HouseStyle {
  const file = readHouseFile(text, `${folder}/.bluepencil.yml`, RULES);
  return { layers: [{ origin: file.path, folder, content: file.content }], folders: [folder], files: [file] };
}

beforeEach(() => {
  state.excluded = false;
  state.settings = {};
  state.inspected = {};
});

test("a house style wins over the settings of folder, workspace and user, in this order", () => {
  state.inspected = {
    profile: { globalValue: "report", workspaceValue: "opinion" },
    rules: {
      globalValue: { "loaded/label": "error", "loaded/doubt": "error" },
      workspaceValue: { "loaded/doubt": "warning", "loaded/metaphor": "error" },
      workspaceFolderValue: { "loaded/*": "hint" },
    },
  };
  const { review, rules = [] } = readSettings(document, styleOf("rules: {loaded/doubt: off}\nwords: [quay]"));
  expect(review.profile).toBe("opinion");
  expect(review.rules["loaded/label"]?.severity).toBe("hint");
  expect(review.rules["loaded/doubt"]?.severity).toBe("off");
  expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  expect(readSettings(document, styleOf("profile: news")).review.profile).toBe("news");
});

test("settings typed wrongly are no layer", () => {
  const settings = { inspect: () => ({ globalValue: 7 }) };
  const layers = settingsLayers(settings as unknown as Parameters<typeof settingsLayers>[0]);
  expect(layers.map(({ content }) => content)).toEqual(Array(6).fill(NOTHING_SAID));
});

test("in one place a rule's own setting wins over those in the object, and loses to a nearer place", () => {
  state.inspected = {
    rules: {
      globalValue: { "loaded/*": "error", "loaded/doubt": "error" },
      workspaceValue: { "loaded/metaphor": "off" },
    },
    rule: {
      globalValue: { loaded: { doubt: "hint", metaphor: "hint", label: "default", emotive: "loud" }, style: 7 },
      workspaceValue: { loaded: { "clash-verb": "off" } },
    },
  };
  const { rules } = readSettings(document).review;
  const severities = ["doubt", "metaphor", "label", "emotive", "clash-verb"].map(
    (one) => rules[`loaded/${one}`]?.severity,
  );
  expect(severities).toEqual(["hint", "off", "error", "error", "off"]);
});

test("words that somebody allows for themselves, for a workspace and for a folder add up to those of the house", () => {
  state.inspected = {
    allow: { globalValue: ["iconic", 7, " "], workspaceValue: ["so called reform"], workspaceFolderValue: ["quay"] },
  };
  expect(readSettings(document).review.allow).toEqual({
    words: ["iconic", "quay"],
    names: [],
    phrases: ["so called reform"],
  });
  expect(readSettings(document, styleOf("allow: [pier]\nwords: [quay]")).review.allow?.words).toEqual([
    "iconic",
    "pier",
  ]);
});

test("markup of somebody's own adds up to that of the house", () => {
  state.inspected = { leaveOut: { globalValue: ["gallery"] }, citations: { workspaceValue: ["mysource"] } };
  const { ownMarkup } = readSettings(document, styleOf("markup: {leave-out: Spoiler, citations: [Sourced]}")).review;
  expect(ownMarkup).toEqual({ leaveOut: ["gallery", "Spoiler"], citations: ["mysource", "Sourced"] });
});

test("without a file the settings are as they were", () => {
  expect(readSettings(document, { layers: [], folders: [], files: [] }).review).toEqual(readSettings(document).review);
});

test("what the files leave out is left out, and a broken file is told", () => {
  expect(readSettings(document, styleOf("exclude: [port.md]")).excluded).toBe(true);
  expect(readSettings(document, styleOf("exclude: [pier.md]")).excluded).toBe(false);
  expect(readSettings(document, styleOf("words: ["))).toMatchObject({ houseIsBroken: true });
});

test("a draft is reviewed again when the words change", () => {
  const settings = (text: string) => readSettings(document, styleOf(text));
  expect(sameReview(settings("words: [quay]"), settings("words: [quay]"))).toBe(true);
  expect(sameReview(settings("words: [quay]"), settings("words: [pier]"))).toBe(false);
  expect(sameReview(settings("allow: [quay]"), settings("allow: [pier]"))).toBe(false);
  expect(sameReview(settings("words: [quay]"), readSettings(document))).toBe(false);
});

test("a wording is what a finding marks, in one line and without its quotation marks", () => {
  expect(wordingOf(document, { start: 4, end: 14 })).toBe("so-called");
  expect(wordingOf(document, { start: 5, end: 24 })).toBe("so-called” reform.");
});
