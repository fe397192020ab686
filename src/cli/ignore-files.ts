import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { readFile } from "./disk.js";

/** Files whose lines leave drafts out of what a search finds, by the rules of git (git-scm.com/docs/gitignore). */
const NAMES = [".gitignore", ".bluepencilignore"] as const;

/**
 * Leaves out of a search what ignore files say: those of a draft's folder and of the folders above it, up to the root of
 * the repository, or to where the command runs. What is nearer wins, as in git. A draft that somebody names is no matter of
 * these.
 */
export class IgnoreFiles {
  private readonly byFolder = new Map<string, Promise<Ignore | null>>();
  private readonly outFolders = new Map<string, Promise<boolean>>();
  private readonly roots = new Map<string, Promise<string>>();
  private readonly excluded: Ignore;

  /** `excluded` are patterns of the command line, which count from `folder`; ignore files count where `isOn`. */
  constructor(
    private readonly folder: string,
    excluded: readonly string[],
    private readonly isOn: boolean,
  ) {
    this.excluded = ignore().add([...excluded]);
  }

  /** Whether a draft at this path, which counts from the folder, is left out. */
  async leavesOut(path: string): Promise<boolean> {
    const place = resolve(this.folder, path);
    const own = wayFrom(this.folder, place);
    if (own !== null && this.excluded.ignores(own)) return true;
    return this.isOn && ((await this.isFolderOut(dirname(place))) || this.saysNo(place, ""));
  }

  /** As in git, nothing in a folder that is left out can be taken back. */
  private isFolderOut(folder: string): Promise<boolean> {
    const known = this.outFolders.get(folder) ?? this.askFolder(folder);
    this.outFolders.set(folder, known);
    return known;
  }

  private async askFolder(folder: string): Promise<boolean> {
    if (folder === (await this.rootOf(folder)) || folder === dirname(folder)) return false;
    return (await this.isFolderOut(dirname(folder))) || this.saysNo(folder, "/");
  }

  /** What the nearest file that speaks of it says; `end` is a slash for a folder. */
  private async saysNo(place: string, end: "" | "/"): Promise<boolean> {
    const root = await this.rootOf(dirname(place));
    for (let folder = dirname(place); ; folder = dirname(folder)) {
      const file = await this.read(folder);
      const way = wayFrom(folder, place);
      const answer = file !== null && way !== null ? file.test(way + end) : null;
      if (answer?.ignored) return true;
      if (answer?.unignored) return false;
      if (folder === root || folder === dirname(folder)) return false;
    }
  }

  /** The nearest folder at or above `folder` that is a repository, else where the command runs. */
  private rootOf(folder: string): Promise<string> {
    const known = this.roots.get(folder) ?? this.findRoot(folder);
    this.roots.set(folder, known);
    return known;
  }

  private async findRoot(folder: string): Promise<string> {
    if (existsSync(join(folder, ".git"))) return folder;
    const above = dirname(folder);
    return above === folder ? this.folder : this.rootOf(above);
  }

  private read(folder: string): Promise<Ignore | null> {
    const known = this.byFolder.get(folder) ?? readFiles(folder);
    this.byFolder.set(folder, known);
    return known;
  }
}

async function readFiles(folder: string): Promise<Ignore | null> {
  const texts = await Promise.all(NAMES.map((name) => readText(join(folder, name))));
  return texts.every((text) => text === "") ? null : ignore().add(texts.join("\n"));
}

/** Nothing where there is no such file. */
async function readText(path: string): Promise<string> {
  return readFile(path).then(
    (bytes) => bytes.toString("utf8"),
    () => "",
  );
}

/** The path with slashes; null for what does not lie in the folder. */
function wayFrom(folder: string, place: string): string | null {
  const way = relative(folder, place).replaceAll(sep, "/");
  return way === "" || way.startsWith("../") || way === ".." ? null : way;
}
