// Gives the user a file: one that was made on the page, or one that the service has answered.

export const saveFile = (name: string, type: string, content: string): void => saveBlob(name, new Blob([content], { type }));

export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
