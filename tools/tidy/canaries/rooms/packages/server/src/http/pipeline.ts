const orders = await import("../areas/orders/handlers.ts");
import { customers } from "../areas/customers/index.ts";
