/** Why a second reader cannot be had, in one plain sentence. */
export class ReaderGone extends Error {
  // The class is bundled twice, so that `instanceof` would not do.
  override readonly name = "ReaderGone";

  constructor(
    message: string,
    /** Whether it had begun to answer, so that it may be asked once more. */
    readonly isBrokenOff = false,
  ) {
    super(message);
  }
}

export function isReaderGone(error: unknown): error is ReaderGone {
  return error instanceof Error && error.name === "ReaderGone";
}
