import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { reasonFor } from "../reasons.js";

/** A draft in a folder that may be read. Both are real paths, without links. */
export interface AllowedDraft {
  readonly path: string;
  readonly folder: string;
}

const OUTSIDE = "The path is outside the folders that may be read.";
const NOT_THERE = "There is no such file in the folders that may be read.";

/** The folders whose drafts may be read, and no others. */
export class AllowedFolders {
  /** `first` is the folder in which a text without a path is taken to stand. */
  private constructor(
    readonly first: string,
    private readonly folders: readonly string[],
  ) {}

  /** `paths` are absolute. Throws an Error with a plain message where one of them is no folder. */
  static async open(paths: readonly string[]): Promise<AllowedFolders> {
    const folders = await Promise.all(paths.map(realFolder));
    const [first] = folders;
    if (first === undefined) throw new Error("Name a folder.");
    return new AllowedFolders(first, folders);
  }

  /** The file at a path; a relative one is looked for in each folder in turn. Throws a sentence where it may not be read. */
  async find(path: string): Promise<AllowedDraft> {
    const places = this.folders.map((folder) => resolve(folder, path));
    const inside = places.filter((place) => this.folderOf(place) !== undefined);
    if (inside.length === 0 && !isAbsolute(path)) throw new Error(OUTSIDE);
    // A folder may be named by a link to it, so an absolute path is known only by where it leads.
    for (const place of isAbsolute(path) ? places.slice(0, 1) : inside) {
      const real = await realpath(place).catch(() => null);
      if (real === null) continue;
      const folder = this.folderOf(real);
      if (folder === undefined) throw new Error(OUTSIDE);
      if (!(await stat(real)).isFile()) throw new Error("It is not a file.");
      return { path: real, folder };
    }
    throw new Error(inside.length === 0 ? OUTSIDE : NOT_THERE);
  }

  private folderOf(place: string): string | undefined {
    return this.folders.find((folder) => isWithin(place, folder));
  }
}

async function realFolder(path: string): Promise<string> {
  try {
    const real = await realpath(path);
    if ((await stat(real)).isDirectory()) return real;
  } catch (error) {
    throw new Error(`${path}: ${reasonFor(error)}`);
  }
  throw new Error(`${path}: It is not a folder.`);
}

function isWithin(place: string, folder: string): boolean {
  const way = relative(folder, place);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
