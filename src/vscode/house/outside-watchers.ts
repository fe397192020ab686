import * as vscode from "vscode";

/** House style files and what they may build on, in one folder. */
const STYLE_FILES = "*.yml";

/**
 * Watches folders above the open ones, where a house style may lie as well: the editor itself watches the open folders
 * only. On other file systems than the disk it cannot watch there, so what lies there counts as changed whenever
 * somebody comes back to the window.
 */
export class OutsideWatchers implements vscode.Disposable {
  readonly #watched = new Map<string, vscode.Disposable>();
  readonly #focus: vscode.Disposable;
  #hasUnwatched = false;

  constructor(private readonly changed: () => void) {
    this.#focus = vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused && this.#hasUnwatched) changed();
    });
  }

  /** Watches those of `folders` that no open folder holds; paths on the file system of `near`. */
  watch(near: vscode.Uri, folders: Iterable<string>): void {
    for (const path of folders) {
      const folder = near.with({ path });
      const key = folder.toString();
      if (this.#watched.has(key) || vscode.workspace.getWorkspaceFolder(folder)) continue;
      if (folder.scheme === "file") this.#watched.set(key, this.#watcher(folder));
      else this.#hasUnwatched = true;
    }
  }

  /** There are files that the editor does not watch, as packages: they count as changed when somebody comes back. */
  lookAgain(): void {
    this.#hasUnwatched = true;
  }

  dispose(): void {
    this.#focus.dispose();
    for (const watcher of this.#watched.values()) watcher.dispose();
    this.#watched.clear();
  }

  #watcher(folder: vscode.Uri): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, STYLE_FILES));
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(this.changed),
      watcher.onDidCreate(this.changed),
      watcher.onDidDelete(this.changed),
    );
  }
}
