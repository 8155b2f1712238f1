// What `--body` stands for: JSON as it is typed, the content of a file, or what comes in.

import { readFileSync } from "node:fs";
import { UserMistake } from "../user-mistake.ts";

export function bodyFrom(given: string): string {
  const text = given === "-" || given === "@-" ? readFileSync(0, "utf8") : given.startsWith("@") ? contentOf(given.slice(1)) : given;
  try {
    JSON.parse(text);
  } catch (error) {
    throw new UserMistake(`The body is no JSON: ${(error as Error).message}. Give JSON, @file, or - for what comes in; an example: --example`);
  }
  return text;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UserMistake(`The file ${file} cannot be read: ${(error as Error).message}`);
  }
}
