import * as vscode from "vscode";
import { type AgentTool, answerInSteps, type DraftTool, explainRule } from "../../agent-tools/index.js";
import type { LanguageSource } from "../desk/english.js";
import type { Scheduler } from "../desk/scheduler.js";
import type { HouseDesk } from "../house/house-desk.js";
import { type AssistantTool, registerAssistantTool } from "../newer-api.js";

/** What the tools need of the rest of the editor. */
interface ToolParts {
  readonly model: LanguageSource;
  readonly houses: Pick<HouseDesk, "read">;
  readonly scheduler: Scheduler;
}

type Answer = (input: unknown) => Promise<object>;

/** What the editor's own assistants may ask: the same as the writer sees, as compact data. Nothing is written and nothing sent. */
export function registerAgentTools({ model, houses, scheduler }: ToolParts): vscode.Disposable {
  const about = (tool: DraftTool): Answer => {
    return async (input) => {
      const { askedDraft } = await import("./asked-draft.js");
      return inSlices(scheduler, answerInSteps(tool, await askedDraft(input, model, houses)));
    };
  };
  const answers: Readonly<Record<AgentTool, Answer>> = {
    review_draft: about("review_draft"),
    who_is_on_record: about("who_is_on_record"),
    ready_to_publish: about("ready_to_publish"),
    explain_rule: async (input) => {
      const rule = typeof input === "object" && input !== null && "rule" in input ? input.rule : undefined;
      const explained = explainRule(rule);
      if (explained === null) throw new Error("There is no such rule.");
      return explained;
    },
  };
  return vscode.Disposable.from(
    ...Object.entries(answers).map(([name, answer]) => registerAssistantTool(name, toolFor(name, answer))),
  );
}

function toolFor(name: string, answer: Answer): AssistantTool {
  return {
    prepareInvocation: () => ({
      invocationMessage: vscode.l10n.t("Asking Blue Pencil"),
      confirmationMessages: {
        title: vscode.l10n.t("Ask Blue Pencil?"),
        message: vscode.l10n.t("{0}: the draft is read on this machine, and nothing in it is changed.", name),
      },
    }),
    answer: async (input) => JSON.stringify(await answer(input)),
  };
}

let asked = 0;

/** Does the work a slice at a time, in turn with the reviews of open drafts. */
function inSlices<T>(scheduler: Scheduler, work: Generator<unknown, T>): Promise<T> {
  asked += 1;
  const key = `tool ${asked}`;
  return new Promise((resolve, reject) => {
    scheduler.request(key, 0, {
      *start() {
        resolve(yield* work);
      },
      done: () => {},
      fail: reject,
    });
  });
}
