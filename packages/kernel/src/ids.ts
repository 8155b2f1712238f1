// Where new identifiers and random secrets come from. A source is handed over like the clock is,
// so that a world with a seed number makes the same ids in the same order.

/** A GUID in lower case with dashes, as every id of a tenant, customer, user or application is. */
export type Guid = string;

export interface Ids {
  guid(): Guid;
  /** A generated secret: URL-safe text with at least `bits` random bits. */
  secret(bits: number): string;
}

const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isGuid = (text: string): boolean => guidPattern.test(text);
