// `npm run dev`: a server on the sources that restarts when they change, with the demo's accounts, and the pages in front
// of it, which change while one looks. Its arguments are those of `understudy up`.

import { spawn } from "node:child_process";
import { servePages } from "./pages.ts";

const pagesPort = 8490;
const args = process.argv.slice(2);
const httpPort = args.includes("--http-port") ? args[args.indexOf("--http-port") + 1] : "8480";

const server = spawn(process.execPath, ["--watch", "packages/cli/src/main.ts", "up", "--seed", "demo", ...args], { stdio: "inherit" });
server.once("exit", (code) => process.exit(code ?? 0));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.kill(signal));

console.log(`The pages, as they are edited: ${await servePages(`http://127.0.0.1:${httpPort}`, pagesPort)}/dashboard`);
