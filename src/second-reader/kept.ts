import type { Addition, Judgement } from "../review/index.js";

/** What was said of one passage, to be kept from one day to the next: nothing of its text but a key made of it. */
export interface KeptPassage {
  readonly key: string;
  /** The sentences that a reader has read to the end. */
  readonly read: readonly number[];
  readonly said: readonly KeptSentence[];
}

/** What was said of one sentence of a passage, by its index. */
export interface KeptSentence {
  readonly sentence: number;
  readonly judgements: readonly Judgement[];
  readonly additions: readonly Addition[];
}

/** Passages as they were kept; what is not understood is left out, and will be asked again. */
export function keptPassages(value: unknown): KeptPassage[] {
  return Array.isArray(value) ? value.filter(isPassage) : [];
}

function isPassage(value: unknown): value is KeptPassage {
  if (!isRecord(value) || typeof value["key"] !== "string") return false;
  return isListOf(value["read"], isIndex) && isListOf(value["said"], isSentence);
}

function isSentence(value: unknown): value is KeptSentence {
  if (!isRecord(value) || !isIndex(value["sentence"])) return false;
  const isAddition = (one: unknown) => isJudgement(one) && isRecord(one) && typeof one["why"] === "string";
  return isListOf(value["judgements"], isJudgement) && isListOf(value["additions"], isAddition);
}

function isJudgement(value: unknown): boolean {
  if (!isRecord(value) || typeof value["rule"] !== "string") return false;
  const { start, end, strength } = value;
  return isIndex(start) && isIndex(end) && isIndex(strength) && strength <= 2;
}

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
