import { build } from "esbuild";
import { check } from "fast-check";
