// The few words of a browser's document that the page uses: among tests there are no types but Node's.

interface PageElement {
  textContent: string | null;
  addEventListener(event: "click", listener: () => void): void;
}

declare const document: { getElementById(id: string): PageElement };
declare const location: { readonly origin: string };

export const element = (id: string): PageElement => document.getElementById(id);

export const pageOrigin: string = location.origin;
