import type { Span } from "../../document/index.js";
import type { DraftSession } from "../desk/draft-session.js";

/** Where a stretch of the draft as it was reviewed stands now. */
export interface Place extends Span {
  /** Counts from 1. */
  readonly line: number;
}

/** Finds the place of a stretch; undefined where its words were changed since the review. */
export type Placer = (span: Span) => Place | undefined;

export function placerFor(session: DraftSession): Placer {
  return (span) => {
    const now = session.drift.now({ start: span.start, end: span.end });
    return now ? { ...now, line: session.document.positionAt(now.start).line + 1 } : undefined;
  };
}
