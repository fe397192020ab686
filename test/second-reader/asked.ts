import { type AskableDraft, type DraftReview, openReview, type Settings } from "../../src/review/index.js";
import { RULES } from "../../src/rules/index.js";
import { type Budget, OpinionMemory, type PlannedRequest, planRequests } from "../../src/second-reader/index.js";
import { english } from "../language/english.js";

export const NEWS: Settings = { profile: "news", rules: {} };

/** A word and its blank, or a sign: about what models count. */
export const count = (text: string): number => text.match(/\w+|[^\s\w]/gu)?.length ?? 0;

export const ROOMY: Budget = { tokens: 100_000, count };

/** A draft that was reviewed once, with what a second reader has said of it. */
export interface Desk {
  readonly draft: DraftReview;
  readonly memory: OpinionMemory;
}

export function open(text: string, settings: Settings = NEWS): Desk {
  const memory = new OpinionMemory();
  const draft = openReview(text, english, settings, RULES, memory);
  draft.report();
  return { draft, memory };
}

export function askable({ draft }: Desk): AskableDraft {
  const asked = draft.askable();
  if (asked === null) throw new Error("nothing may be asked of this draft");
  return asked;
}

/** The requests for what was not read yet. */
export async function requests(desk: Desk, budget: Budget = ROOMY): Promise<readonly PlannedRequest[]> {
  return (await planRequests(askable(desk), budget, (passage) => desk.memory.isRead(passage))).requests;
}

/** The one request for a draft. */
export async function request(desk: Desk): Promise<PlannedRequest> {
  const [only, ...others] = await requests(desk);
  if (only === undefined || others.length > 0)
    throw new Error(`one request was expected, and ${others.length} more came`);
  return only;
}
