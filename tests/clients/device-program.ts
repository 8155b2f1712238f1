// Runs a program of `programs/` that shows a code and waits for somebody to sign in with it.

import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import type { DeviceReport, Shown } from "./programs/device-sign-in.ts";
import { environmentOf, type Place } from "./run-program.ts";

export interface DeviceProgram {
  readonly shown: Shown;
  /** Once it has ended. */
  readonly report: Promise<DeviceReport>;
}

/** What the program is told, besides where the service is. It has no key: whoever can read its files could read that, too. */
export interface DeviceValues {
  readonly appId: string;
  readonly domain: string;
}

/** Answers once the program has shown its code. It would wait for a quarter of an hour, so `over` ends it. */
export async function startDeviceProgram(name: string, place: Place, values: DeviceValues, over: AbortSignal): Promise<DeviceProgram> {
  const file = path.join(import.meta.dirname, "programs", `device-${name}.ts`);
  const child = spawn(process.execPath, [file], { env: environmentOf(place, { ...values, key: "" }), stdio: ["ignore", "pipe", "pipe"] });
  over.addEventListener("abort", () => child.kill());
  const ended = once(child, "close");
  const complaints = text(child.stderr);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async <Line>(): Promise<Line> => {
    const line = await lines.next();
    if (!line.done) return JSON.parse(line.value) as Line;
    await ended;
    throw new Error(`${name} ended too soon.\n${await complaints}`);
  };
  const shown = await next<Shown & DeviceReport>();
  if (shown.refused !== undefined) throw new Error(`${name} shows no code. ${shown.refused}`);
  const report = next<DeviceReport>().finally(() => ended);
  return { shown, report };
}
