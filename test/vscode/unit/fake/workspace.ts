import type { FakeDocument } from "./document.js";

/** What the fake editor holds; tests set it. */
export const state = {
  documents: [] as FakeDocument[],
  settings: {} as Record<string, unknown>,
  /** By setting: its value in each scope that has one. */
  inspected: {} as Record<string, Record<string, unknown>>,
  excluded: false,
};

export const workspace = {
  get textDocuments() {
    return state.documents;
  },
  getWorkspaceFolder: () => undefined,
  fs: { isWritableFileSystem: (scheme: string) => (scheme === "file" ? true : undefined) },
  getConfiguration: () => ({
    get: (key: string) => state.settings[key],
    inspect: (key: string) => state.inspected[key],
  }),
};
