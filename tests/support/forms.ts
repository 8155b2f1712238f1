// Forms of parts, as they travel: what an example has as a value, lists of texts as files.

const boundary = "----understudy-form";

export const formType = `multipart/form-data; boundary=${boundary}`;

/** A property of a value becomes a part: of a list each text a file, anything else JSON. */
export function formOf(value: unknown): string {
  const parts = Object.entries(value ?? {}).flatMap(([name, part]: [string, unknown]) => {
    if (part === null || part === undefined) return [];
    if (Array.isArray(part)) return part.map((text, index) => partOf(name, String(text), `${name}${index + 1}.pdf`));
    return [partOf(name, JSON.stringify(part))];
  });
  return `${parts.join("")}--${boundary}--\r\n`;
}

function partOf(name: string, content: string, fileName?: string): string {
  const file = fileName === undefined ? "" : `; filename="${fileName}"\r\nContent-Type: application/pdf`;
  return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`;
}
