// Python with nothing but its standard library: version 1. It sends, and this program says what.

import { askByLine } from "./ask-by-line.ts";
import { journey } from "./journey.ts";
import type { Incoming, Send } from "./send.ts";
import { tokenByForm } from "./token-by-form.ts";

const ask = askByLine(process.env["PYTHON"] ?? "python3", "python_urllib.py");
const send: Send = async (request) => JSON.parse(await ask(JSON.stringify(request))) as Incoming;

await journey(tokenByForm("v1", send), send);
