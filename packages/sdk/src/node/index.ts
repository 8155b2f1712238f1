// What only Node has: profiles from the environment or a file, and a file for the refresh token.

export { FileRefreshTokenStore } from "./file-refresh-token-store.ts";
export { loadProfile, type LoadProfileOptions } from "./load-profile.ts";
