// axios as it is today: version 2. Through a proxy it tunnels.

import axios from "axios";
import { journey } from "./journey.ts";
import { sendByAxios } from "./send-by-axios.ts";
import { tokenByForm } from "./token-by-form.ts";

const send = sendByAxios(axios);

await journey(tokenByForm("v2", send), send);
