// English: every text of the dashboard, by place. A page's texts are in the file of its folder's name.

import { frame } from "./frame.ts";
import { shared } from "./shared.ts";

export const en = { frame, shared } as const;
