// A command as one line for the shell of Windows, which hands each program its line whole: the program takes it apart.

export const lineForWindows = (command: readonly string[]): string => command.map(quoted).join(" ");

/** In quotes, the shell leaves everything alone but a variable between percent signs. */
function quoted(text: string): string {
  if (/^[\w./:\\-]+$/.test(text)) return text;
  // A program takes backslashes for themselves, except in front of a quote.
  return `"${text.replaceAll(/\\+(?="|$)/g, "$&$&").replaceAll('"', '""').replaceAll("%", noVariable)}"`;
}

/** A percent sign, and behind it a variable's part of no length, so that the sign begins no other. */
const noVariable = "%%cd:~,%";
