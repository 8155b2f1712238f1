// Ends the server when we cannot: a run that is killed outright must not leave a database behind. The watchman is a
// shell that waits for its input to close, which happens whenever and however this process ends.

import { spawn } from "node:child_process";
import { once } from "node:events";

export interface Watchman {
  dismiss(): Promise<void>;
}

/** The first line of postmaster.pid names the process; without that file there is nothing to end. */
const script = `
  cat > /dev/null
  [ -f "$0/data/postmaster.pid" ] && kill -QUIT "$(head -n 1 "$0/data/postmaster.pid")"
  rm -rf "$0"
`;

export function postWatchman(folder: string): Watchman {
  if (process.platform === "win32") return { dismiss: async () => {} };
  const shell = spawn("sh", ["-c", script, folder], { cwd: "/", detached: true, stdio: ["pipe", "ignore", "ignore"] });
  shell.unref();
  return {
    dismiss: async () => {
      const exited = once(shell, "exit");
      shell.ref();
      shell.stdin.end();
      await exited;
    },
  };
}
