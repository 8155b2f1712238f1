// The contract names pages of the public documentation by their files; a person is given their addresses.

/** By the folder that the file's name begins with. */
const roots: Readonly<Record<string, string>> = {
  "": "https://learn.microsoft.com/partner-center/developer/",
  "partner-rest/": "https://learn.microsoft.com/partner-center/developer/",
  "root/": "https://learn.microsoft.com/partner-center/",
  "graph-docs/": "https://learn.microsoft.com/graph/api/",
  "identity-platform/": "https://learn.microsoft.com/entra/identity-platform/",
};

/** Of the identity platform, and named without its folder. */
const elsewhere: Readonly<Record<string, string>> = { "userinfo.md": "identity-platform/userinfo.md" };

/** What is no file of a folder that is known stays as it is. */
export function pageOf(source: string): string {
  const [, folder = "", name = ""] = /^((?:[\w-]+\/)*)([\w.-]+)\.md$/.exec(elsewhere[source] ?? source) ?? [];
  const root = roots[folder];
  return root === undefined || name === "" ? source : root + name;
}

/** The same within a sentence, or a list of them. */
export const withPages = (text: string): string => text.replaceAll(/[\w/.-]+\.md/g, pageOf);
