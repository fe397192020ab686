import { type LanguageModelChat, l10n } from "vscode";
import {
  type OpinionMemory,
  type PlannedRequest,
  type Reader,
  readRequest,
  type StopSignal,
} from "../../second-reader/index.js";
import type { Log } from "../desk/log.js";
import { failureText } from "./failures.js";

/** Who reads, and where it goes. */
export interface ReadingParts {
  readonly model: Pick<LanguageModelChat, "name">;
  readonly reader: Reader;
  readonly memory: OpinionMemory;
  readonly stop: StopSignal;
  readonly log: Log;
  /** Before each request: how many were answered. */
  progress(done: number): void;
  /** Something new was said. */
  heard(): void;
  /** Asked before each request: whether the draft may still be sent. */
  maySend(): boolean;
}

/** How a reading ended: `failed` with one plain sentence. */
export type ReadingEnd =
  | { readonly end: "read" | "stopped" | "mayNot" }
  | { readonly end: "failed"; readonly words: string };

/** Sends requests one after the other, until all are answered, one fails, or the signal says stop. Never throws. */
export async function readAll(requests: readonly PlannedRequest[], parts: ReadingParts): Promise<ReadingEnd> {
  for (const [done, request] of requests.entries()) {
    if (parts.stop.aborted) return { end: "stopped" };
    if (!parts.maySend()) return { end: "mayNot" };
    parts.progress(done);
    const ended = await readOne(request, parts);
    if (ended.end !== "read") return ended;
  }
  return { end: "read" };
}

async function readOne(request: PlannedRequest, parts: ReadingParts): Promise<ReadingEnd> {
  const { model, reader, memory, stop, log } = parts;
  try {
    const { end, counted, dropped } = await readRequest(request, reader, memory, stop, () => parts.heard());
    log.debug(`Second reader: ${end}, ${counted} answers, dropped ${JSON.stringify(dropped)}`);
    if (end === "done") return { end: "read" };
    return end === "stopped" ? { end } : { end: "failed", words: ODD_ENDS[end](model.name) };
  } catch (error) {
    if (stop.aborted) return { end: "stopped" };
    log.warn(`Second reader ${model.name}: ${error instanceof Error ? error.message : String(error)}`);
    return { end: "failed", words: failureText(error, model.name) };
  }
}

const ODD_ENDS: Readonly<Record<"broken off" | "unreadable", (name: string) => string>> = {
  "broken off": (name) => l10n.t("The answer of {0} broke off; what came before counts.", name),
  unreadable: (name) => l10n.t("{0} refused to read this draft, or did not answer as it was asked to.", name),
};
