// Exact decimal numbers: amounts, prices, rates. Fixed point on bigint, of eighteen places, which hold every documented
// figure (an effective unit price has fifteen) and make sums cheap; a quotient is cut there. Never a float.

const places = 18;
const one = 10n ** BigInt(places);

/** What text may say: no exponent, no group signs. */
const pattern = /^(-?)(\d+)(?:\.(\d+))?$/;

export class Decimal {
  readonly #units: bigint;

  private constructor(units: bigint) {
    this.#units = units;
  }

  static readonly zero: Decimal = new Decimal(0n);

  /** Reads `-12.50` exactly; more than eighteen places, or anything that is no such number, is a bug of the caller's. */
  static of(value: string | number | bigint): Decimal {
    if (typeof value === "bigint") return new Decimal(value * one);
    const found = pattern.exec(typeof value === "number" ? plain(value) : value);
    const [, sign, whole = "", fraction = ""] = found ?? [];
    if (!found || fraction.length > places) throw new RangeError(`${value} is not a decimal number of at most ${places} places`);
    const units = BigInt(whole) * one + BigInt(fraction.padEnd(places, "0"));
    return new Decimal(sign === "-" ? -units : units);
  }

  static sum(values: Iterable<Decimal>): Decimal {
    let units = 0n;
    for (const value of values) units += value.#units;
    return new Decimal(units);
  }

  plus(other: Decimal): Decimal {
    return new Decimal(this.#units + other.#units);
  }

  minus(other: Decimal): Decimal {
    return new Decimal(this.#units - other.#units);
  }

  negated(): Decimal {
    return new Decimal(-this.#units);
  }

  /** A whole factor is exact; the product with a fraction is cut after eighteen places, toward zero. */
  times(factor: Decimal | number): Decimal {
    if (typeof factor === "number") return new Decimal(this.#units * BigInt(factor));
    return new Decimal((this.#units * factor.#units) / one);
  }

  /** Cut after eighteen places, toward zero. */
  dividedBy(divisor: Decimal | number): Decimal {
    if (typeof divisor === "number") return new Decimal(this.#units / BigInt(divisor));
    return new Decimal((this.#units * one) / divisor.#units);
  }

  /** That many parts of a whole: multiplied before it is divided, so that nothing is lost between. */
  share(parts: number, whole: number): Decimal {
    return new Decimal((this.#units * BigInt(parts)) / BigInt(whole));
  }

  /** So many places, the rest cut off toward zero, as the service rounds amounts. */
  truncated(to: number): Decimal {
    const unit = 10n ** BigInt(places - to);
    return new Decimal((this.#units / unit) * unit);
  }

  /** So many places, halves away from zero. */
  rounded(to: number): Decimal {
    const unit = 10n ** BigInt(places - to);
    const half = this.#units < 0n ? -unit / 2n : unit / 2n;
    return new Decimal(((this.#units + half) / unit) * unit);
  }

  compare(other: Decimal): -1 | 0 | 1 {
    if (this.#units === other.#units) return 0;
    return this.#units < other.#units ? -1 : 1;
  }

  equals(other: Decimal): boolean {
    return this.#units === other.#units;
  }

  get isZero(): boolean {
    return this.#units === 0n;
  }

  get isNegative(): boolean {
    return this.#units < 0n;
  }

  /** As it is stored: no exponent, no zeros at the end. */
  toString(): string {
    const digits = (this.#units < 0n ? -this.#units : this.#units).toString().padStart(places + 1, "0");
    const fraction = digits.slice(-places).replace(/0+$/, "");
    return `${this.#units < 0n ? "-" : ""}${digits.slice(0, -places)}${fraction === "" ? "" : `.${fraction}`}`;
  }

  /** As it travels, a JSON number: exact for the fifteen digits that every amount keeps to. */
  toNumber(): number {
    return Number(this.toString());
  }

  /** Numbers of the wire: what `JSON.stringify` is to write. */
  toJSON(): number {
    return this.toNumber();
  }
}

/** Small numbers are written with an exponent, 1e-7, which the pattern does not read. */
function plain(value: number): string {
  const text = `${value}`;
  return text.includes("e") ? value.toFixed(places) : text;
}
