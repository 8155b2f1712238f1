// What a server says when it is up: where things are, the secrets that are shown this once, and where to go next.

import type { ReadyFile, RunningServer } from "@understudy/server";

export function welcome({ ready, isNew, seed, consoleUrl }: RunningServer): string {
  // The demo's secrets follow from its number, so they can be shown at each start.
  const shownOnce = isNew && seed !== "demo" && ready.accounts.some(({ admin }) => admin.password !== undefined);
  const lines = [
    `Understudy ${ready.version} is ready (${ready.readyInMs} ms).`,
    "",
    `  API and tokens  ${ready.urls.https}   (HTTPS; trust ${ready.caCertificate})`,
    `  the same, HTTP  ${ready.urls.http}`,
    `  its reference   ${ready.urls.http}/docs   (and ${ready.urls.http}/openapi.json)`,
    `  dashboard       ${ready.urls.dashboard}`,
    `  console         ${consoleUrl}   (works once, for ten minutes)`,
    "",
    ...ready.accounts.flatMap((account) => accountLines(account)),
    ...(shownOnce ? ["Passwords and keys above are shown this once.", ""] : []),
    "Next:",
    "  npx understudy status               what is here, and what the clock shows",
    "  npx understudy console              a new link to the operator's console",
    "  npx understudy requests --follow    who asks for what, and why it is refused",
    "  npx understudy exec -- COMMAND      your program, unchanged: the real hosts lead here",
    "  npx understudy token                a token to call the API with",
    "  npx understudy clock advance P1M    a month later, and everything that it brings",
    "  npx understudy ca                   how to trust the certificate",
    "",
  ];
  return `${lines.join("\n")}\n`;
}

function accountLines({ kind, cloud, domain, tenantId, admin, apps }: ReadyFile["accounts"][number]): string[] {
  return [
    `  ${kind} account (${cloud})  ${domain}  ${tenantId}`,
    `    admin  ${admin.userName}${admin.password === undefined ? "" : `  password ${admin.password}`}`,
    ...apps.map(({ type, appId, key }) => `    ${type.padEnd(6)} app ${appId}${key === undefined ? "" : `  key ${key}`}`),
    "",
  ];
}
