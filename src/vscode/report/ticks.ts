import type * as vscode from "vscode";

/** Ticks kept of one draft; of more the oldest are forgotten. */
const MOST = 5000;

/** Which facts of a draft were checked, by the keys of its report; kept in the workspace, and never in the draft. */
export class Ticks {
  constructor(private readonly memory: Pick<vscode.Memento, "get" | "update">) {}

  of(draft: string): ReadonlySet<string> {
    const kept = this.memory.get<unknown>(nameFor(draft));
    return new Set(Array.isArray(kept) ? kept.filter((key): key is string => typeof key === "string") : []);
  }

  async set(draft: string, key: string, isOn: boolean): Promise<void> {
    const others = [...this.of(draft)].filter((other) => other !== key);
    const keys = isOn ? [...others, key].slice(-MOST) : others;
    await this.memory.update(nameFor(draft), keys.length === 0 ? undefined : keys);
  }
}

function nameFor(draft: string): string {
  return `report.ticks ${draft}`;
}
