import { foldersUpFrom, isUnder, resolvePath } from "./paths.js";

/** The name of a house style file. */
export const HOUSE_FILE = ".bluepencil.yml";

const IS_FILE = /\.ya?ml$/i;
const FROM_HERE = /^(?:\.{0,2}[/\\]|[A-Za-z]:)/;
/** A package's name and a file in it, as npm takes names (docs.npmjs.com, “package.json”, name). */
const PACKAGE = /^((?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*)(?:\/(.+))?$/;
const IN_PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** Whether what a file `extends` can only be a package: "@harbour/style", "harbour-style". */
export function isPackage(name: string): boolean {
  return !FROM_HERE.test(name) && (name.startsWith("@") || !IS_FILE.test(name)) && PACKAGE.test(name);
}

/** Where a package's file lies below a folder that it is installed in; for people. */
export function installedAs(name: string): string {
  const [, own = name, file = HOUSE_FILE] = PACKAGE.exec(name) ?? [];
  return `node_modules/${own}/${file}`;
}

/** The folder of the package that a path lies in; null where it lies in none. */
export function packageOf(path: string): string | null {
  return IN_PACKAGE.exec(path)?.[0] ?? null;
}

/**
 * Where the file may lie that a file in `folder` builds on, the first choice first: a file beside it, or a package's house
 * style, or another file of the package, as Node finds packages: in `node_modules` of the folder and of those above it, up to `root`.
 * A path that leads out of the package itself is in none.
 */
export function placesOf(name: string, folder: string, root: string): string[] {
  const beside = isPackage(name) ? [] : [resolvePath(folder, name)];
  const [, own = "", file = HOUSE_FILE] = FROM_HERE.test(name) ? [] : (PACKAGE.exec(name) ?? []);
  if (own === "") return beside;
  const installed = foldersUpFrom(folder)
    .filter((above) => isUnder(above, root) && !above.endsWith("/node_modules"))
    .map((above) => resolvePath(above, `node_modules/${own}`))
    .map((home) => [home, resolvePath(home, file)] as const)
    .flatMap(([home, place]) => (isUnder(place, home) ? [place] : []));
  return [...beside, ...installed];
}
