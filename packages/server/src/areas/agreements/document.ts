// The document itself: a page to look at, and a file that word processors open. It is ours and says so; the text of the
// real agreement is Microsoft's.

import type { SharedDocument } from "./document-links.ts";

const title = "Microsoft Customer Agreement: stand-in";

const paragraphs = ({ country, language }: SharedDocument): readonly string[] => [
  "This is not the Microsoft Customer Agreement. Understudy, which emulates Partner Center, serves it in the agreement's place, so that programs that show or keep the document can be tried.",
  `It stands for the agreement of the country ${country} in the language ${language}. Nobody is bound by it, and nothing is agreed to by accepting it here.`,
  "The text that customers accept is to be had from Microsoft.",
];

export const displayedDocument = (document: SharedDocument): string => page(title, paragraphs(document));

export const endedPage = (): string => page("The link has ended", ["Links to an agreement's document are good for five minutes. Ask for the document again."]);
export const unknownPage = (): string => page("No such document", ["The link is not one that this server gave out, or is not complete."]);

/** No style and no script, so that nothing has to be allowed by the policy. */
function page(heading: string, texts: readonly string[]): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${escaped(heading)}</title></head><body>
<main><h1>${escaped(heading)}</h1>
${texts.map((text) => `<p>${escaped(text)}</p>`).join("\n")}
</main></body></html>
`;
}

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Rich text, which Word opens: the real document is one of Word's. All of it is plain ASCII. */
export const downloadedDocument = (document: SharedDocument): string =>
  `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Calibri;}}\\fs32\\b ${title}\\b0\\fs22\\par\n${paragraphs(document).map((text) => `${text}\\par\n`).join("")}}\n`;

export const fileNameOf = ({ country, language }: SharedDocument): string => `MicrosoftCustomerAgreement-${country}-${language}.rtf`;
