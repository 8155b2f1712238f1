#!/usr/bin/env node
// The command `understudy`, for any Node from 18 on: it hands over to the Node that comes along.
// In the repository that is the bootstrap's work, which also builds the program when its sources have changed.

process.argv.splice(2, 0, "understudy");
await import("../../../tools/bootstrap.mjs");
