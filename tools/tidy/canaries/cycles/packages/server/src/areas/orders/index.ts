import type { Customer } from "../customers/index.ts";
