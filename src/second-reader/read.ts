import { AnswerReader, type Dropped } from "./answers.js";
import type { OpinionMemory } from "./memory.js";
import type { PlannedRequest } from "./requests.js";
import type { Reader, StopSignal } from "./types.js";

/** What came of one request. */
export interface Outcome {
  /** `done`; `stopped` where the signal said so; `broken off` in the middle; `unreadable` where nothing in it was an answer. */
  readonly end: "done" | "stopped" | "broken off" | "unreadable";
  /** How many answers counted. */
  readonly counted: number;
  readonly dropped: Dropped;
}

/**
 * Sends one request and takes what comes into the memory as it comes; `heard` is told whenever something new is in it. What
 * was taken stays where the answer breaks off, but its sentences are sent again the next time. Throws what the reader throws.
 */
export async function readRequest(
  request: PlannedRequest,
  reader: Reader,
  memory: OpinionMemory,
  signal: StopSignal,
  heard: () => void = () => {},
): Promise<Outcome> {
  const answers = new AnswerReader(request);
  const listener = memory.listen(request);
  let [counted, hasText] = [0, false];
  for await (const piece of reader(request, signal)) {
    if (signal.aborted) break;
    hasText ||= piece.trim() !== "";
    const found = answers.push(piece);
    counted += found.length;
    listener.hear(found);
    if (found.length > 0) heard();
  }
  const end = signal.aborted ? "stopped" : endOf(answers, hasText || request.queries.length > 0);
  if (end === "done") {
    listener.finish();
    heard();
  }
  return { end, counted, dropped: answers.dropped };
}

/** Silence is an answer where there was no query to judge. */
function endOf(answers: AnswerReader, mustSpeak: boolean): Outcome["end"] {
  if (answers.isBrokenOff) return "broken off";
  return answers.isEmpty && mustSpeak ? "unreadable" : "done";
}
