import { join, normalize, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { FOUND_ENDINGS, fileKindOf } from "../document/index.js";
import { compareText, type FileError } from "../review/index.js";
import { lookInto, realpath, stat } from "./disk.js";
import { IgnoreFiles } from "./ignore-files.js";
import { FolderLooker } from "./links-as-files.js";
import { reasonAt, reasonFor } from "./reasons.js";

/** Without one of these a path is no pattern. */
const SIGNS_OF_PATTERN = /[*?[\]{}()!+@|]/;

/** Names standard input among the paths. */
export const STANDARD_INPUT = "-";

const DRAFTS = `**/*.{${FOUND_ENDINGS.join(",")}}`;
/** Endings as they are told: ".md, .markdown, .mdx". */
export const ENDINGS = FOUND_ENDINGS.map((ending) => `.${ending}`).join(", ");
/** Plain text, where a pattern names it: "letters/*.txt", "*.{md,txt}". */
const NAMES_TEXT = /[.{,](?:txt|text)\b/i;
/** Folders nobody keeps drafts in; hidden ones are passed over as well. */
const SKIPPED = ["**/node_modules/**", "**/dist/**", "**/.git/**"];

/** Whether a file in a folder is a draft, by its name. */
export function isDraftFile(path: string): boolean {
  return fileKindOf(path)?.isFoundInFolders ?? false;
}

export interface FoundDrafts {
  /** As given on the command line, or under the folder given; sorted, each file once. */
  readonly paths: readonly string[];
  readonly errors: readonly FileError[];
  /** Those of the paths that are links which nobody has named. */
  readonly links: ReadonlySet<string>;
  /** How many were found and left out by ignore files or `--exclude`; only where there are any. */
  readonly ignored?: number;
}

/** What a search leaves out. */
export interface Leaving {
  /** Patterns as in a .gitignore, which count from where the command runs. */
  readonly exclude?: readonly string[];
  /** False where .gitignore and .bluepencilignore do not count. */
  readonly ignore?: boolean;
}

/**
 * Finds the drafts that files, folders and patterns name. `folder` is where relative paths count from; `listed` are
 * files and folders as another program lists them: none of them is a pattern, or standard input.
 */
export async function findDrafts(
  inputs: readonly string[],
  folder: string,
  listed: readonly string[] = [],
  leaving: Leaving = {},
): Promise<FoundDrafts> {
  const search = new DraftSearch(folder, new IgnoreFiles(folder, leaving.exclude ?? [], leaving.ignore !== false));
  for (const input of new Set(inputs)) await search.add(input, SIGNS_OF_PATTERN.test(input) && isDynamicPattern(input));
  for (const path of new Set(listed)) await search.add(path === STANDARD_INPUT ? `./${path}` : path, false);
  return search.found();
}

/** Drafts found so far, and what could not be. */
class DraftSearch {
  /** By where a draft really lies, so that it is there once, whatever links lead to it. */
  private readonly byPlace = new Map<string, string>();
  private readonly errors: FileError[] = [];
  private ignoredCount = 0;
  private readonly named = new Set<string>();
  private readonly looker = new FolderLooker();

  constructor(
    private readonly folder: string,
    private readonly ignored: IgnoreFiles,
  ) {}

  /** Adds the drafts that one path means, or the reason why there are none. */
  async add(input: string, mayBePattern: boolean): Promise<void> {
    if (input === STANDARD_INPUT) return void this.byPlace.set(input, input);
    const place = resolve(this.folder, input);
    try {
      if ((await stat(place)).isDirectory()) await this.addUnder(input, place);
      else await this.addNamed(asWritten(input));
    } catch (error) {
      if (mayBePattern) await this.addLike(input);
      else this.errors.push({ path: input, reason: await reasonAt(place, error) });
    }
  }

  found(): FoundDrafts {
    const errors = new Map(this.errors.map((error) => [JSON.stringify(error), error]));
    const paths = [...this.byPlace.values()].sort(compareText);
    const links = new Set(paths.filter((path) => !this.named.has(path) && this.isLink(path)));
    return { paths, errors: [...errors.values()], links, ...(this.ignoredCount > 0 && { ignored: this.ignoredCount }) };
  }

  private async addUnder(input: string, place: string): Promise<void> {
    await lookInto(place);
    const found = (await this.search(DRAFTS, place)).map((path) => asWritten(join(input, path)));
    await this.addAll(input, found, `There are no drafts (${ENDINGS}) in this folder.`);
  }

  private async addLike(pattern: string): Promise<void> {
    const found = (await this.search(pattern, this.folder)).filter(
      (path) => isDraftFile(path) || (NAMES_TEXT.test(pattern) && fileKindOf(path) !== undefined),
    );
    await this.addAll(pattern, found.map(asWritten), `No draft (${ENDINGS}) matches this pattern.`);
  }

  private async addAll(input: string, found: readonly string[], whyNone: string): Promise<void> {
    const unread = this.looker.unread.splice(0);
    for (const { place, error } of unread) {
      this.errors.push({ path: asWritten(relative(this.folder, place) || "."), reason: reasonFor(error) });
    }
    if (found.length === 0 && unread.length === 0) this.errors.push({ path: input, reason: whyNone });
    for (const path of found) {
      if (await this.ignored.leavesOut(path)) this.ignoredCount++;
      else await this.addFile(path);
    }
  }

  private async addNamed(path: string): Promise<void> {
    this.named.add(path);
    await this.addFile(path);
  }

  private isLink(path: string): boolean {
    return this.looker.links.has(resolve(this.folder, path));
  }

  /** Of a file and a link to it, the file is named. */
  private async addFile(path: string): Promise<void> {
    const place = resolve(this.folder, path);
    const real = await realpath(place).catch(() => place);
    if (!this.byPlace.has(real) || !this.isLink(path)) this.byPlace.set(real, path);
  }

  private search(pattern: string, cwd: string): Promise<string[]> {
    return glob(pattern.replaceAll("\\", "/"), {
      cwd,
      ignore: SKIPPED,
      caseSensitiveMatch: false,
      expandDirectories: false,
      followSymbolicLinks: false,
      fs: this.looker.fs,
    });
  }
}

/** "./drafts//port.md" is "drafts/port.md"; on every system with slashes. A file called "-" stays "./-". */
export function asWritten(path: string): string {
  const written = normalize(path).replaceAll(sep, "/");
  return written === STANDARD_INPUT ? `./${written}` : written;
}
