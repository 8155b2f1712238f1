import { world } from "../../http/index.ts";
