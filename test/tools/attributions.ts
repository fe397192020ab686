/** Prints the attributions found in a draft, one a line: `node test/tools/run.mjs test/tools/attributions.ts FILE`. */
import { readFileSync } from "node:fs";
import { saidIn } from "../attribution/reading.js";

const [, , file = ""] = process.argv;
console.log("source | cue | content | pattern | basis | who it is");
for (const { source, cue, content, pattern, basis, speaker } of saidIn(readFileSync(file, "utf8"))) {
  console.log([source, cue, content, pattern, basis, speaker].join(" | "));
}
