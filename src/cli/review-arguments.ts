import type { FailLevel } from "./status.js";

/** What was asked for after `blue-pencil review`, paths aside. */
export interface ReviewArguments {
  readonly format: "pretty" | "json";
  readonly rule?: readonly string[];
  readonly profile?: string;
  readonly failOn: FailLevel;
  readonly stdinPath?: string;
  readonly explain?: boolean;
  readonly fix?: boolean;
}
