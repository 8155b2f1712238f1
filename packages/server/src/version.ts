// The version of this program; `tools/tidy` keeps it equal to the package's.
export const version = "0.1.0";
