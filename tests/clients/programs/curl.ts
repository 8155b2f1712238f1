// The system's curl, one process a request, as scripts have it: version 1.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { journey } from "./journey.ts";
import type { Send } from "./send.ts";
import { tokenByForm } from "./token-by-form.ts";

const run = promisify(execFile);

const send: Send = async ({ method, url, headers, body }) => {
  const { stdout } = await run("curl", [
    "--silent", "--show-error", "--request", method, "--write-out", "\n%{http_code}",
    ...Object.entries(headers).flatMap(([name, value]) => ["--header", `${name}: ${value}`]),
    // The documentation's own requests wait for leave to send their bodies.
    ...(body === undefined ? [] : ["--header", "Expect: 100-continue", "--data-binary", body]),
    url,
  ]);
  const end = stdout.lastIndexOf("\n");
  return { status: Number(stdout.slice(end + 1)), text: stdout.slice(0, end) };
};

await journey(tokenByForm("v1", send), send);
