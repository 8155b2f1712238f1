// Whether a text is an id as Microsoft writes them: eight, four, four, four and twelve hexadecimal digits.

export const isGuid = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
