import { dirname, relative, resolve, sep } from "node:path";
import { compareText, type FileError } from "../../review/index.js";
import { asWritten, ENDINGS, isDraftFile } from "../find-drafts.js";
import { decode } from "../read-draft.js";
import { gitBytes, inThisRepository } from "./git.js";
import { type IndexEntry, readIndex } from "./staged-index.js";

/** The texts that the next commit would have, by where their files lie. Plain data, so that a worker can be told. */
export interface StagedTexts {
  /** Where git is run. */
  readonly folder: string;
  /** The name that git has for each text. */
  readonly blobs: ReadonlyMap<string, string>;
}

/** The drafts that are staged. */
export interface StagedDrafts {
  /** As named, or from `folder` on; sorted. */
  readonly paths: readonly string[];
  readonly errors: readonly FileError[];
  /** The texts of these drafts, and of what may be house style. */
  readonly texts: StagedTexts;
}

const NOT_STAGED = "It is not staged.";
const NONE_HERE = `There are no staged drafts (${ENDINGS}) in this folder.`;
const WHY_NOT: Readonly<Record<IndexEntry["kind"], string>> = {
  file: NOT_STAGED,
  link: "It is a link to a file that is not staged.",
  submodule: "It is a submodule.",
  conflict: "It has a merge conflict that is not resolved.",
};
const IS_SETTINGS = /\.ya?ml$/i;
/** Places nobody keeps drafts in, as in a search of folders. */
const SKIPPED = /(?:^|\/)(?:\.|(?:node_modules|dist)\/)/;

/**
 * The drafts that `paths` name (files and folders, from `folder` on) as they are staged; where `paths` is null, those
 * that the next commit changes. Throws an Error with a plain message where there is no repository, or no git.
 */
export async function stagedDrafts(paths: readonly string[] | null, folder: string): Promise<StagedDrafts> {
  const { root, entries, changed } = await readIndex(folder);
  const search = new StagedSearch(folder, entries);
  for (const place of paths === null ? changed : []) {
    if (isDraftBelow(root, place)) await search.addFound(place);
  }
  for (const path of paths ?? []) await search.add(path);
  return search.found();
}

/** The text of a staged file; null where no such file is staged. Throws `Unreadable` where it is no text. */
export async function readStaged({ folder, blobs }: StagedTexts, place: string): Promise<string | null> {
  const blob = blobs.get(place);
  return blob === undefined ? null : decode(await bytesOf(folder, blob));
}

function bytesOf(folder: string, blob: string): Promise<Buffer> {
  return gitBytes(folder, ["cat-file", "blob", blob], inThisRepository());
}

function isBelow(folder: string, place: string): boolean {
  return place.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isDraftBelow(folder: string, place: string): boolean {
  const way = relative(folder, place).replaceAll(sep, "/");
  return isDraftFile(way) && !SKIPPED.test(way);
}

/** Looks for drafts among what is staged. */
class StagedSearch {
  private readonly paths = new Map<string, string>();
  private readonly blobs = new Map<string, string>();
  private readonly errors = new Map<string, FileError>();

  constructor(
    private readonly folder: string,
    private readonly entries: ReadonlyMap<string, IndexEntry>,
  ) {
    for (const [place, { kind, blob }] of entries) {
      if (kind === "file" && IS_SETTINGS.test(place)) this.blobs.set(place, blob);
    }
  }

  /** A file or a folder that somebody names. */
  async add(path: string): Promise<void> {
    const place = resolve(this.folder, path);
    if (this.entries.has(place)) return this.addFile(place, asWritten(path));
    const under = [...this.entries.keys()].filter((other) => isBelow(place, other));
    const drafts = under.filter((other) => isDraftBelow(place, other));
    if (drafts.length === 0) this.refuse(path, under.length > 0 ? NONE_HERE : NOT_STAGED);
    for (const draft of drafts) await this.addFound(draft);
  }

  /** A draft that nobody has named: one in a submodule, and a link that leads out of what is staged, are passed over. */
  async addFound(place: string): Promise<void> {
    const entry = this.entries.get(place);
    if (entry === undefined || entry.kind === "submodule") return;
    if (entry.kind === "link" && (await this.target(place, entry)) === null) return;
    await this.addFile(place, asWritten(relative(this.folder, place)));
  }

  found(): StagedDrafts {
    const texts = { folder: this.folder, blobs: this.blobs };
    return { paths: [...this.paths.values()].sort(compareText), errors: [...this.errors.values()], texts };
  }

  private async addFile(place: string, path: string): Promise<void> {
    const entry = this.entries.get(place);
    const text = entry?.kind === "link" ? await this.target(place, entry) : entry;
    if (text?.kind !== "file") return this.refuse(path, WHY_NOT[entry?.kind ?? "file"]);
    this.paths.set(place, path);
    this.blobs.set(place, text.blob);
  }

  private refuse(path: string, reason: string): void {
    this.errors.set(path, { path, reason });
  }

  /** What a link leads to, where that is a file that is staged. */
  private async target(place: string, { blob }: IndexEntry): Promise<IndexEntry | null> {
    const target = this.entries.get(resolve(dirname(place), (await bytesOf(this.folder, blob)).toString()));
    return target?.kind === "file" ? target : null;
  }
}
