import type { Rule } from "../types.js";
import { houseWord } from "./word.js";

export { alternatives } from "./alternatives.js";
export type { HouseWord } from "./types.js";
export { houseWord } from "./word.js";
export { wordingProblem, wordingsOf } from "./wording-pattern.js";

/** The rules of the family `house/`, before a house style gives them words. */
export const HOUSE_RULES: readonly Rule[] = [houseWord([])];
