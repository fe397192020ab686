// Loaded before a program: writes what it has spent, as a line of JSON, as the last line on standard error: milliseconds of
// processor time, its start and its threads included, and peak memory in MB.
const { isMainThread } = require("node:worker_threads");

function tell() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const spent = { processTime: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
  require("node:fs").writeSync(2, `\n${JSON.stringify(spent)}`);
}

if (isMainThread) process.on("exit", tell);
