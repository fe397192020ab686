import { profileNamed } from "../rules/index.js";
import { installedAs, isPackage, packageOf, placesOf } from "./bases.js";
import { folderOf, isUnder, resolvePath } from "./paths.js";
import { NOTHING_SAID } from "./read.js";
import type { HouseContent, HouseFile, HouseLayer, HouseProblem, NamedFile } from "./types.js";

/** How a file was come to. */
interface Way {
  /** Paths, the last its own. */
  readonly trail: readonly string[];
  /** Where its patterns of drafts count from. */
  readonly folder: string;
}

/** What a file says, and what counts of it: of a broken file, what it said when it could last be read. */
export interface LoadedFile {
  readonly file: HouseFile;
  readonly inForce: HouseContent;
}

/** Follows what files build on. Each file counts once under each that was found, so the work is bounded. */
export class Expansion {
  readonly #files = new Map<string, HouseFile>();
  readonly #problems = new Map<string, HouseProblem[]>();

  /** Files outside `root` are not looked into. */
  constructor(
    private readonly load: (path: string) => Promise<LoadedFile | null>,
    private readonly nameOf: (path: string) => string,
    private readonly root: string,
  ) {}

  /** The layers of a file: what it builds on first, itself last. None where there is no file. */
  async layersOf(path: string): Promise<HouseLayer[]> {
    const loaded = await this.load(path);
    return loaded === null ? [] : this.#expand(loaded, { trail: [path], folder: folderOf(path) }, new Set([path]));
  }

  /** Every file looked into, with the mistakes that only show when one follows it. */
  files(): HouseFile[] {
    return [...this.#files.values()].map((file) => {
      const more = this.#problems.get(file.path) ?? [];
      return more.length === 0 ? file : { ...file, problems: [...file.problems, ...more] };
    });
  }

  async #expand({ file, inForce }: LoadedFile, from: Way, seen: Set<string>): Promise<HouseLayer[]> {
    const isNew = !this.#files.has(file.path);
    this.#files.set(file.path, file);
    const layers: HouseLayer[] = [];
    const own = { origin: this.nameOf(file.path), folder: from.folder };
    for (const base of inForce.extends) {
      const profile = profileNamed(base.value);
      if (profile !== undefined) {
        layers.push({ ...own, content: { ...NOTHING_SAID, profile: { value: profile, line: base.line } } });
        continue;
      }
      const found = await this.#follow(base, file, from.trail, isNew);
      if (found === null || seen.has(found.file.path)) continue;
      const { path } = found.file;
      seen.add(path);
      // A package knows no folders of the project: its patterns count from the file that builds on it.
      const folder = packageOf(path) === null ? folderOf(path) : from.folder;
      layers.push(...(await this.#expand(found, { trail: [...from.trail, path], folder }, seen)));
    }
    return [...layers, { ...own, content: { ...inForce, baseline: this.#placed(inForce.baseline, file, isNew) } }];
  }

  /** A baseline by its path from the root of the disk; null, and noted, where it lies outside. */
  #placed(baseline: NamedFile | null, from: HouseFile, isNew: boolean): NamedFile | null {
    if (baseline === null) return null;
    const path = resolvePath(folderOf(from.path), baseline.value);
    const isInPackage = packageOf(from.path) !== null;
    if (isUnder(path, this.root) && !isInPackage) return { ...baseline, value: path };
    const wrong = isInPackage
      ? "A package has no baseline. Name it in the file that builds on the package."
      : this.#outside(baseline.value, from);
    if (isNew) this.#note(baseline, from.path, wrong);
    return null;
  }

  /** The file that another builds on; null, and noted, where there is none that can be used. */
  async #follow(
    base: NamedFile,
    from: HouseFile,
    trail: readonly string[],
    isNew: boolean,
  ): Promise<LoadedFile | null> {
    const places = placesOf(base.value, folderOf(from.path), this.root);
    const found = await this.#firstOf(places.filter((place) => this.#mayReach(place, from)));
    const wrong = found === null ? this.#whyMissing(base.value, places, from) : this.#circle(found.file.path, trail);
    if (wrong === "") return found;
    if (isNew) this.#note(base, from.path, wrong);
    return null;
  }

  async #firstOf(places: readonly string[]): Promise<LoadedFile | null> {
    for (const place of places) {
      const loaded = await this.load(place);
      if (loaded !== null) return loaded;
    }
    return null;
  }

  /** Files reach what lies in the repository; those of a package what lies in it, and other packages. */
  #mayReach(place: string, from: HouseFile): boolean {
    const home = packageOf(from.path);
    return isUnder(place, this.root) && (home === null || isUnder(place, home) || packageOf(place) !== null);
  }

  #whyMissing(name: string, places: readonly string[], from: HouseFile): string {
    if (isPackage(name)) {
      return `“${name}” is not installed: there is no ${installedAs(name)} in this folder or above it.`;
    }
    const [beside] = places;
    if (beside !== undefined && !this.#mayReach(beside, from)) return this.#outside(name, from);
    return `There is no file “${name}”.`;
  }

  #outside(name: string, from: HouseFile): string {
    const home = packageOf(from.path);
    if (home !== null) return `“${name}” lies outside the package ${this.nameOf(home)}.`;
    return `“${name}” lies outside ${this.nameOf(this.root)}, where this draft is.`;
  }

  #circle(path: string, trail: readonly string[]): string {
    const start = trail.indexOf(path);
    if (start < 0) return "";
    const names = [...trail.slice(start), path].map(this.nameOf);
    return `These files build on each other in a circle: ${names.join(" → ")}.`;
  }

  #note({ start, end, line, column }: NamedFile, path: string, message: string): void {
    const list = this.#problems.get(path) ?? [];
    list.push({ start, end, line, column, message, suggestion: "" });
    this.#problems.set(path, list);
  }
}
