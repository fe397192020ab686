/** Run before each file of tests (vitest.config.mts): the lists of all layers come with the file of English words. */
import "./language/english.js";
