/** All that lay their lists down for the file of English words; `compile-vocabulary.js` runs it when the project is built. */
import { writeCueWords } from "./src/attribution/vocabulary/write-cue-words.js";
import { writeIdioms } from "./src/attribution/vocabulary/write-idioms.js";
import { writeVerbs } from "./src/attribution/vocabulary/write-verbs.js";
import { writeTagTable, writeWords } from "./src/language/write-model.js";
import { VocabularyBuilder } from "./src/lexicons/compiled/index.js";
import { writeLoaded } from "./src/lexicons/loaded/index.js";
import { knownPatterns } from "./src/rules/patterns/sources/index.js";
import { writePatterns } from "./src/rules/patterns/write.js";

const builder = new VocabularyBuilder();
writeVerbs(builder);
writeCueWords(builder);
writeIdioms(builder);
writeLoaded(builder);
writePatterns(builder, knownPatterns());

/** By name. */
export const columns = builder.finish();
export { writeTagTable, writeWords };
