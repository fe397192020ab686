/** All that lay their lists down for the file of English words; `compile-vocabulary.js` runs it when the project is built. */
import { writeIdioms } from "./src/attribution/vocabulary/write-idioms.js";
import { writeVerbs } from "./src/attribution/vocabulary/write-verbs.js";
import { writeTagTable, writeWords } from "./src/language/write-model.js";
import { VocabularyBuilder } from "./src/lexicons/compiled/index.js";
import { writeLoaded } from "./src/lexicons/loaded/index.js";
import { RULES } from "./src/rules/index.js";
import { writePatterns } from "./src/rules/patterns/write.js";
import { knownPatterns } from "./src/rules/patterns.js";

const builder = new VocabularyBuilder();
writeVerbs(builder);
writeIdioms(builder);
writeLoaded(builder);
// The patterns are known once the rules are there.
if (RULES.length > 0) writePatterns(builder, knownPatterns());

/** By name. */
export const columns = builder.finish();
export { writeTagTable, writeWords };
