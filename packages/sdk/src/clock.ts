// The machine's clock, for the one thing that needs it: when a token has to be asked for anew.

export const millisecondsNow = (): number => Date.now();
