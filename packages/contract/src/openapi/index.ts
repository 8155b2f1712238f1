// The contract's third door: the whole wire as an OpenAPI document.

export { openApi, type OpenApi } from "./document.ts";
export { exampleOfBody } from "./examples.ts";
export { tags } from "./tags.ts";
