import { isAbsolute, relative, resolve, sep } from "node:path";

/** The folders that the paths in a report are told from. */
export interface Roots {
  /** Where the command runs. */
  readonly folder: string;
  /** The repository's folder; where there is no repository, `folder`. */
  readonly root: string;
}

/** A draft's path from the root on, with slashes, as other programs name it; null where it lies elsewhere. */
export function fromRoot(path: string, { folder, root }: Roots): string | null {
  const way = relative(root, resolve(folder, path));
  const isOutside = way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
  return isOutside ? null : way.replaceAll(sep, "/");
}
