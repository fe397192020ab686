// Loaded before a program: kills it, as with kill -9, at the write with the number in KILL_AT; a text is half written then.
// Without that number it says, as its last line on standard error, how many there were.
const fs = require("node:fs");
const { KILL_AT = "0" } = process.env;
let count = 0;

const isTime = () => ++count === Number(KILL_AT);
const kill = () => process.kill(process.pid, "SIGKILL");

function watch(owner, name, half) {
  const original = owner[name];
  owner[name] = async function watched(...args) {
    if (isTime()) {
      if (half !== undefined) await original.call(this, ...half(args));
      kill();
      await new Promise(() => {});
    }
    return original.apply(this, args);
  };
}

const halfOf = (text) => text.slice(0, text.length >> 1);

for (const name of ["rename", "rm"]) watch(fs.promises, name);
watch(fs.promises, "writeFile", ([file, text, ...rest]) => [file, halfOf(text), ...rest]);

const { open } = fs.promises;
let isPatched = false;
fs.promises.open = async (...args) => {
  const handle = await open(...args);
  if (!isPatched) {
    isPatched = true;
    const prototype = Object.getPrototypeOf(handle);
    watch(prototype, "writeFile", ([text, ...rest]) => [halfOf(text), ...rest]);
    watch(prototype, "sync");
  }
  return handle;
};

if (KILL_AT === "0") process.on("exit", () => fs.writeSync(2, `\n${count}`));
