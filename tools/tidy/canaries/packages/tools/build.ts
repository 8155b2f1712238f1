import { build } from "esbuild";
import { allOperations } from "@understudy/contract";
import glob from "glob";
