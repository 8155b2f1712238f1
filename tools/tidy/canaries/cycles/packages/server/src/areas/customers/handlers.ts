import { sql } from "../../database/index.ts";
import { orders } from "../orders/index.ts";
