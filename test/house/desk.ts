import { HouseLibrary, type InForce, type StyleLayer, settle } from "../../src/house/index.js";
import { RULES } from "../../src/rules/index.js";
import { read } from "./reading.js";

/** Files by path under /desk, which is a repository; a text of null is a file that cannot be read. */
export type Files = Record<string, string | null>;

export function libraryOf(files: Files, repository = "/desk"): HouseLibrary {
  const disk = {
    async read(path: string) {
      const text = files[path];
      if (text === null) throw new Error("Reading it is not allowed.");
      return text ?? null;
    },
    isRepository: async (folder: string) => folder === repository,
    nameOf: (path: string) => path.replace("/desk/", ""),
  };
  return new HouseLibrary(disk, RULES);
}

/** What is in force where these files lie, the farthest first. */
export function inForce(...texts: readonly string[]): InForce {
  return settle(
    texts.map((text, index): StyleLayer => ({ origin: `file ${index + 1}`, content: read(text).content })),
    RULES,
  );
}
