/**
 * As much of the `vscode` module as the unit tests of the editor layer touch; `state` is what they turn and look at, and
 * `screen` what the writer would see.
 */
export { FakeDocument } from "./document.js";
export { EventEmitter } from "./events.js";
export { Position, Range, Selection } from "./ranges.js";
export { TabInputText, TabInputTextDiff } from "./screen.js";

import { EventEmitter } from "./events.js";
import { createDiagnosticCollection, screen, screenWindow } from "./screen.js";
import { state, workspace } from "./workspace.js";

export { screen, state, workspace };

export enum DiagnosticSeverity {
  Error,
  Warning,
  Information,
  Hint,
}

export enum DiagnosticTag {
  Unnecessary = 1,
}

export enum StatusBarAlignment {
  Right = 2,
}

export enum TreeItemCollapsibleState {
  None,
  Collapsed,
  Expanded,
}

export enum QuickPickItemKind {
  Separator = -1,
}

export class TreeItem {
  description = "";

  constructor(readonly label: string) {}
}

export class MarkdownString {
  constructor(readonly value: string) {}
}

export class ThemeIcon {
  constructor(readonly id: string) {}
}

export class ThemeColor {
  constructor(readonly id: string) {}
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
export const window = Object.assign(screenWindow, {
  onDidChangeWindowState: windowState.event,
  /** A question with buttons is answered by the next answer. */
  async showInformationMessage(text: string, ...buttons: readonly unknown[]) {
    state.asked.push(text);
    return buttons.length === 0 ? undefined : state.answers.shift();
  },
  async showQuickPick(items: readonly { readonly label: string }[], { title }: { title: string }) {
    state.asked.push(`${title}: ${items.map(({ label }) => label).join(", ")}`);
    const answer = state.answers.shift();
    return items.find(({ label }) => label === answer);
  },
  async showTextDocument(shown: { readonly page?: string }) {
    state.asked.push(shown.page ?? "");
  },
  withProgress: <T>({ title }: { title: string }, run: (progress: unknown, token: unknown) => T): T => {
    state.asked.push(title);
    const token = {
      onCancellationRequested(listener: () => void) {
        state.cancel = listener;
      },
    };
    return run({ report() {} }, token);
  },
  async showInputBox({ title, prompt }: { title: string; prompt: string }) {
    state.asked.push(`${title}: ${prompt}`);
    return state.answers.shift();
  },
});

/** Somebody comes to the window, or leaves it. */
export function focusWindow(focused: boolean): void {
  windowState.fire({ focused });
}

export const l10n = {
  t: (text: string, ...values: unknown[]) => text.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)])),
};

export const languages = {
  match: () => (state.excluded ? 10 : 0),
  createDiagnosticCollection,
};

export const commands = {
  async executeCommand(name: string, ...args: readonly unknown[]) {
    if (name === "setContext") screen.contexts.set(String(args[0]), args[1]);
  },
  registerCommand(name: string, run: (...args: unknown[]) => unknown) {
    state.commands.set(name, run);
    return { dispose: () => state.commands.delete(name) };
  },
};

export enum ProgressLocation {
  Notification = 15,
}

export enum ConfigurationTarget {
  Global = 1,
  Workspace = 2,
  WorkspaceFolder = 3,
}

export const LanguageModelChatMessage = { User: (content: string) => ({ content }) };

export class CancellationTokenSource {
  readonly #cancelled = new EventEmitter<void>();
  readonly token = { isCancellationRequested: false, onCancellationRequested: this.#cancelled.event };

  cancel(): void {
    this.token.isCancellationRequested = true;
    this.#cancelled.fire();
  }

  dispose(): void {}
}

export const lm = {
  selectChatModels: async () => state.models,
};
