// Loaded before a program: kills it, as with kill -9, at the write with the number in KILL_AT; a text is half written then.
// Without that number it says, as its last line on standard error, how many there were, and keeps the files of the folder
// as they would have been left by each of those kills: in KEEP_IN, in a folder with the write's number.
const fs = require("node:fs");
const { join } = require("node:path");
const { KILL_AT = "0", KEEP_IN = "" } = process.env;
let count = 0;

/** What a kill at this moment would leave. */
function keep(number) {
  const files = fs.readdirSync(".", { withFileTypes: true }).filter((entry) => entry.isFile());
  fs.mkdirSync(join(KEEP_IN, `${number}`));
  for (const { name } of files) fs.copyFileSync(name, join(KEEP_IN, `${number}`, name));
}

/** `halves` gives the arguments with the first half of the text, and those that write all of it after that. */
function watch(owner, name, halves) {
  const original = owner[name];
  owner[name] = async function watched(...args) {
    const number = ++count;
    const isTime = number === Number(KILL_AT);
    if (!isTime && KEEP_IN === "") return original.apply(this, args);
    const [half, rest] = halves?.(args) ?? [null, args];
    if (half !== null) await original.apply(this, half);
    if (isTime) {
      process.kill(process.pid, "SIGKILL");
      await new Promise(() => {});
    }
    keep(number);
    return original.apply(this, rest);
  };
}

function inHalves(text) {
  const bytes = Buffer.from(text);
  return [bytes.subarray(0, bytes.length >> 1), bytes.subarray(bytes.length >> 1)];
}

for (const name of ["rename", "rm"]) watch(fs.promises, name);
watch(fs.promises, "writeFile", ([file, text, ...rest]) => [
  [file, inHalves(text)[0], ...rest],
  [file, text, ...rest],
]);

const { open } = fs.promises;
let isPatched = false;
fs.promises.open = async (...args) => {
  const handle = await open(...args);
  if (!isPatched) {
    isPatched = true;
    const prototype = Object.getPrototypeOf(handle);
    // A file that is open is written on where it was left.
    watch(prototype, "writeFile", ([text, ...rest]) => inHalves(text).map((half) => [half, ...rest]));
    watch(prototype, "sync");
  }
  return handle;
};

if (KILL_AT === "0") process.on("exit", () => fs.writeSync(2, `\n${count}`));
