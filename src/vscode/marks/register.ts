import * as vscode from "vscode";
import { guarded, type Log } from "../desk/log.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import type { Scheduler } from "../desk/scheduler.js";
import { registerHover } from "./hover.js";
import { Speakers } from "./speakers.js";
import { UnsourcedHints } from "./unsourced-hints.js";

export interface Marks extends vscode.Disposable {
  readonly speakers: Speakers;
}

/** What is shown in the text itself, besides squiggles. */
export function registerMarks(desk: ReviewDesk, scheduler: Scheduler, log: Log): Marks {
  const speakers = new Speakers(desk, scheduler, log);
  const commands: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
    showSpeakers: () => speakers.show(),
    hideSpeakers: () => speakers.hide(),
  };
  const parts = vscode.Disposable.from(
    speakers,
    registerHover(desk),
    new UnsourcedHints(desk),
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`bluePencil.${name}`, guarded(log, name, run)),
    ),
  );
  return { speakers, dispose: () => parts.dispose() };
}
