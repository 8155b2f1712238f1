// Keeps a process from going to sleep while it has nothing to do. Waking a process on another core costs whoever does
// it more than a small request does, on virtual machines above all, and the faster of two servers does it less often:
// a client that never sleeps takes that out of the comparison. Where commits go to a disk it is better asleep, since
// the system needs its core for them.

export class Wakefulness {
  readonly #startedAt = performance.now();
  #busyMs = 0;
  #lastTurn = this.#startedAt;
  #worked = false;
  #awake = true;

  constructor() {
    this.#turn();
  }

  /** Something came in this turn. */
  work(): void {
    this.#worked = true;
  }

  /** Lets go; answers the share of the time in which there was something to do. */
  end(): number {
    this.#awake = false;
    return this.#busyMs / (performance.now() - this.#startedAt);
  }

  #turn(): void {
    const now = performance.now();
    if (this.#worked) this.#busyMs += now - this.#lastTurn;
    this.#worked = false;
    this.#lastTurn = now;
    if (this.#awake) setImmediate(() => this.#turn());
  }
}
