// What `--body` stands for: JSON as it is typed, the content of a file, or what comes in.

import { readFileSync } from "node:fs";
import { isatty } from "node:tty";
import { UserMistake } from "../user-mistake.ts";

export function bodyFrom(given: string): string {
  const text = withoutMark(given === "-" || given === "@-" ? comingIn() : given.startsWith("@") ? contentOf(given.slice(1)) : given);
  try {
    JSON.parse(text);
  } catch (error) {
    throw new UserMistake(`The body is no JSON: ${(error as Error).message}. Give JSON, @file, or - for what comes in; an example: --example`);
  }
  return text;
}

/** Some editors put a byte order mark in front, which is no part of JSON. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

function comingIn(): string {
  if (isatty(0)) throw new UserMistake("Nothing comes in but what is typed: give the body as JSON or as @file, or pipe it in.");
  try {
    return readFileSync(0, "utf8");
  } catch (error) {
    throw new UserMistake(`What comes in cannot be read: ${(error as Error).message}`);
  }
}

function contentOf(file: string): string {
  if (file === "") throw new UserMistake("--body @ names no file: give its path behind the @, as in --body @new.json");
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UserMistake(`The file ${file} cannot be read: ${(error as Error).message}`);
  }
}
