import { describe, expect, it } from "vitest";
import { type HouseStyle, isExcluded } from "../../src/house/index.js";
import { type Files, libraryOf } from "./desk.js";
import { complaints } from "./reading.js";

const STYLE = "/desk/.bluepencil.yml";
const SHARED = "/desk/node_modules/@harbour/style";

const styleOf = (files: Files, folder = "/desk/a/b") => libraryOf(files).styleFor(folder, "/desk");
const origins = (style: HouseStyle) => style.layers.map(({ origin }) => origin);
const mistakes = (style: HouseStyle) =>
  style.files.flatMap((file) => complaints(file).map((line) => `${file.path.replace("/desk/", "")}:${line}`));

describe("a house style extends a package", () => {
  it.each<[what: string, name: string, path: string]>([
    ["with a scope", "@harbour/style", `${SHARED}/.bluepencil.yml`],
    ["without one", "harbour-style", "/desk/node_modules/harbour-style/.bluepencil.yml"],
    ["by another file of it", "@harbour/style/opinion.yml", `${SHARED}/opinion.yml`],
    [
      "by a file in a folder of it",
      "harbour-style/desks/opinion.yml",
      "/desk/node_modules/harbour-style/desks/opinion.yml",
    ],
  ])("%s", async (_what, name, path) => {
    const style = await styleOf({ [STYLE]: `extends: "${name}"`, [path]: "profile: opinion" });
    expect(origins(style)).toEqual([path.replace("/desk/", ""), ".bluepencil.yml"]);
    expect(mistakes(style)).toEqual([]);
  });

  it("as Node finds it: from the folder of the file, the nearest first", async () => {
    const style = await styleOf({
      "/desk/a/.bluepencil.yml": "extends: '@harbour/style'",
      [`${SHARED}/.bluepencil.yml`]: "profile: news",
      "/desk/a/node_modules/@harbour/style/.bluepencil.yml": "profile: opinion",
    });
    expect(origins(style)).toEqual(["a/node_modules/@harbour/style/.bluepencil.yml", "a/.bluepencil.yml"]);
  });

  it("that builds on files of its own, and on packages of its own or beside it", async () => {
    const style = await styleOf({
      [STYLE]: "extends: '@harbour/style/opinion.yml'",
      [`${SHARED}/opinion.yml`]: "extends: [./.bluepencil.yml, wire, plain]",
      [`${SHARED}/.bluepencil.yml`]: "profile: news",
      [`${SHARED}/node_modules/wire/.bluepencil.yml`]: "strictness: sure",
      "/desk/node_modules/plain/.bluepencil.yml": "words: [quay]",
    });
    expect(mistakes(style)).toEqual([]);
    expect(origins(style)).toHaveLength(5);
  });

  it("whose patterns of drafts count from the file that builds on it", async () => {
    const style = await styleOf({
      "/desk/a/.bluepencil.yml": "extends: '@harbour/style/opinion.yml'",
      [`${SHARED}/opinion.yml`]: "extends: .bluepencil.yml",
      [`${SHARED}/.bluepencil.yml`]: "exclude: [notes/**]",
    });
    expect(isExcluded(style, "/desk/a/notes/x.md")).toBe(true);
    expect(isExcluded(style, "/desk/notes/x.md")).toBe(false);
  });

  it.each<[name: string, files: Files, expected: string[]]>([
    [
      "one that is not installed",
      { [STYLE]: "extends: '@harbour/style'" },
      [
        ".bluepencil.yml:1:10 “@harbour/style” is not installed: there is no node_modules/@harbour/style/.bluepencil.yml in this folder or above it.",
      ],
    ],
    [
      "one above the repository",
      { [STYLE]: "extends: wire", "/node_modules/wire/.bluepencil.yml": "profile: news" },
      [
        ".bluepencil.yml:1:10 “wire” is not installed: there is no node_modules/wire/.bluepencil.yml in this folder or above it.",
      ],
    ],
    [
      "a file that a package has not",
      { [STYLE]: "extends: '@harbour/style/sport.yml'", [`${SHARED}/.bluepencil.yml`]: "profile: news" },
      [
        ".bluepencil.yml:1:10 “@harbour/style/sport.yml” is not installed: there is no node_modules/@harbour/style/sport.yml in this folder or above it.",
      ],
    ],
    [
      "a package that reaches out of itself",
      {
        [STYLE]: "extends: '@harbour/style'",
        [`${SHARED}/.bluepencil.yml`]: "extends: ../../../secret.yml",
        "/desk/secret.yml": "profile: news",
      },
      [
        "node_modules/@harbour/style/.bluepencil.yml:1:10 “../../../secret.yml” lies outside the package node_modules/@harbour/style.",
      ],
    ],
    [
      "a file outside a package that is named by way of it",
      { [STYLE]: "extends: '@harbour/style/../../../secret.yml'", "/desk/secret.yml": "profile: news" },
      [
        ".bluepencil.yml:1:10 “@harbour/style/../../../secret.yml” is not installed: there is no node_modules/@harbour/style/../../../secret.yml in this folder or above it.",
      ],
    ],
    [
      "packages that build on each other",
      {
        [STYLE]: "extends: wire",
        "/desk/node_modules/wire/.bluepencil.yml": "extends: plain",
        "/desk/node_modules/plain/.bluepencil.yml": "extends: wire",
      },
      [
        "node_modules/plain/.bluepencil.yml:1:10 These files build on each other in a circle: node_modules/wire/.bluepencil.yml → node_modules/plain/.bluepencil.yml → node_modules/wire/.bluepencil.yml.",
      ],
    ],
    [
      "a baseline of a package",
      { [STYLE]: "extends: wire", "/desk/node_modules/wire/.bluepencil.yml": "baseline: known.json" },
      [
        "node_modules/wire/.bluepencil.yml:1:11 A package has no baseline. Name it in the file that builds on the package.",
      ],
    ],
    [
      "what is nearly a profile",
      { [STYLE]: "extends: opinon", "/desk/node_modules/opinon/.bluepencil.yml": "profile: news" },
      [".bluepencil.yml:1:10 There is no profile “opinon”. Did you mean “opinion”?"],
    ],
    [
      "what can be no name",
      { [STYLE]: "extends: Harbour Style" },
      [".bluepencil.yml:1:10 “Harbour Style” is no profile, file or package."],
    ],
  ])("and %s is named in its place", async (_name, files, expected) => {
    expect(mistakes(await styleOf(files))).toEqual(expected);
  });
});

describe("a house style extends a file", () => {
  it("beside it, before a package of that name", async () => {
    const style = await styleOf({
      [STYLE]: "extends: wire/desk.yml",
      "/desk/wire/desk.yml": "profile: news",
      "/desk/node_modules/wire/desk.yml": "profile: opinion",
    });
    expect(origins(style)).toEqual(["wire/desk.yml", ".bluepencil.yml"]);
  });

  it("in a folder above, up to the root of the repository", async () => {
    const files = { "/desk/a/b/.bluepencil.yml": "extends: ../../styles/wire.yml", "/desk/styles/wire.yml": "" };
    expect(origins(await styleOf(files))).toEqual(["styles/wire.yml", "a/b/.bluepencil.yml"]);
    const outside = await libraryOf(files, "/desk/a").styleFor("/desk/a/b", "/desk");
    expect(mistakes(outside)).toEqual([
      "a/b/.bluepencil.yml:1:10 “../../styles/wire.yml” lies outside a, where this draft is.",
    ]);
  });
});
