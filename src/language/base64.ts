const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const VALUES = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

/** Decodes base64 (RFC 4648) into 32-bit little-endian numbers; bytes that fill no whole number are dropped. */
export function decodeNumbers(base64: string): Uint32Array {
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((base64.length >> 2) * 3);
  let out = 0;
  for (let i = 0; i + 3 < base64.length; i += 4) {
    const group = (valueAt(base64, i) << 18) | (valueAt(base64, i + 1) << 12) | (valueAt(base64, i + 2) << 6);
    const bits = group | valueAt(base64, i + 3);
    bytes[out++] = bits >> 16;
    bytes[out++] = bits >> 8;
    bytes[out++] = bits;
  }
  return new Uint32Array(bytes.buffer, 0, (bytes.length - padding) >> 2);
}

function valueAt(base64: string, index: number): number {
  return VALUES[base64.charCodeAt(index)] ?? 0;
}
