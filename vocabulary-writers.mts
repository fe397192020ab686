/** All that lay their lists down for the file of English words; `compile-vocabulary.js` runs it when the project is built. */
import { writeIdioms } from "./src/attribution/vocabulary/write-idioms.js";
import { writeVerbs } from "./src/attribution/vocabulary/write-verbs.js";
import { VocabularyBuilder } from "./src/lexicons/compiled/index.js";
import { writeLoaded } from "./src/lexicons/loaded/index.js";

const builder = new VocabularyBuilder();
writeVerbs(builder);
writeIdioms(builder);
writeLoaded(builder);

/** By name. */
export const columns = builder.finish();
