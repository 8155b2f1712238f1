import { hrtime } from "node:process";
