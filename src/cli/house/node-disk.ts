import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { HouseDisk } from "../../house/index.js";
import { readFile } from "../disk.js";
import { readStaged, type StagedTexts } from "../git/staged.js";
import { decode, Unreadable } from "../read-draft.js";
import { reasonFor } from "../reasons.js";

/**
 * The house style files of this machine, those that are staged as they are staged. They are named from `folder` on, where
 * the command runs.
 */
export function nodeDisk(folder: string, staged: StagedTexts | null = null): HouseDisk {
  return {
    read: async (path) =>
      (staged === null ? null : await readStaged(staged, fromHousePath(path))) ?? (await readHouseStyle(path)),
    isRepository: async (place) => existsSync(join(fromHousePath(place), ".git")),
    nameOf: (path) => relative(folder, fromHousePath(path)).replaceAll(sep, "/") || ".",
  };
}

async function readHouseStyle(path: string): Promise<string | null> {
  try {
    return decode(await readFile(fromHousePath(path)));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if (isMissing(error)) return null;
    throw new Error(reasonFor(error));
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/** "C:\desk" is "/C:/desk" there. */
export function toHousePath(path: string): string {
  const slashed = path.replaceAll(sep, "/");
  return slashed.startsWith("/") ? slashed : `/${slashed}`;
}

export function fromHousePath(path: string): string {
  return sep === "/" ? path : path.replace(/^\/(?=[A-Za-z]:)/, "").replaceAll("/", sep);
}
