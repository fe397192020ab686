import { describe, expect, it } from "vitest";
import { HouseLibrary, type HouseStyle, isExcluded } from "../../src/house/index.js";
import { type Files, libraryOf } from "./desk.js";
import { complaints } from "./reading.js";

const styleOf = (files: Files, folder = "/desk/a/b") => libraryOf(files).styleFor(folder, "/desk");
const origins = (style: HouseStyle) => style.layers.map(({ origin }) => origin);
const mistakes = (style: HouseStyle) =>
  style.files.flatMap((file) => complaints(file).map((line) => `${file.path.replace("/desk/", "")}:${line}`));

describe("files are found", () => {
  const files = {
    "/.bluepencil.yml": "profile: news",
    "/desk/.bluepencil.yml": "profile: report",
    "/desk/a/b/.bluepencil.yml": "profile: opinion",
    "/desk/c/.bluepencil.yml": "profile: news",
  };

  it("in the folder and its parents up to the repository, the nearest last", async () => {
    expect(origins(await styleOf(files))).toEqual([".bluepencil.yml", "a/b/.bluepencil.yml"]);
    expect(origins(await styleOf(files, "/desk"))).toEqual([".bluepencil.yml"]);
  });

  it("up to the workspace where there is no repository", async () => {
    const library = libraryOf(files, "/elsewhere");
    expect(origins(await library.styleFor("/desk/a/b", "/desk/a"))).toEqual(["a/b/.bluepencil.yml"]);
    expect(origins(await library.styleFor("/desk/a/b", "/other"))).toEqual(["a/b/.bluepencil.yml"]);
    expect(origins(await library.styleFor("/desk/c", "/"))).toHaveLength(3);
  });

  it("nowhere, where there are none", async () => {
    expect(await styleOf({})).toEqual({ layers: [], folders: ["/desk", "/desk/a", "/desk/a/b"], files: [] });
  });
});

describe("extends", () => {
  it("puts profiles and files under the file, in order", async () => {
    const style = await styleOf({
      "/desk/.bluepencil.yml": "extends: [opinion, styles/wire.yml]\nprofile: news",
      "/desk/styles/wire.yml": "extends: base.yml",
      "/desk/styles/base.yml": "profile: report",
    });
    expect(origins(style)).toEqual([".bluepencil.yml", "styles/base.yml", "styles/wire.yml", ".bluepencil.yml"]);
    expect(style.layers.map(({ content }) => content.profile?.value)).toEqual([
      "opinion",
      "reference",
      undefined,
      "news",
    ]);
    expect(mistakes(style)).toEqual([]);
  });

  it.each<[name: string, files: Files, expected: string[]]>([
    [
      "a file that builds on itself",
      { "/desk/.bluepencil.yml": "extends: ./.bluepencil.yml" },
      [".bluepencil.yml:1:10 These files build on each other in a circle: .bluepencil.yml → .bluepencil.yml."],
    ],
    [
      "a circle of three",
      {
        "/desk/.bluepencil.yml": "extends: one.yml",
        "/desk/one.yml": "profile: news\nextends:\n  - two.yml",
        "/desk/two.yml": "extends: .bluepencil.yml",
      },
      [
        "two.yml:1:10 These files build on each other in a circle: .bluepencil.yml → one.yml → two.yml → .bluepencil.yml.",
      ],
    ],
    [
      "a file that is not there",
      { "/desk/.bluepencil.yml": "extends: wire.yml" },
      [".bluepencil.yml:1:10 There is no file “wire.yml”."],
    ],
    [
      "a file outside",
      { "/desk/.bluepencil.yml": "extends: ../secret.yml", "/secret.yml": "profile: report" },
      [".bluepencil.yml:1:10 “../secret.yml” lies outside /desk, where this draft is."],
    ],
    [
      "a mistake in the file built on",
      { "/desk/.bluepencil.yml": "extends: wire.yml", "/desk/wire.yml": "profil: news" },
      ["wire.yml:1:1 There is no key “profil”. Did you mean “profile”?"],
    ],
    [
      "a file that cannot be read",
      { "/desk/.bluepencil.yml": null },
      [".bluepencil.yml:1:1 Reading it is not allowed."],
    ],
  ])("names %s", async (_name, files, expected) => {
    expect(mistakes(await styleOf(files))).toEqual(expected);
  });

  it("does not read files over and over", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`/desk/${i}.yml`, `extends: [${i + 1}.yml, ./${i + 1}.yml]`]),
    );
    const style = await styleOf({ ...files, "/desk/.bluepencil.yml": "extends: 0.yml" });
    expect(style.layers).toHaveLength(41);
    expect(mistakes(style)).toHaveLength(2);
  });
});

describe("a file that breaks", () => {
  it("stays in force as it was when it could last be read", async () => {
    const files: Files = { "/desk/.bluepencil.yml": "profile: opinion" };
    const library = libraryOf(files);
    const profile = async () => {
      library.forget();
      const style = await library.styleFor("/desk", "/desk");
      return [style.layers.at(-1)?.content.profile?.value, style.files[0]?.broken];
    };
    expect(await profile()).toEqual(["opinion", false]);
    files["/desk/.bluepencil.yml"] = "profile: [";
    expect(await profile()).toEqual(["opinion", true]);
    files["/desk/.bluepencil.yml"] = null;
    expect(await profile()).toEqual(["opinion", true]);
    files["/desk/.bluepencil.yml"] = "profile: report";
    expect(await profile()).toEqual(["reference", false]);
    delete files["/desk/.bluepencil.yml"];
    expect(await profile()).toEqual([undefined, undefined]);
    files["/desk/.bluepencil.yml"] = "profile: [";
    expect(await profile()).toEqual([undefined, true]);
  });

  it("leaves the files around it in force", async () => {
    const style = await styleOf({
      "/desk/.bluepencil.yml": "profile: report",
      "/desk/a/.bluepencil.yml": "words: [",
      "/desk/a/b/.bluepencil.yml": "allow: [quay]",
    });
    expect(origins(style)).toHaveLength(3);
    expect(style.files.map(({ broken }) => broken)).toEqual([false, true, false]);
  });
});

it("names a file that has the other ending, where there is none with the right one", async () => {
  expect(mistakes(await styleOf({ "/desk/a/.bluepencil.yaml": "profile: news" }))).toEqual([
    "a/.bluepencil.yaml:1:1 This file is not read. Name it .bluepencil.yml.",
  ]);
  const both = { "/desk/a/.bluepencil.yaml": "profile: news", "/desk/a/.bluepencil.yml": "profile: news" };
  expect(mistakes(await styleOf(both))).toEqual([]);
});

it("excludes drafts by patterns from each file's folder", async () => {
  const style = await styleOf({
    "/desk/.bluepencil.yml": "exclude: [notes, '*.draft.md']\nextends: styles/wire.yml",
    "/desk/styles/wire.yml": "exclude: ['**']",
    "/desk/a/.bluepencil.yml": "exclude: [old/**]",
  });
  const excluded = [
    "/desk/a/notes/x.md",
    "/desk/a/x.draft.md",
    "/desk/notes/x.md",
    "/desk/x.draft.md",
    "/desk/a/old/b/c.md",
    "/desk/styles/x.md",
  ];
  const kept = ["/desk/old/c.md", "/desk/a/b/port.md"];
  expect(excluded.filter((path) => !isExcluded(style, path))).toEqual([]);
  expect(kept.filter((path) => isExcluded(style, path))).toEqual([]);
});

it("reads again only when told that files changed", async () => {
  let reads = 0;
  const disk = {
    async read() {
      reads++;
      return "profile: news";
    },
    isRepository: async () => true,
    nameOf: (path: string) => path,
  };
  const library = new HouseLibrary(disk, []);
  await Promise.all([library.styleFor("/desk", "/"), library.styleFor("/desk", "/")]);
  expect(reads).toBe(1);
  library.forget();
  await library.styleFor("/desk", "/");
  expect(reads).toBe(2);
});
