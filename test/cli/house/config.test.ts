import { describe, expect, it } from "vitest";
import { folderWith } from "../folder.js";
import { run } from "../memory-terminal.js";

const FILES = {
  ".bluepencil.yml":
    "profile: report\nrules:\n  loaded/*: hint\n  loaded/label: {options: {accept: [tsar]}}\nexclude: [old.md]\n",
  "desk/.bluepencil.yml":
    "words:\n  - flag: quay\n    use: pier\nallow: [mere]\nready: {severity: warning}\nmarkup: {leave-out: [Spoiler], citations: mycite}\n",
  "desk/a.md": "---\nblue-pencil: opinion\n---\nText.\n",
  "desk/b.md": "Text.\n",
  "old.md": "Text.\n",
};

async function config(path: string, files: Record<string, string> = FILES) {
  const { out, err, status } = await run(["config", "--format", "json", path], { folder: folderWith(files) });
  return { ...JSON.parse(out), err, status };
}

describe("blue-pencil config", () => {
  it("gives each value with the place it was said at", async () => {
    const found = await config("desk/a.md");
    expect(found).toMatchObject({
      version: 1,
      path: "desk/a.md",
      excluded: false,
      files: [".bluepencil.yml", "desk/.bluepencil.yml"],
      profile: { value: "opinion", origin: "front matter" },
      words: [{ value: { flag: ["quay"], use: ["pier"] }, origin: "desk/.bluepencil.yml:2" }],
      allow: [{ value: "mere", origin: "desk/.bluepencil.yml:4" }],
      ready: { value: "warning", origin: "desk/.bluepencil.yml:5" },
      markup: {
        leaveOut: [{ value: "Spoiler", origin: "desk/.bluepencil.yml:6" }],
        citations: [{ value: "mycite", origin: "desk/.bluepencil.yml:6" }],
      },
      status: 0,
    });
    const rules = new Map(found.rules.map((rule: { rule: string }) => [rule.rule, rule]));
    expect(rules.get("loaded/label")).toEqual({
      rule: "loaded/label",
      severity: "hint",
      origin: ".bluepencil.yml:3",
      options: [{ name: "accept", value: ["tsar"], origin: ".bluepencil.yml:4" }],
    });
    expect(rules.get("draft/placeholder-left")).toMatchObject({ severity: "error", origin: "profile opinion" });
  });

  it("takes a draft without front matter, a folder, and one that is left out", async () => {
    expect((await config("desk/b.md")).profile).toEqual({ value: "reference", origin: ".bluepencil.yml:1" });
    expect((await config("desk")).files).toEqual([".bluepencil.yml", "desk/.bluepencil.yml"]);
    expect(await config("old.md")).toMatchObject({ excluded: true, leftOutBy: ".bluepencil.yml:5" });
    expect((await config(".", {})).profile).toEqual({ value: "auto", origin: "default" });
  });

  it("prints for people", async () => {
    const { out } = await run(["config", "desk/a.md"], { folder: folderWith(FILES) });
    const lines = out.split("\n").map((line) => line.trim().replace(/ {2,}/g, " | "));
    expect(lines.slice(0, 7)).toEqual([
      "desk/a.md",
      "house style | .bluepencil.yml, desk/.bluepencil.yml",
      "profile | opinion | front matter",
      "read as | opinion",
      "strictness | usual | default",
      "placeholders | sentence | default",
      "ready | warning | desk/.bluepencil.yml:5",
    ]);
    expect(lines).toContain("loaded/label | hint | .bluepencil.yml:3");
    expect(lines).toContain('accept | ["tsar"] | .bluepencil.yml:4');
    expect(lines).toContain("Spoiler | left out | desk/.bluepencil.yml:6");
    expect(lines).toContain("mycite | cites a work | desk/.bluepencil.yml:6");
    expect(lines).toContain("quay | pier | desk/.bluepencil.yml:2");
  });

  it("names mistakes and what is not there", async () => {
    const broken = await config(".", { ".bluepencil.yml": "profil: news" });
    expect(broken.err).toBe(".bluepencil.yml: Line 1, column 1: There is no key “profil”. Did you mean “profile”?\n");
    expect(broken.status).toBe(2);
    const missing = await run(["config", "none.md"], { folder: folderWith({}) });
    expect(missing).toMatchObject({ status: 2, err: "blue-pencil: none.md: There is no such file or folder.\n" });
  });
});

it("shows whatever a house style file can say, with the line that says it", async () => {
  const style = `extends: other.yml
profile: opinion
strictness: sure
rules:
  loaded/label: hint
words: [adviser]
allow: [iconic]
sources: [Ana Lee]
placeholders: { style: link, wordings: ["???"] }
markup: { leave-out: [gallery] }
exclude: [old.md]
baseline: known.json
ready: { severity: warning }
second-reader: off
`;
  const files = { ".bluepencil.yml": style, "other.yml": "allow: [grand]\n", "old.md": "", "known.json": "{}" };
  const { out } = await run(["config", "old.md"], { folder: folderWith(files) });
  const said = style
    .split("\n")
    .flatMap((line, index) => (/^(?:extends|rules):/.test(line) || line === "" ? [] : [index + 1]));
  expect(said.filter((line) => !out.includes(`.bluepencil.yml:${line}`))).toEqual([]);
  expect(out).toContain("other.yml:1");
});
