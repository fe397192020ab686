import type { KindOfPiece } from "../../src/review/index.js";

/** What a short draft is read as. */
export const KIND: KindOfPiece = { name: "news", profile: "news", signs: [], leftAlone: false };
