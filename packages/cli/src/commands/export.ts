// `understudy export`: the whole world as JSON in canonical order, for keeping and comparing.

import { Command } from "commander";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { control, targeting, type Target } from "../running.ts";

export const exportCommand = (): Command =>
  targeting(new Command("export").description("print the whole world as JSON, in canonical order")).action(async (target: Target) => {
    const { body } = await control(target, "GET", "/export");
    if (body) await pipeline(Readable.fromWeb(body), process.stdout, { end: false });
  });
