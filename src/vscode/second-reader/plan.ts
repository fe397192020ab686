import type * as vscode from "vscode";
import { type Budget, OpinionMemory, type PlannedRequest, planRequests } from "../../second-reader/index.js";
import type { DraftSession } from "../desk/draft-session.js";

/** Of the tokens that a model takes, how many are used: its count of a whole is not the sum of its parts. */
const SHARE = 0.9;
/** What is shown before a model was chosen: as for a small one, at four UTF-16 units a token. */
const UNKNOWN: Budget = { tokens: 8000, count: (text) => Math.ceil(text.length / 4) };

/**
 * What must be sent of a draft as it was last reviewed, without what was read before. `model` is undefined where none was
 * chosen.
 */
export async function planFor(
  session: DraftSession,
  memory = new OpinionMemory(),
  model?: vscode.LanguageModelChat,
): Promise<readonly PlannedRequest[]> {
  const draft = session.askable();
  if (draft === null) return [];
  const budget = model === undefined ? UNKNOWN : budgetOf(model);
  const { requests } = await planRequests(draft, budget, (passage) => memory.isRead(passage));
  return requests;
}

function budgetOf(model: vscode.LanguageModelChat): Budget {
  return { tokens: Math.floor(model.maxInputTokens * SHARE), count: (text) => model.countTokens(text) };
}
