import * as vscode from "vscode";
import { SECTION } from "../desk/settings-section.js";

/** What a review of the workspace takes on. */
export interface Limits {
  readonly files: number;
  /** Of one file, in bytes. */
  readonly bytes: number;
}

const KILOBYTE = 1000;

/** As the manifest has them unless set. */
const DEFAULTS = { maxFiles: 2000, maxFileSize: 1000 };

export function readLimits(): Limits {
  const settings = vscode.workspace.getConfiguration(`${SECTION}.workspaceReview`);
  const read = (name: keyof typeof DEFAULTS) => {
    const value = settings.get<unknown>(name);
    return typeof value === "number" && value > 0 ? value : DEFAULTS[name];
  };
  return { files: Math.floor(read("maxFiles")), bytes: read("maxFileSize") * KILOBYTE };
}
