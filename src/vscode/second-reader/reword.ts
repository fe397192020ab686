import * as vscode from "vscode";
import { type Span, toDraft } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import { RULES } from "../../rules/index.js";
import {
  REFUSED_WORDS,
  type Reader,
  rewordingRequest,
  type StopSignal,
  whyRefused,
} from "../../second-reader/index.js";
import type { DraftSession } from "../desk/draft-session.js";
import type { LocatedFinding } from "../findings/findings.js";
import { write } from "../fixes/write.js";
import { say } from "./notices.js";

/** The longest proposal that is waited for, in UTF-16 units: one sentence is not longer. */
const LONGEST = 4000;

/** The sentence of the draft that a finding stands in, in draft offsets; null where a second reader may not see it. */
export function sentenceOf(session: DraftSession, { finding }: LocatedFinding): Span | null {
  for (const { passage, block, sentences } of session.askable()?.passages ?? []) {
    const index = passage.sentences.findIndex((sentence) => {
      const { start, end } = toDraft(block, sentence);
      return start <= finding.start && finding.end <= end;
    });
    const sentence = passage.sentences[index];
    if (sentence !== undefined) return sentences[index] === "hidden" ? null : toDraft(block, sentence);
  }
  return null;
}

/** Asks for the sentence in other words. Null where it was stopped. Throws what the reader throws. */
export async function askForWords(
  text: string,
  sentence: Span,
  message: string,
  reader: Reader,
  stop: StopSignal,
): Promise<string | null> {
  let proposal = "";
  for await (const piece of reader(rewordingRequest({ text, sentence }, message), stop)) {
    proposal += piece;
    if (stop.aborted || proposal.length > LONGEST) break;
  }
  return stop.aborted ? null : proposal.trim();
}

/**
 * Shows a proposal before anything changes, and puts it in where the writer takes it. One that changes what it must not is
 * not offered, and why is said.
 */
export async function offer(
  session: DraftSession,
  sentence: Span,
  proposal: string,
  language: Language,
): Promise<void> {
  const { document, settings } = session;
  const text = document.getText();
  const rules = settings.rules ?? RULES;
  const refusal = whyRefused({ text, sentence, language, settings: settings.review, rules }, proposal);
  const { l10n } = vscode;
  if (refusal !== null) return say(`${l10n.t("The proposal is not offered.")} ${l10n.t(REFUSED_WORDS[refusal])}`);
  const use = l10n.t("Use It");
  const detail = `${l10n.t("Now:")} ${text.slice(sentence.start, sentence.end)}\n\n${l10n.t("Then:")} ${proposal}`;
  const question = l10n.t("Reword this sentence?");
  const answer = await vscode.window.showInformationMessage(question, { modal: true, detail }, use);
  if (answer !== use) return;
  if (document.getText() !== text) return say(l10n.t("The draft has changed meanwhile, so it was left as it is."));
  await write(document, [{ ...sentence, text: proposal }]);
}
