// MSAL for Python: version 2.

import { journey } from "./journey.ts";
import { credential } from "./settings.ts";
import { tokensByLine } from "./tokens-by-line.ts";

await journey(tokensByLine(process.env["PYTHON"] ?? "python3", "msal_python.py", credential));
