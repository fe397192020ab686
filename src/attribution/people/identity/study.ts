import { headOf } from "./phrase-text.js";

/** One piece of research has many names: "a new study", "the paper", "the findings". Works on the phrases alone. */

const STUDY = /^(?:study|research|paper|analysis|work)$/;
const REPORT = /^(?:report|survey|audit|review|poll|experiment|trial)$/;
const OUTCOME = /^(?:findings|results)$/;
/** With these words, and no others, it is the one that the draft has told of. */
const NO_OTHER = /^(?:(?:the|this|these|their|its)\s(?:(?:new|latest|present|current)\s)?|new\s)\p{L}+$/iu;

/** Whether a phrase names a piece of research or what came of it: "New research", "the audit", "the findings". */
export function isStudy(phrase: string): boolean {
  const head = headOf(phrase);
  return STUDY.test(head) || REPORT.test(head) || OUTCOME.test(head);
}

/** Whether "the study" or "the findings" can be the study or report `last`, the one that was named before it. */
export function isSameStudy(phrase: string, last: string): boolean {
  const [head, before] = [headOf(phrase), headOf(last)];
  const isSame = OUTCOME.test(head) || (STUDY.test(head) && (STUDY.test(before) || OUTCOME.test(before)));
  return isSame && NO_OTHER.test(phrase);
}
