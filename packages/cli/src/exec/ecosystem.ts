// Which kind of program a command looks like, by its name: what a hint or a warning is chosen by, and nothing else.

import path from "node:path";

export type Ecosystem = "node" | "python" | "curl" | "java" | "dotnet" | "go" | "ruby";

const commands: Readonly<Record<Ecosystem, readonly string[]>> = {
  node: ["node", "nodejs", "npm", "npx", "pnpm", "yarn", "tsx", "ts-node"],
  python: ["python", "py", "pip", "pytest", "tox", "uv", "poetry"],
  curl: ["curl"],
  java: ["java", "mvn", "mvnw", "gradle", "gradlew", "kotlin", "sbt"],
  dotnet: ["dotnet", "pwsh", "powershell"],
  go: ["go"],
  ruby: ["ruby", "bundle", "rake", "rspec"],
};

/** Undefined for a shell, a script, or a program of its own name, which may be anything. */
export function ecosystemOf(command: string): Ecosystem | undefined {
  // A version may follow the name: python3, python3.12, pip3.
  const name = path.win32.basename(command).toLowerCase().replace(/\.(?:exe|cmd|bat)$/, "").replace(/[\d.]+$/, "");
  return (Object.keys(commands) as Ecosystem[]).find((ecosystem) => commands[ecosystem].includes(name));
}
