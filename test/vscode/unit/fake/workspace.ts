import type { FakeDocument } from "./document.js";

/** What the fake editor holds; tests set it. */
export const state = {
  documents: [] as FakeDocument[],
  settings: {} as Record<string, unknown>,
  excluded: false,
};

export const workspace = {
  get textDocuments() {
    return state.documents;
  },
  getWorkspaceFolder: () => undefined,
  fs: { isWritableFileSystem: (scheme: string) => (scheme === "file" ? true : undefined) },
  getConfiguration: () => ({ get: (key: string) => state.settings[key] }),
};
