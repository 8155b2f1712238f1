// The clients for Python, from PyPI: pip fetches them with the machine's own settings, each file of each version by
// its hash. They lie in a folder of their own and not in a virtual environment, which cannot be moved when complete.

import { readFileSync } from "node:fs";
import path from "node:path";
import { filledFolder, printedBy } from "../support/runtime.ts";

const programs = path.join(import.meta.dirname, "programs");

export interface Python {
  readonly command: string;
  /** Where it finds what the requirements name. */
  readonly packages: string;
}

const self = "import sys, sysconfig; print(sys.executable, sys.version, sysconfig.get_platform(), sep='\\n')";

export async function pythonWith(requirements: string): Promise<Python> {
  const file = path.join(programs, requirements);
  const itself = await printedBy("python3", ["-c", self]);
  const [command = ""] = itself.split("\n");
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary", ":all:", "--require-hashes"];
  const packages = await filledFolder("python", itself + readFileSync(file, "utf8"), async (into) => {
    await printedBy(command, [...install, "--requirement", file, "--target", into]);
  });
  return { command, packages };
}
