// The version of this program; the server's own is the same and is loaded only when a server is started.
export const version = "0.1.0";
