// What is printed to be typed into a POSIX shell.

/** One word, whatever is in it. */
export const quotedForShell = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`);
