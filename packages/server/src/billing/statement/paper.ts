// The paper of a statement: letters in North America, A4 elsewhere.

export interface Paper {
  readonly size: "A4" | "LETTER";
  readonly left: number;
  readonly right: number;
  /** Between both margins. */
  readonly width: number;
  readonly height: number;
  /** Where blocks begin and end. */
  readonly top: number;
  readonly bottom: number;
}

const paperOf = (size: Paper["size"], fullWidth: number, height: number): Paper =>
  ({ size, left: 42, right: fullWidth - 42, width: fullWidth - 84, height, top: 52, bottom: height - 52 });

const a4 = paperOf("A4", 595.28, 841.89);
const letter = paperOf("LETTER", 612, 792);

export const paperIn = (country: string): Paper => (country === "US" || country === "CA" ? letter : a4);
