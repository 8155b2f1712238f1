// Settings given as text, on a command line: each by its name, its value read by the type that the setting has.

import { validatorOf } from "@understudy/contract";
import { Settings } from "./settings.ts";

/** A setting's name or value is wrong; the message says which. */
export class SettingRefused extends Error {
  override readonly name = "SettingRefused";
}

export async function parseSettings(given: Readonly<Record<string, string>>): Promise<Partial<Settings>> {
  const entries = Object.entries(given).map(async ([name, text]) => [name, await valueOf(name, text)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Partial<Settings>;
}

async function valueOf(name: string, text: string): Promise<unknown> {
  const schema = Object.hasOwn(Settings.properties, name) ? Settings.properties[name as keyof typeof Settings.properties] : undefined;
  if (!schema) throw new SettingRefused(`There is no setting ${name}.`);
  const value = fromText((schema as { type?: string }).type, text);
  const validator = await validatorOf(schema);
  if (validator.Check(value)) return value;
  throw new SettingRefused(`The setting ${name} does not take ${text}: ${validator.Errors(value)[0]?.message}.`);
}

function fromText(type: string | undefined, text: string): unknown {
  if (type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (type === "number" && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}
