// Lint: oxlint with .oxlintrc.json. Its report is printed in lines that an editor can follow.

import { spawnSync } from "node:child_process";
import { programs } from "../programs.ts";
import { root } from "../root.ts";

interface Report {
  readonly number_of_files: number;
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly code: string;
    readonly message: string;
    readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
  }[];
}

export function lint(): boolean {
  const args = ["--format=json", "--report-unused-disable-directives"];
  const { stdout, stderr } = spawnSync(process.execPath, [programs.oxlint, ...args], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  process.stderr.write(stderr);
  const { number_of_files: seen, diagnostics } = JSON.parse(stdout) as Report;
  console.log(`lint: ${seen} files${diagnostics.length > 0 ? `, ${diagnostics.length} problems` : ""}`);
  for (const { filename, code, message, labels: [label] } of diagnostics) {
    const place = label ? `${filename}:${label.span.line}:${label.span.column}` : filename;
    console.error(`  ${place}: ${message} [${code}]`);
  }
  return seen > 0 && diagnostics.length === 0;
}
