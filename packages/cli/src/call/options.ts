// The options of one operation, read off the contract: the parts of its path, its query, its headers, its body.

import { Command, InvalidArgumentError, Option } from "commander";
import type { JsonSchema, WholeOperation } from "@understudy/contract/whole";
import { targeting } from "../running.ts";

/** Where a value goes that was given as an option. */
export interface Parameter {
  readonly name: string;
  readonly place: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: JsonSchema;
}

export function parametersOf({ path, query, headers }: WholeOperation): readonly Parameter[] {
  const ofPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]): Parameter => ({ name, place: "path", required: true, schema: { type: "string" } }));
  return [...ofPath, ...listed("query", query as JsonSchema | undefined), ...listed("header", headers as JsonSchema | undefined)];
}

const listed = (place: "query" | "header", schema: JsonSchema | undefined): Parameter[] =>
  Object.entries(schema?.properties ?? {}).map(([name, part]) => ({ name, place, required: schema?.required?.includes(name) === true, schema: part }));

/** `$top` is typed as `--top`, `If-Match` as `--If-Match`. */
export const flagOf = ({ name }: Pick<Parameter, "name">): string => `--${name.replaceAll(/[^\w-]/g, "")}`;

/** The values that were typed, by the names that they have on the wire. */
export function valuesIn(operation: WholeOperation, flags: Readonly<Record<string, unknown>>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(parametersOf(operation).map((parameter) => [parameter.name, flags[optionFor(parameter).attributeName()] as string | undefined]));
}

/** A command for this operation alone: what it does not know is a mistake, and its help tells all that it takes. */
export function commandFor(operation: WholeOperation): Command {
  const command = calling(new Command(`understudy call ${operation.id}`))
    .showHelpAfterError(`(understudy call ${operation.id} --help tells what it takes)`)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "understudy: ")) })
    .exitOverride();
  for (const parameter of parametersOf(operation)) command.addOption(optionFor(parameter));
  if (operation.body) ofBody(command);
  if ((operation.result.listing ?? "none") !== "none") ofLists(command);
  return command;
}

/** What every operation takes. */
export const calling = (command: Command): Command =>
  targeting(command)
    .addOption(new Option("--account <kind>", "as whose administrator or application").choices(["primary", "sandbox"]))
    .option("--user <user@domain>", "with a token of this user")
    .option("--app-only", "with a token of the application alone")
    .option("--app <appId>", "through this application")
    .option("--key <key>", "the application's key, where it is not known here")
    .option("--no-mfa", "as if the user had signed in without a second factor")
    .option("--include", "show status and headers, too");

export const ofBody = (command: Command): Command =>
  command.option("--body <json>", "what is sent: JSON, @file, or - for what comes in").option("--example", "print an example of the body, and send nothing");

export const ofLists = (command: Command): Command => command.option("--all", "every page, one after another");

function optionFor(parameter: Parameter): Option {
  const { schema, place, required } = parameter;
  const what = [schema.description ?? "Part of the path", required ? "required" : "", place === "header" ? "a header" : ""].filter((part) => part !== "").join("; ");
  const option = new Option(`${flagOf(parameter)} <${wordFor(schema)}>`, what).makeOptionMandatory(required);
  return option.argParser((text: string) => refuseOther(schema, text));
}

/** The values that an option may have, where the contract lists them. */
export function membersOf(operation: WholeOperation, flag: string | undefined): readonly string[] | undefined {
  const schema = parametersOf(operation).find((parameter) => flagOf(parameter) === flag)?.schema;
  return schema?.type === "boolean" ? ["true", "false"] : schema?.enum?.map(String);
}

const wordFor = ({ type, format }: JsonSchema): string => format ?? (type === "string" || type === undefined ? "text" : type);

/** The server says in full what is wrong with a value; what cannot be one at all is said before anything is sent. */
function refuseOther({ type, enum: members }: JsonSchema, text: string): string {
  if (type === "integer" && !/^-?\d+$/.test(text)) throw new InvalidArgumentError("It is a whole number.");
  if (type === "boolean" && text !== "true" && text !== "false") throw new InvalidArgumentError("It is true or false.");
  if (members && !members.some((member) => alike(String(member), text))) throw new InvalidArgumentError(`It is one of ${members.join(", ")}.`);
  return text;
}

/** As requests may spell members: in any case, with or without underscores. */
const alike = (one: string, other: string): boolean => plainly(one) === plainly(other);

const plainly = (text: string): string => text.toLowerCase().replaceAll("_", "");
