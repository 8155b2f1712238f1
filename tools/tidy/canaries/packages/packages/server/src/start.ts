import fs from "fs";
import pg from "pg/lib/index.js";
import { parse } from "left-pad/parse";
import { up } from "@understudy/cli";
