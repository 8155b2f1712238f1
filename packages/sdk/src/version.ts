// Which SDK this is, as it says in its requests; a test compares it with the package's own.

export const version = "0.1.0";
