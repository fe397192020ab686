/** As much of the `vscode` module as the unit tests of the editor layer touch; `state` is what they turn and look at. */
export { FakeDocument } from "./document.js";
export { Position, Range, Selection } from "./ranges.js";

import { state, workspace } from "./workspace.js";

export { state, workspace };

export enum DiagnosticSeverity {
  Error,
  Warning,
  Information,
  Hint,
}

export enum DiagnosticTag {
  Unnecessary = 1,
}

export enum TextDocumentChangeReason {
  Undo = 1,
  Redo = 2,
}

export class Diagnostic {
  constructor(
    readonly range: unknown,
    readonly message: string,
    readonly severity: DiagnosticSeverity,
  ) {}
}

export class EventEmitter<T> {
  readonly #listeners = new Set<(value: T) => void>();
  readonly event = (listener: (value: T) => void) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };

  fire(value: T): void {
    for (const listener of this.#listeners) listener(value);
  }

  dispose(): void {
    this.#listeners.clear();
  }
}

interface FakeUri {
  readonly scheme: string;
  readonly path: string;
  with(change: { path: string }): FakeUri;
  toString(): string;
}

export const Uri = {
  from: ({ scheme, path }: { scheme: string; path: string }): FakeUri => ({
    scheme,
    path,
    with: (change) => Uri.from({ scheme, ...change }),
    toString: () => `${scheme}:${path}`,
  }),
};

export class RelativePattern {
  constructor(
    readonly base: unknown,
    readonly pattern: string,
  ) {}
}

export const Disposable = {
  from: (...disposables: { dispose(): unknown }[]) => ({
    dispose() {
      for (const disposable of disposables) disposable.dispose();
    },
  }),
};

const windowState = new EventEmitter<{ focused: boolean }>();
export const window = {
  onDidChangeWindowState: windowState.event,
  async showInputBox({ title, prompt }: { title: string; prompt: string }) {
    state.asked.push(`${title}: ${prompt}`);
    return state.answers.shift();
  },
};

/** Somebody comes to the window, or leaves it. */
export function focusWindow(focused: boolean): void {
  windowState.fire({ focused });
}

export const l10n = {
  t: (text: string, ...values: unknown[]) => text.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)])),
};

export const languages = {
  match: () => (state.excluded ? 10 : 0),
};
