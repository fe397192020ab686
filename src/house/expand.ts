import { profileNamed } from "../rules/index.js";
import { folderOf, isUnder, resolvePath } from "./paths.js";
import { NOTHING_SAID } from "./read.js";
import type { HouseContent, HouseFile, HouseLayer, HouseProblem, NamedFile } from "./types.js";

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
    return loaded === null ? [] : this.#expand(loaded, [path], new Set([path]));
  }

  /** Every file looked into, with the mistakes that only show when one follows it. */
  files(): HouseFile[] {
    return [...this.#files.values()].map((file) => {
      const more = this.#problems.get(file.path) ?? [];
      return more.length === 0 ? file : { ...file, problems: [...file.problems, ...more] };
    });
  }

  async #expand({ file, inForce }: LoadedFile, trail: readonly string[], seen: Set<string>): Promise<HouseLayer[]> {
    const isNew = !this.#files.has(file.path);
    this.#files.set(file.path, file);
    const layers: HouseLayer[] = [];
    const own = { origin: this.nameOf(file.path), folder: folderOf(file.path) };
    for (const base of inForce.extends) {
      const profile = profileNamed(base.value);
      if (profile !== undefined) {
        layers.push({ ...own, content: { ...NOTHING_SAID, profile: { value: profile, line: base.line } } });
        continue;
      }
      const found = await this.#follow(base, file, trail, isNew);
      if (found === null || seen.has(found.file.path)) continue;
      seen.add(found.file.path);
      layers.push(...(await this.#expand(found, [...trail, found.file.path], seen)));
    }
    return [...layers, { ...own, content: { ...inForce, baseline: this.#placed(inForce.baseline, file, isNew) } }];
  }

  /** A baseline by its path from the root of the disk; null, and noted, where it lies outside. */
  #placed(baseline: NamedFile | null, from: HouseFile, isNew: boolean): NamedFile | null {
    if (baseline === null) return null;
    const path = resolvePath(folderOf(from.path), baseline.value);
    if (isUnder(path, this.root)) return { ...baseline, value: path };
    if (isNew) this.#note(baseline, from.path, this.#outside(baseline.value));
    return null;
  }

  /** The file that another builds on; null, and noted, where there is none that can be used. */
  async #follow(
    base: NamedFile,
    from: HouseFile,
    trail: readonly string[],
    isNew: boolean,
  ): Promise<LoadedFile | null> {
    const path = resolvePath(folderOf(from.path), base.value);
    const loaded = isUnder(path, this.root) ? await this.load(path) : null;
    const wrong = loaded === null ? this.#whyMissing(base.value, path) : this.#circle(path, trail);
    if (wrong === "") return loaded;
    if (isNew) this.#note(base, from.path, wrong);
    return null;
  }

  #whyMissing(name: string, path: string): string {
    if (!isUnder(path, this.root)) return this.#outside(name);
    return `There is no file “${name}”.`;
  }

  #outside(name: string): string {
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
