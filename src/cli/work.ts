/** What commands do, in a file of its own (`dist/work.js`): only the command that runs loads it (esbuild.js). */
export { completionFor } from "./completion/index.js";
export { runConfig } from "./config-command.js";
export { runInit } from "./init-command.js";
export { serve } from "./jobs/serve.js";
export { loadModel } from "./model.js";
export { runPlaceholders } from "./placeholders-command.js";
export { runReady } from "./ready-command.js";
export { runReport } from "./report-command.js";
export { runReview } from "./review/command.js";
export { runRules } from "./rules-command.js";
export { runSources } from "./sources-command.js";
export { runStets } from "./stets-command.js";
