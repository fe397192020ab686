import * as vscode from "vscode";

/** What the parts may write to. */
export type Log = Pick<vscode.LogOutputChannel, "debug" | "warn" | "error">;

/** The log, under Output. It never opens by itself; "Blue Pencil: Show Log" does. */
export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel("Blue Pencil", { log: true });
}

/** Text of whatever was thrown, with its stack where there is one. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Wraps a listener or a command: what it throws goes to the log, never to the writer. `what` names it there.
 * Returns undefined where `run` failed.
 */
export function guarded<A extends unknown[], R>(
  log: Log,
  what: string,
  run: (...args: A) => R | Promise<R>,
): (...args: A) => Promise<R | undefined> {
  return async (...args) => {
    try {
      return await run(...args);
    } catch (error) {
      log.error(`${what}: ${describeError(error)}`);
      return undefined;
    }
  };
}
