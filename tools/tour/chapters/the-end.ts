// The end: the server stops as it is told, and its world is gone.

import { existsSync } from "node:fs";
import { demand } from "../call.ts";
import type { Chapter } from "../play.ts";
import type { Story } from "../story.ts";

export const theEnd: Chapter<Story> = {
  title: "The end",
  steps: [{ title: "Stop the server", play: stop }],
};

async function stop({ server }: Story): Promise<string> {
  await server.stop();
  demand(!existsSync(server.ready.caCertificate), "The ephemeral world has left files behind.");
  return "exit code 0, nothing left";
}
