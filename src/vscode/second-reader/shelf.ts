import * as vscode from "vscode";

/** Keeps one text from one window to the next. */
export interface Shelf {
  /** Null where nothing is kept. */
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
  clear(): Promise<void>;
}

/** A shelf in the workspace's own storage, outside its folders; without a folder that is open nothing is kept. */
export function shelfIn(storage: vscode.Uri | undefined): Shelf {
  const { fs } = vscode.workspace;
  if (storage === undefined) return { read: async () => null, write: async () => {}, clear: async () => {} };
  const file = vscode.Uri.joinPath(storage, "second-reader.json");
  return {
    read: async () => {
      try {
        return new TextDecoder().decode(await fs.readFile(file));
      } catch {
        return null;
      }
    },
    async write(text) {
      await fs.createDirectory(storage);
      await fs.writeFile(file, new TextEncoder().encode(text));
    },
    async clear() {
      try {
        await fs.delete(file);
      } catch {
        // There was none.
      }
    },
  };
}
