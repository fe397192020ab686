import { isIP } from "node:net";

/** What was asked for of a second reader. */
export interface SecondReaderOptions {
  /** Address of a server that speaks the OpenAI-compatible protocol. */
  readonly secondReader?: string;
  readonly model?: string;
  /** Hosts that drafts may be sent to, besides this machine. */
  readonly sendTextTo?: readonly string[];
  /** Whether the review goes on without it where it cannot be had. */
  readonly secondReaderOptional?: boolean;
  /** File to write to what would be sent. */
  readonly requests?: string;
  /** File with recorded answers. */
  readonly answers?: string;
  /** How many tokens the model takes at once. */
  readonly window: number;
}

/** Enough for a long article; what small models take. */
export const USUAL_WINDOW = 8000;
export const LEAST_WINDOW = 2500;

const LOOPBACK = /^127(?:\.\d{1,3}){3}$/;

/** What is wrong with the options, one plain sentence each. */
export function checkSecondReader(options: SecondReaderOptions): string[] {
  const { secondReader, model, sendTextTo, answers, secondReaderOptional } = options;
  if (secondReader === undefined) {
    return [
      ...(model === undefined ? [] : ["--model names the model of a second reader. Add --second-reader."]),
      ...(sendTextTo === undefined ? [] : ["--send-text-to is for a second reader. Add --second-reader."]),
      ...(secondReaderOptional && answers === undefined
        ? ["--second-reader-optional is for a second reader. Add --second-reader."]
        : []),
    ];
  }
  if (answers !== undefined) return ["Answers are recorded or asked for. Leave out --answers or --second-reader."];
  const address = addressOf(secondReader);
  if (address === null) {
    return [`“${secondReader}” is no address. Give one such as http://127.0.0.1:11434/v1.`];
  }
  return [
    ...(address.username || address.password ? ["Put the key into BLUE_PENCIL_API_KEY, not into the address."] : []),
    ...(model === undefined ? ["Name the model of the second reader with --model."] : []),
    ...(mayBeSentTo(address, sendTextTo) ? [] : [refusal(address)]),
  ];
}

/** The address of the server; null where it is none. One without a path gets the usual one. */
export function addressOf(text: string): URL | null {
  const address = URL.parse(text);
  if (address === null || !/^https?:$/.test(address.protocol)) return null;
  if (address.pathname === "/") address.pathname = "/v1";
  return address;
}

/** Drafts stay on this machine unless a host is named. */
function mayBeSentTo(address: URL, hosts: readonly string[] = []): boolean {
  const { hostname, host } = address;
  return isThisMachine(hostname) || hosts.some((one) => [hostname, host].includes(one.toLowerCase()));
}

function isThisMachine(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || (isIP(hostname) === 4 && LOOPBACK.test(hostname));
}

function refusal({ hostname }: URL): string {
  return `Your drafts would be sent to ${hostname}. If you want that, add --send-text-to ${hostname}.`;
}
