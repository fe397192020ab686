import { words } from "./words.js";

/** Impersonal passives: "is expected to", "was said to", "is believed". Past participles. */
export const IMPERSONAL_PARTICIPLES = words(`
  expected believed thought said reported alleged rumoured rumored understood known considered deemed estimated
  assumed presumed supposed claimed suspected feared hoped projected predicted forecast anticipated
  accused charged criticised criticized blamed praised credited mocked condemned denounced hailed
  seen viewed regarded perceived described portrayed depicted characterised characterized
  called labelled labeled dubbed named billed touted
  urged asked told warned advised invited encouraged ordered instructed required
  quoted cited attributed
  argued suggested proposed recommended noted announced confirmed acknowledged agreed decided
  accepted acclaimed admired applauded assailed attacked
  challenged debated discussed disputed questioned speculated
  respected favored favoured supported opposed endorsed backed
  worried
`);
