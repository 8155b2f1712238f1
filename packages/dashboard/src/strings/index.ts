// The catalogue of texts in the language of the pages. Another language is another file of the same shape as `en`.

import { en } from "./en/index.ts";

export const texts = en;
export { counted, fill, type Plural } from "./fill.ts";
