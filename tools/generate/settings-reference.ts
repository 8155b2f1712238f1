// The settings of a world as a page: what each decides, what it takes, its default and where the question comes from.

import { defaultSettings, Settings } from "@understudy/server";
import type { Artefact } from "./artefact.ts";

interface SettingSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
}

export const settingsReference: Artefact = {
  path: "docs/reference/settings.md",
  make: () => {
    const names = Object.keys(Settings.properties) as (keyof Settings)[];
    const rows = names.map((name) => row(name, Settings.properties[name] as SettingSchema));
    return [
      "# Settings",
      "",
      "Derived from `packages/server/src/world/settings.ts` by `npm run generate`. [How to set them](../guide/settings.md).",
      "",
      "| Setting | Takes | Default | Decides |",
      "|---|---|---|---|",
      ...rows,
      "",
    ].join("\n");
  },
};

const row = (name: keyof Settings, schema: SettingSchema): string =>
  `| \`${name}\` | ${takes(schema)} | \`${String(defaultSettings[name])}\` | ${schema.description ?? ""} |`;

function takes({ type, enum: members, minimum, maximum }: SettingSchema): string {
  if (members) return members.map((member) => `\`${member}\``).join(", ");
  if (type === "boolean") return "`true`, `false`";
  if (type === "integer") return `${minimum} to ${maximum}`;
  return "an ISO 8601 duration";
}
