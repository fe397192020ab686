// Loaded before a program: writes its peak memory, in kilobytes, as the last line on standard error.
const { isMainThread } = require("node:worker_threads");

if (isMainThread) process.on("exit", () => process.stderr.write(`\n${process.resourceUsage().maxRSS}`));
