import assert from "node:assert/strict";
import { test } from "node:test";
import { ecosystemOf } from "./ecosystem.ts";

test("a command is known for what it is by its name, wherever it lies and whatever its version", () => {
  const cases = {
    node: "node", "/usr/bin/node": "node", "npm.cmd": "node", npx: "node", python3: "python", "python3.12": "python", "pip3": "python",
    curl: "curl", "./gradlew": "java", mvn: "java", dotnet: "dotnet", go: "go", bundle: "ruby", "C:\\Tools\\NODE.EXE": "node",
  };
  for (const [command, ecosystem] of Object.entries(cases)) assert.equal(ecosystemOf(command), ecosystem, command);
});

test("a shell, a script and a program of its own name may be anything", () => {
  for (const command of ["sh", "bash", "make", "./test.sh", "nodemon-like", "", "7"]) assert.equal(ecosystemOf(command), undefined, command);
});
