import type { Rule } from "../types.js";
import { adverb } from "./adverb.js";
import { cliche } from "./cliche.js";
import { ePrime } from "./e-prime.js";
import { passive } from "./passive.js";
import { repeatedWord } from "./repeated-word.js";
import { startsWithSo } from "./starts-with-so.js";
import { thereIs } from "./there-is.js";
import { weasel } from "./weasel.js";
import { wordiness } from "./wordiness.js";

/** The rules of the family `style/`: the checks of the write-good package. Off until asked for. */
export const STYLE_RULES: readonly Rule[] = [
  passive,
  weasel,
  adverb,
  wordiness,
  cliche,
  repeatedWord,
  startsWithSo,
  thereIs,
  ePrime,
];
