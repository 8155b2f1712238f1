// Addresses that come from outside and that a page leads to. Escaping keeps them within their attribute; this keeps
// out the schemes whose addresses are programs.

const programs = new Set(["javascript:", "vbscript:", "data:", "blob:", "filesystem:"]);

/** The address as it is, or one that leads nowhere if following it could run something. */
export const linkTarget = (address: string): string => (programs.has(schemeOf(address) ?? "") ? "about:blank" : address);

/** As a browser reads it, which skips blanks and line ends; undefined for a path. */
function schemeOf(address: string): string | undefined {
  return URL.parse(address)?.protocol;
}
