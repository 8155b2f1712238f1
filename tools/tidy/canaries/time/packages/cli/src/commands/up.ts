export const seconds = process.uptime();
export const never = Date.now();
