// No library at all, with the platform's fetch: version 1.

import { journey } from "./journey.ts";
import { sendByFetch } from "./send.ts";
import { tokenByForm } from "./token-by-form.ts";

await journey(tokenByForm("v1", sendByFetch), sendByFetch);
