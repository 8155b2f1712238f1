// A body as it is kept: its beginning, and how long it was.

export interface Outline {
  readonly text: string;
  /** Of the whole body. */
  readonly bytes: number;
  /** Whether there was more of it. */
  readonly cut: boolean;
}

/** So many characters of a body are kept; the documented requests and answers are far shorter, but for long lists. */
export const charactersMax = 16_384;

export function outlineOf(body: unknown): Outline | undefined {
  if (typeof body === "string") return body === "" ? undefined : { text: beginning(body), bytes: Buffer.byteLength(body), cut: body.length > charactersMax };
  if (!Buffer.isBuffer(body) || body.length === 0) return undefined;
  return { text: body.toString("utf8", 0, charactersMax), bytes: body.length, cut: body.length > charactersMax };
}

/** A part of a text keeps the whole of it in memory, so what is cut is copied. */
const beginning = (text: string): string =>
  text.length <= charactersMax ? text : Buffer.from(text.slice(0, charactersMax)).toString();
