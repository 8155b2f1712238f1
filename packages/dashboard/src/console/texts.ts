// The console's texts, in the language of the pages.

export { consoleTexts as texts } from "../strings/en/console.ts";
export { counted, fill } from "../strings/fill.ts";
