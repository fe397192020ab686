import { afterEach, beforeEach, expect, test } from "vitest";
import type { Uri as EditorUri } from "vscode";
import { OutsideWatchers } from "../../../src/vscode/house/outside-watchers.js";
import { focusWindow, state, Uri } from "./fake/vscode.js";

let changes = 0;
let watchers: OutsideWatchers;
const draft = (scheme = "file") => Uri.from({ scheme, path: "/desk/open/a.md" }) as unknown as EditorUri;
const watched = () => state.watchers.map(({ pattern }) => `${pattern.base.path}/${pattern.pattern}`);

beforeEach(() => {
  changes = 0;
  state.folders = ["/desk/open"];
  state.watchers = [];
  watchers = new OutsideWatchers(() => {
    changes += 1;
  });
});

afterEach(() => watchers.dispose());

test("folders above the open ones are watched, each once", () => {
  watchers.watch(draft(), ["/desk", "/desk/open", "/desk/open/news"]);
  watchers.watch(draft(), ["/desk", "/desk/open"]);
  expect(watched()).toEqual(["/desk/*.yml"]);
});

test("a file made, changed or deleted there is a change", () => {
  watchers.watch(draft(), ["/desk"]);
  state.watchers[0]?.fire();
  expect(changes).toBe(3);
});

test("where files cannot be watched, coming back to the window is one", () => {
  watchers.watch(draft("vscode-vfs"), ["/desk"]);
  expect(watched()).toEqual([]);
  focusWindow(false);
  expect(changes).toBe(0);
  focusWindow(true);
  expect(changes).toBe(1);
});

test("so it is where something is known not to be watched, as an installed package", () => {
  watchers.watch(draft(), ["/desk"]);
  watchers.lookAgain();
  focusWindow(true);
  expect(changes).toBe(1);
});

test("where they can, or nothing lies outside, it is none", () => {
  watchers.watch(draft("vscode-vfs"), ["/desk/open"]);
  watchers.watch(draft(), ["/desk"]);
  focusWindow(true);
  expect(changes).toBe(0);
});

test("nothing is watched in the end", () => {
  watchers.watch(draft(), ["/desk"]);
  watchers.watch(draft("vscode-vfs"), ["/desk"]);
  watchers.dispose();
  focusWindow(true);
  expect(watched()).toEqual([]);
  expect(changes).toBe(0);
});
