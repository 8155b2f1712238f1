export const seconds = process.uptime();
