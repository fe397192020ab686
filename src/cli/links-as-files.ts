import { type Dirent, readdir, statSync } from "node:fs";
import { join } from "node:path";
import type { FileSystemAdapter } from "tinyglobby";

type Entries = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** A folder that was found and could not be looked into. */
export interface Unread {
  readonly place: string;
  readonly error: Error;
}

/**
 * Looks into folders for a search. A link to a file counts as a file, and so does one that leads nowhere, so that it is
 * named when it is read; a link to a folder stays a link, which is not followed, lest a search run in circles.
 */
export class FolderLooker {
  /** Where links were found that count as files. */
  readonly links = new Set<string>();
  readonly unread: Unread[] = [];

  /** What a search needs of the system. Its type has all the ways there are to call `readdir`; one is used. */
  readonly fs: FileSystemAdapter = {
    readdir: ((place: string, options: { withFileTypes: true }, done: Entries) =>
      readdir(place, options, (error, entries) => {
        if (error === null)
          done(
            null,
            entries.map((entry) => this.asFile(place, entry)),
          );
        else this.fail(place, error, done);
      })) as typeof readdir,
  };

  private asFile(folder: string, entry: Dirent): Dirent {
    const place = join(folder, entry.name);
    if (!entry.isSymbolicLink() || !mayBeFile(place)) return entry;
    this.links.add(place);
    return Object.assign(entry, { isFile: () => true });
  }

  /** A folder that went away meanwhile is none. */
  private fail(place: string, error: NodeJS.ErrnoException, done: Entries): void {
    if (error.code !== "ENOENT") this.unread.push({ place, error });
    done(error, []);
  }
}

function mayBeFile(link: string): boolean {
  try {
    return statSync(link).isFile();
  } catch {
    return true;
  }
}
