/*
 * Paths with slashes from the root of the disk ("/desk/drafts/port.md", "/C:/desk/port.md"), as addresses have them.
 * The shells turn them into what their host wants.
 */

/** The folder that `path` lies in; the root lies in itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf("/")));
}

/** Where `relative` leads to from `folder`, "." and ".." undone. */
export function resolvePath(folder: string, relative: string): string {
  const steps = relative.replaceAll("\\", "/");
  const parts: string[] = [];
  for (const part of (steps.startsWith("/") ? steps : `${folder}/${steps}`).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/** Whether `path` is `folder` or lies somewhere in it. */
export function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** `path` from `folder` on ("drafts/port.md"); `path` must lie in it. */
export function relativePath(path: string, folder: string): string {
  return path.slice(folder.endsWith("/") ? folder.length : folder.length + 1);
}

/** `folder` and the folders it lies in, the nearest first. */
export function foldersUpFrom(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; at !== folderOf(at); at = folderOf(at)) folders.push(folderOf(at));
  return folders;
}
