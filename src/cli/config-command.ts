import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { openReview, ownSettingsOf } from "../review/index.js";
import { lazyEnglish } from "./english.js";
import { checkConfig } from "./house/check-config.js";
import { type DraftConfig, describeConfig } from "./house/config.js";
import { HouseStyles } from "./house/house-styles.js";
import { configLines } from "./pretty/config.js";
import { painter } from "./pretty/paint.js";
import { readDraftFile, Unreadable } from "./read-draft.js";
import { reasonFor } from "./reasons.js";
import { CLEAN, MISUSE } from "./status.js";
import type { Terminal } from "./terminal.js";

/** What was asked for after `blue-pencil config`, the path aside. */
export interface ConfigArguments {
  readonly format: "pretty" | "json";
  /** A house style file that counts in place of those that lie with the draft. */
  readonly config?: string;
}

/** Stands for any draft of a folder. */
const ANY_DRAFT = "any.md";

/** `blue-pencil config`: prints what is in force for a draft, and where each value was said. Returns the exit status. */
export async function runConfig(path: string, options: ConfigArguments, terminal: Terminal): Promise<number> {
  await checkConfig(options.config, terminal);
  const text = await textOf(path, terminal);
  if (text instanceof Error) {
    await terminal.err.write(`blue-pencil: ${path}: ${text.message}\n`);
    return MISUSE;
  }
  const draft = await new HouseStyles(terminal.folder, options).forDraft(text === null ? join(path, ANY_DRAFT) : path);
  const kind = text === null ? null : openReview(text, await lazyEnglish(terminal)(), draft.inForce.settings).kind();
  const config = describeConfig(path, draft, ownSettingsOf(text ?? ""), kind);
  await print(config, options, terminal);
  return draft.errors.length > 0 ? MISUSE : CLEAN;
}

async function print(config: DraftConfig, { format }: ConfigArguments, { out, err }: Terminal): Promise<void> {
  for (const { path, reason } of config.errors) await err.write(`${path}: ${reason}\n`);
  if (format === "json") await out.write(`${JSON.stringify({ version: 1, ...config }, null, 2)}\n`);
  else await out.write(`${configLines(config, painter(out.isColoured)).join("\n")}\n`);
}

/** Null for a folder; the reason, where there is no such draft. */
async function textOf(path: string, { folder }: Terminal): Promise<string | null | Error> {
  const place = resolve(folder, path);
  try {
    if ((await stat(place)).isDirectory()) return null;
    return await readDraftFile(place);
  } catch (error) {
    return error instanceof Unreadable ? error : new Error(reasonFor(error));
  }
}
