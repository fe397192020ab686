const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const VALUES = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

/** Decodes base64 (RFC 4648) into 32-bit little-endian numbers; bytes that fill no whole number are dropped. */
export function decodeNumbers(base64: string): Uint32Array {
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((base64.length >> 2) * 3);
  let bits = 0;
  let out = 0;
  for (let i = 0; i < base64.length; i++) {
    bits = (bits << 6) | (VALUES[base64.charCodeAt(i)] ?? 0);
    if ((i & 3) !== 3) continue;
    bytes[out++] = bits >> 16;
    bytes[out++] = bits >> 8;
    bytes[out++] = bits;
  }
  return new Uint32Array(bytes.buffer, 0, (bytes.length - padding) >> 2);
}
