import type { ReviewedDraft } from "../../review/index.js";
import type { ReviewedFile } from "../reporter.js";
import { KeptFiles } from "./kept-files.js";

/** What is kept of a draft's review. */
export type KeptReview = Pick<ReviewedFile, "sentences" | "whole" | "keys" | "suppressed"> & {
  readonly report: ReviewedDraft;
};

/** Reviews that were finished before. */
export class ReviewCache extends KeptFiles<KeptReview> {}
