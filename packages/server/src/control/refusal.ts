// How the control API refuses: a status and one sentence that says what to do.

import { ClockRefused, MoveStopped } from "../world/index.ts";

export class ControlRefused extends Error {
  override readonly name = "ControlRefused";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function refusalOf(error: unknown): ControlRefused | undefined {
  if (error instanceof ControlRefused) return error;
  if (error instanceof ClockRefused) return new ControlRefused(400, error.message);
  if (error instanceof MoveStopped) return new ControlRefused(409, error.message);
  return undefined;
}
