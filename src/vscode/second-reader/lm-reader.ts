import * as vscode from "vscode";
import type { Reader, StopSignal } from "../../second-reader/index.js";
import type { Clock } from "../desk/scheduler.js";

/** How long a model may be silent, in milliseconds: a local one reads for a while before its first word. */
export const PATIENCE = 120_000;

/** A model said nothing for too long. */
export class SilenceError extends Error {}

/** A model of the editor as a reader: the instructions and the text in one message, no tools, nothing else. */
export function readerOf(model: vscode.LanguageModelChat, clock: Clock): Reader {
  return async function* read({ instructions, text }, signal) {
    const source = new vscode.CancellationTokenSource();
    const cancel = () => source.cancel();
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel);
    try {
      const message = vscode.LanguageModelChatMessage.User(`${instructions}\n\n${text}`);
      const justification = vscode.l10n.t("To read a draft as a second reader, as you asked.");
      const response = await inTime(model.sendRequest([message], { justification }, source.token), signal, clock);
      const pieces = response?.text[Symbol.asyncIterator]();
      for (;;) {
        const next = pieces && (await inTime(pieces.next(), signal, clock));
        if (next === undefined || next.done === true) return;
        yield next.value;
      }
    } finally {
      signal.removeEventListener("abort", cancel);
      // A model that was given up is told so.
      source.cancel();
      source.dispose();
    }
  };
}

/** Undefined once the signal says stop; throws `SilenceError` where it takes too long. */
async function inTime<T>(waited: PromiseLike<T>, signal: StopSignal, clock: Clock): Promise<T | undefined> {
  let callOff = () => {};
  let stop = () => {};
  try {
    return await Promise.race([
      waited,
      new Promise<undefined>((resolve, reject) => {
        stop = () => resolve(undefined);
        if (signal.aborted) stop();
        signal.addEventListener("abort", stop);
        callOff = clock.after(PATIENCE, () => reject(new SilenceError()));
      }),
    ]);
  } finally {
    callOff();
    signal.removeEventListener("abort", stop);
  }
}
