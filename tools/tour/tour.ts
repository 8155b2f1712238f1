// `npm run tour`: plays the set-up journey on a world of its own, with real clients, and says what happened.

import { constants } from "node:os";
import { chapters } from "./chapters.ts";
import { play } from "./play.ts";
import { Story } from "./story.ts";
import { tellerTo } from "./telling.ts";

/** Leaving by `exit` takes the server along. */
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(128 + constants.signals[signal]));

/** Whoever has read enough may close the pipe. */
process.stdout.once("error", () => process.exit(1));

const story = new Story();
process.stdout.write("The set-up journey of Partner Center, on a fresh world of its own\n");
try {
  process.exitCode = await play(chapters, story, tellerTo((text) => process.stdout.write(text)));
} finally {
  await story.end();
}
