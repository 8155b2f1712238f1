// Whoever reads what a command says may have heard enough and close, as `head` does: then there is nobody left to talk to.

let isOver = true;

/** A command that is there for more than what it says goes on: a server, and `exec`, which has things to give back. */
export const goOnWithoutReader = (): void => { isOver = false; };

export function watchReader(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", (error: NodeJS.ErrnoException) => hear(error, stream === process.stdout));
}

function hear({ code, message }: NodeJS.ErrnoException, isAnswer: boolean): void {
  // Windows has a name of its own for it.
  const isClosed = code === "EPIPE" || code === "EOF";
  if (!isClosed && isAnswer) process.stderr.write(`understudy: The answer cannot be written: ${message}.\n`);
  if (isOver) process.exit(isClosed ? undefined : 1);
}
