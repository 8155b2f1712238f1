import { findCustomer } from "../customers/repository.ts";
import type { Pipeline } from "../../http/index.ts";
import { machineClock } from "../../../../kernel/src/clock.ts";
import { call } from "../../call/index.ts";
import { quote } from "./rules.ts";

// import { forgotten } from "../../http/index.ts";
export const text = 'import { harmless } from "../../http/index.ts"';
