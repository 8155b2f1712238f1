// axios as older programs have it: version 1. It sends a proxy the request itself in the clear, also for https.

import axios from "axios-absolute";
import { journey } from "./journey.ts";
import { sendByAxios } from "./send-by-axios.ts";
import { tokenByForm } from "./token-by-form.ts";

const send = sendByAxios(axios.default);

await journey(tokenByForm("v1", send), send);
