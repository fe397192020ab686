import type { ReaderRequest, StopSignal } from "../../second-reader/index.js";

/** Tokens, as the server counts them. */
export interface Usage {
  readonly sent: number;
  readonly received: number;
}

/** A reader that also says how many tokens it took, where it knows. */
export type Answering = (
  request: ReaderRequest,
  signal: StopSignal,
  used: (usage: Usage) => void,
) => AsyncIterable<string>;
