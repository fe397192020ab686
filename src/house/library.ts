import type { Rule } from "../rules/index.js";
import { HOUSE_FILE } from "./bases.js";
import { Expansion, type LoadedFile } from "./expand.js";
import { withOrigin } from "./layers.js";
import { folderOf, foldersUpFrom, isUnder, relativePath, resolvePath } from "./paths.js";
import { leavesOut } from "./patterns.js";
import { readHouseFile, unreadableFile } from "./read.js";
import type { From, HouseContent, HouseFile, HouseLayer } from "./types.js";

/** What people call a house style who are used to the longer ending. */
const MISNAMED = ".bluepencil.yaml";

/** Where house style files lie. Paths as in `paths.ts`. */
export interface HouseDisk {
  /** The text of a file; null where there is none. Fails with an Error that gives the reason in plain words. */
  read(path: string): Promise<string | null>;
  /** Whether the folder is the root of a repository. */
  isRepository(folder: string): Promise<boolean>;
  /** A path as people know it. */
  nameOf(path: string): string;
}

/** The house style for the drafts of one folder, before settings come into it. */
export interface HouseStyle {
  /** What the files say, the farthest first: what comes later wins. */
  readonly layers: readonly HouseLayer[];
  /** Where it was looked for, the farthest first. */
  readonly folders: readonly string[];
  /** Every file that was looked into, with its mistakes. */
  readonly files: readonly HouseFile[];
}

/** Finds and remembers house style files. A file that breaks stays in force as it was when it could last be read. */
export class HouseLibrary {
  readonly #lastGood = new Map<string, HouseContent>();
  #files = new Map<string, Promise<LoadedFile | null>>();
  #styles = new Map<string, Promise<HouseStyle>>();

  constructor(
    private readonly disk: HouseDisk,
    private readonly rules: readonly Rule[],
  ) {}

  /**
   * The house style for drafts in `folder`: that of the folder and of those it lies in, up to the root of the
   * repository; where there is none, up to `workspace`.
   */
  styleFor(folder: string, workspace: string): Promise<HouseStyle> {
    const key = `${folder}\n${workspace}`;
    const style = this.#styles.get(key) ?? this.#gather(folder, workspace);
    this.#styles.set(key, style);
    return style;
  }

  /** The house style that the file at `path` makes by itself. Its patterns of drafts count from `folder`. */
  async styleOf(path: string, folder: string): Promise<HouseStyle> {
    const key = `${path}\n${folder}\n`;
    const style = this.#styles.get(key) ?? this.#only(path, folder);
    this.#styles.set(key, style);
    return style;
  }

  /** Files were changed, made or deleted: they are read again when they are next asked for. */
  forget(): void {
    this.#files = new Map();
    this.#styles = new Map();
  }

  async #gather(folder: string, workspace: string): Promise<HouseStyle> {
    const folders = await this.#foldersFor(folder, workspace);
    const expansion = this.#expansion(folders.at(-1) ?? folder);
    const layers: HouseLayer[] = [];
    const misnamed: HouseFile[] = [];
    for (const each of folders.reverse()) {
      const here = await expansion.layersOf(resolvePath(each, HOUSE_FILE));
      layers.push(...here);
      if (here.length === 0) misnamed.push(...(await this.#misnamed(each)));
    }
    return { layers, folders, files: [...expansion.files(), ...misnamed] };
  }

  async #only(path: string, folder: string): Promise<HouseStyle> {
    const folders = await this.#foldersFor(folderOf(path), folderOf(path));
    const expansion = this.#expansion(folders.at(-1) ?? folderOf(path));
    const layers = await expansion.layersOf(path);
    return { layers: layers.map((layer) => ({ ...layer, folder })), folders, files: expansion.files() };
  }

  #expansion(root: string): Expansion {
    return new Expansion(
      (path) => this.#load(path),
      (path) => this.disk.nameOf(path),
      root,
    );
  }

  /** A file that was meant for a house style, and is none by its name. */
  async #misnamed(folder: string): Promise<HouseFile[]> {
    const path = resolvePath(folder, MISNAMED);
    const file = await this.#load(path);
    return file === null ? [] : [unreadableFile(path, `This file is not read. Name it ${HOUSE_FILE}.`)];
  }

  /** The nearest first. */
  async #foldersFor(folder: string, workspace: string): Promise<string[]> {
    const folders = foldersUpFrom(folder);
    for (const [index, each] of folders.entries()) {
      if (await this.disk.isRepository(each)) return folders.slice(0, index + 1);
    }
    return isUnder(folder, workspace) ? folders.slice(0, folders.indexOf(workspace) + 1) : [folder];
  }

  #load(path: string): Promise<LoadedFile | null> {
    const known = this.#files.get(path) ?? this.#read(path);
    this.#files.set(path, known);
    return known;
  }

  async #read(path: string): Promise<LoadedFile | null> {
    let file: HouseFile;
    try {
      const text = await this.disk.read(path);
      if (text === null) {
        this.#lastGood.delete(path);
        return null;
      }
      file = readHouseFile(text, path, this.rules);
    } catch (error) {
      file = unreadableFile(path, error instanceof Error ? error.message : String(error));
    }
    if (!file.broken) this.#lastGood.set(path, file.content);
    return { file, inForce: this.#lastGood.get(path) ?? file.content };
  }
}

/** Whether a house style leaves the draft at `path` out. */
export function isExcluded(style: HouseStyle, path: string): boolean {
  return excludedBy(style, path) !== null;
}

/** The pattern by which a house style leaves the draft at `path` out, and where it says so; null where it does not. */
export function excludedBy(style: HouseStyle, path: string): From<string> | null {
  for (const layer of style.layers) {
    if (!isUnder(path, layer.folder)) continue;
    const way = relativePath(path, layer.folder);
    const found = layer.content.exclude.find(({ value }) => leavesOut(value, way));
    if (found !== undefined) return withOrigin(found, layer);
  }
  return null;
}
