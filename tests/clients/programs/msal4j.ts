// MSAL for Java: version 2.

import { journey } from "./journey.ts";
import { credential } from "./settings.ts";
import { tokensByLine } from "./tokens-by-line.ts";

await journey(tokensByLine("java", "Msal4j.java", credential));
