import {
  type AgentTool,
  answerInSteps,
  type DraftInput,
  type DraftToAsk,
  draftInput,
  explainRule,
} from "../../agent-tools/index.js";
import type { Language } from "../../language/index.js";
import type { FileError } from "../../review/index.js";
import { HouseStyles } from "../house/house-styles.js";
import { decode, readDraftFile } from "../read-draft.js";
import { workInSlices } from "../work-in-slices.js";
import type { AllowedFolders } from "./allowed-folders.js";

interface DraftOnDesk extends DraftToAsk {
  /** In the house style files that count for the draft. */
  readonly mistakes: readonly FileError[];
}

/** What a text without a path is called, so that it has its place in the first folder. */
const UNNAMED = "draft.md";

/** Answers what an assistant asks, one question after the other, so that many at once take no more memory than one. */
export class Desk {
  #before: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly allowed: AllowedFolders,
    private readonly english: () => Promise<Language>,
  ) {}

  /** The answer as plain data. Throws an Error with a plain message where there is none, or once `signal` is given. */
  ask(tool: AgentTool, input: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<object> {
    const answer = this.#before.then(() => {
      signal.throwIfAborted();
      return this.answer(tool, input, signal);
    });
    this.#before = answer.catch(() => {});
    return answer;
  }

  private async answer(tool: AgentTool, input: Readonly<Record<string, unknown>>, signal: AbortSignal) {
    if (tool === "explain_rule") return explained(input);
    const given = draftInput(input);
    if (given === null || (given.path === "" && given.text === null)) {
      throw new Error("Give the path of a draft, or its text.");
    }
    const { mistakes, ...draft } = await this.draft(given);
    const answer = await workInSlices(answerInSteps(tool, draft), async () => signal.throwIfAborted());
    return mistakes.length === 0 ? answer : { ...answer, mistakesInHouseStyle: mistakes };
  }

  /** House style files are read for each question: they may have changed since the last. */
  private async draft({ path, text }: DraftInput): Promise<DraftOnDesk> {
    const found = text === null ? await this.allowed.find(path) : { path: UNNAMED, folder: this.allowed.first };
    const { inForce, excludedBy, errors } = await new HouseStyles(found.folder).forDraft(found.path);
    if (text === null && excludedBy !== null) {
      throw new Error(`The house style leaves this draft out: ${excludedBy.value}`);
    }
    return {
      text: text === null ? await readDraftFile(found.path) : decode(Buffer.from(text)),
      language: await this.english(),
      settings: inForce.settings,
      rules: inForce.rules,
      ready: inForce.ready?.value,
      mistakes: errors,
    };
  }
}

function explained(input: Readonly<Record<string, unknown>>): object {
  const rule = explainRule(input["rule"]);
  if (rule === null) throw new Error("There is no such rule. Give its id, such as attribution/vague-source.");
  return rule;
}
