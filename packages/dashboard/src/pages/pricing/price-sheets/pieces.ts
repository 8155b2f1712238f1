// A file in pieces, as imports take it: at most 512 KiB each, cut anywhere, counted from 1, in base64. Pure.

export const pieceBytes = 524_288;

export interface Piece {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

export const piecesOf = (size: number): readonly Piece[] =>
  Array.from({ length: Math.ceil(size / pieceBytes) }, (_none, place) =>
    ({ number: place + 1, start: place * pieceBytes, end: Math.min(size, (place + 1) * pieceBytes) }));

/** So many at a time as a call takes arguments. */
const step = 8_192;

export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += step) text += String.fromCharCode(...bytes.subarray(start, start + step));
  return btoa(text);
}

/** What has to be unpacked or saved as CSV first. */
export const isNoText = (name: string): boolean => /\.(zip|gz|xlsx?|pdf)$/i.test(name);
