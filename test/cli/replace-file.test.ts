import { execFileSync, fork } from "node:child_process";
import {
  chmodSync,
  chownSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { describe, expect, it, onTestFinished } from "vitest";
import { replaceFile } from "../../src/cli/replace-file.js";
import { folderWith } from "./folder.js";

const isRoot = process.getuid?.() === 0;

describe("replaceFile", () => {
  it("writes the new text, byte for byte, and leaves nothing else behind", async () => {
    const folder = folderWith({ "a.md": "\uFEFFOne!!\r\n" });
    await replaceFile(join(folder, "a.md"), "\uFEFFOne!!\r\n", "\uFEFFOne – é.\r\n");
    expect(readFileSync(join(folder, "a.md"))).toEqual(Buffer.from("\uFEFFOne – é.\r\n"));
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });

  it.skipIf(process.platform === "win32")("keeps the mode, whatever the umask", async () => {
    const folder = folderWith({ "a.md": "one" });
    chmodSync(join(folder, "a.md"), 0o666);
    await replaceFile(join(folder, "a.md"), "one", "two");
    expect(statSync(join(folder, "a.md")).mode & 0o7777).toBe(0o666);
  });

  it.skipIf(!isRoot || process.platform === "win32")("keeps the owner and the group", async () => {
    const folder = folderWith({ "a.md": "one" });
    chownSync(join(folder, "a.md"), 1234, 4321);
    chmodSync(join(folder, "a.md"), 0o2660);
    await replaceFile(join(folder, "a.md"), "one", "two");
    const { uid, gid, mode } = statSync(join(folder, "a.md"));
    expect({ uid, gid, mode: mode & 0o7777 }).toEqual({ uid: 1234, gid: 4321, mode: 0o2660 });
  });

  it.skipIf(!isRoot || process.platform !== "linux")("keeps a group of the writer's where the owner is another", () => {
    const folder = folderWith({ "a.md": "one\n" });
    chownSync(folder, 1234, 4321);
    const file = join(folder, "a.md");
    chownSync(file, 0, 4321);
    chmodSync(file, 0o664);
    const writer = join(folder, "writer.cjs");
    writeFileSync(writer, bundledWriter("process.exit()"));
    chmodSync(writer, 0o644);
    const as = ["--reuid=1234", "--regid=5678", "--groups=4321"];
    execFileSync("setpriv", [...as, process.execPath, writer, file], { env: { NODE_CHANNEL_FD: "" } });
    const { uid, gid, mode } = statSync(file);
    expect({ uid, gid, mode: mode & 0o777 }).toEqual({ uid: 1234, gid: 4321, mode: 0o664 });
    expect(readFileSync(file, "utf8")).toBe("two\n");
  });

  it.skipIf(process.platform === "win32")("writes to where a link leads", async () => {
    const folder = folderWith({ "drafts/a.md": "one" });
    symlinkSync(join("drafts", "a.md"), join(folder, "link.md"));
    await replaceFile(join(folder, "link.md"), "one", "two");
    expect(lstatSync(join(folder, "link.md")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "drafts/a.md"), "utf8")).toBe("two");
  });

  it("leaves a file alone that was changed meanwhile", async () => {
    const folder = folderWith({ "a.md": "one, mended" });
    await expect(replaceFile(join(folder, "a.md"), "one", "two")).rejects.toThrow("It was changed meanwhile.");
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("one, mended");
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });

  it.skipIf(isRoot || process.platform === "win32")("does not write to a file that is read-only", async () => {
    const folder = folderWith({ "a.md": "one" });
    chmodSync(join(folder, "a.md"), 0o444);
    const writing = replaceFile(join(folder, "a.md"), "one", "two");
    await expect(writing).rejects.toThrow("Writing it is not allowed. The file is as it was.");
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("one");
  });

  it("leaves the file whole when it is killed", async () => {
    const texts = ["one\n".repeat(500_000), "two\n".repeat(500_000)] as const;
    const folder = folderWith({ "a.md": texts[0] });
    const writer = join(folder, "writer.cjs");
    writeFileSync(writer, bundledWriter());
    for (let delay = 0; delay < 10; delay++) {
      await killAfter(writer, join(folder, "a.md"), delay * 3);
      expect(texts.includes(readFileSync(join(folder, "a.md"), "utf8")), `after ${delay * 3} ms`).toBe(true);
    }
  });

  it("leaves the file whole when the disk is full", async (context) => {
    const folder = folderWith({});
    const disk = smallDisk(folder);
    if (!disk) return context.skip("only the superuser can mount a small disk");
    const file = join(folder, "a.md");
    const text = "One!!\n".repeat(20_000);
    writeFileSync(file, text);
    await expect(replaceFile(file, text, "Two.\n".repeat(30_000))).rejects.toThrow(
      "The disk is full. The file is as it was.",
    );
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });
});

/** A program that turns the file's text from "one" to "two", and then goes on: back again, until it is killed. */
function bundledWriter(next = "turn(path)"): string {
  const contents = `import { replaceFile } from "./src/cli/replace-file.js";
    import { readFileSync } from "node:fs";
    async function turn(path) {
      const text = readFileSync(path, "utf8");
      const next = text.startsWith("one") ? text.replaceAll("one", "two") : text.replaceAll("two", "one");
      await replaceFile(path, text, next);
      return ${next};
    }
    process.send?.("ready");
    turn(process.argv[2]);`;
  const stdin = { contents, resolveDir: process.cwd() };
  const { outputFiles } = buildSync({ stdin, bundle: true, platform: "node", format: "cjs", write: false });
  return outputFiles[0]?.text ?? "";
}

/** Resolves once the program has been killed, `delay` milliseconds after it said it was ready. */
function killAfter(program: string, path: string, delay: number): Promise<void> {
  return new Promise((resolve) => {
    const child = fork(program, [path], { stdio: "ignore" });
    child.once("message", () => setTimeout(() => child.kill("SIGKILL"), delay));
    child.once("exit", () => resolve());
  });
}

/** Makes a folder a disk of 200 kB for the length of one test; false where that is not allowed. */
function smallDisk(folder: string): boolean {
  if (!isRoot || process.platform !== "linux") return false;
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=200k", "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return false;
  }
  onTestFinished(() => void execFileSync("umount", [folder], { stdio: "ignore" }));
  return true;
}
