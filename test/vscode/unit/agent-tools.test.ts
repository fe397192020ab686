import { beforeEach, expect, it } from "vitest";
import { type HouseStyle, readHouseFile } from "../../../src/house/index.js";
import { RULES } from "../../../src/rules/index.js";
import { whyLeftOut } from "../../../src/vscode/agent-tools/left-out.js";
import { asDocument } from "./fake/as-document.js";
import { FakeDocument, state } from "./fake/vscode.js";

const draft = asDocument(new FakeDocument("Text.", "/drafts/notes/plan.md")).uri;

function styleOf(text: string): HouseStyle {
  const { path, content, ...file } = readHouseFile(text, "/drafts/.bluepencil.yml", RULES);
  return {
    layers: [{ origin: path, folder: "/drafts", content }],
    folders: ["/drafts"],
    files: [{ path, content, ...file }],
  };
}

beforeEach(() => {
  state.folders = ["/drafts"];
  state.settings = {};
});

it("tools leave alone what house style or the settings leave out, and say which pattern does", () => {
  expect(whyLeftOut(draft, styleOf("exclude: [old, notes]"))).toBe("The house style leaves this draft out: notes");
  expect(whyLeftOut(draft, styleOf("exclude: [old]"))).toBe("");
  state.settings = { exclude: [1, "**/notes/**"] };
  expect(whyLeftOut(draft, styleOf(""))).toBe("The setting bluePencil.exclude leaves this draft out: **/notes/**");
  state.settings = { exclude: "notes" };
  expect(whyLeftOut(draft, styleOf(""))).toBe("");
});
