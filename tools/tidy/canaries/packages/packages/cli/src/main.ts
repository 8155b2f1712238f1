import { startServer } from "@understudy/server";
import { world } from "@understudy/server/src/world/index.ts";
