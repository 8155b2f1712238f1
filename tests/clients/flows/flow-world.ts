// The world in which clients sign somebody in: a partner with an application on a server, which other tenants may
// consent to, one that people install, and a vendor with an application of its own. One process for all the clients.

import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { ReadyAccount } from "@understudy/server";
import { testFolder } from "../../support/folders.ts";
import { ServerProcess, sources } from "../../support/server-process.ts";
import { environmentOf, type Place } from "../run-program.ts";
import { certificateFile } from "../served.ts";
import { openTunnel } from "../tunnel.ts";

const run = promisify(execFile);

/** By which the server is called: a name of this machine with a port, or those of the real service, which lead here. */
export type Naming = "its own name" | "the real names";

export interface FlowWorld {
  /** The partner's. */
  readonly account: ReadyAccount;
  readonly authorities: Readonly<Record<Naming, string>>;
  /** Runs a program of `programs/` in a process of its own; answers what it printed, as JSON. */
  run<Report>(program: string, naming?: Naming): Promise<Report>;
  stop(): Promise<void>;
}

export const appId = "f1035000-0000-4000-8000-000000000001";
export const nativeAppId = "f1035000-0000-4000-8000-000000000002";
export const vendorAppId = "f1035000-0000-4000-8000-000000000003";
export const redirectUri = "https://client.example/signed-in";
const domain = "flows.onmicrosoft.com";
/** With the signs that keys have and encodings change. */
const key = "no+secret/but~the.key-of_a=test==";
const password = "Correct-Horse-7";

export async function startFlowWorld(): Promise<FlowWorld> {
  const folder = testFolder();
  const certificate = certificateFile(folder);
  const seed = folder.file("seed.json");
  writeFileSync(seed, JSON.stringify(seedWith(certificate.pem)));
  const server = await ServerProcess.start({ program: sources, args: ["--ephemeral", "--seed", seed] });
  const { urls, caCertificate, accounts } = server.ready;
  const account = accounts.find((one) => one.domain === domain) as ReadyAccount;
  const tunnel = await openTunnel(Number(new URL(urls.https).port));
  const places: Readonly<Record<Naming, Place>> = {
    "its own name": { authority: urls.login, apiRoot: urls.api, caCertificate },
    "the real names": {
      authority: "https://login.microsoftonline.com", apiRoot: "https://api.partnercenter.microsoft.com", caCertificate, proxy: tunnel.url,
    },
  };
  const more = {
    TENANT_ID: account.tenantId, NATIVE_APP_ID: nativeAppId, VENDOR_APP_ID: vendorAppId, REDIRECT_URI: redirectUri,
    CERTIFICATE: certificate.path, USER_NAME: account.admin.userName, PASSWORD: password,
  };
  return {
    account,
    authorities: { "its own name": places["its own name"].authority, "the real names": places["the real names"].authority },
    run: async <Report>(program: string, naming: Naming = "its own name") => {
      const env = { ...environmentOf(places[naming], { appId, key, domain }), ...more };
      const { stdout } = await run(process.execPath, [path.join(import.meta.dirname, "programs", `${program}.ts`)], { env });
      return JSON.parse(stdout) as Report;
    },
    stop: async () => {
      tunnel.close();
      folder.remove();
      await server.stop();
    },
  };
}

function seedWith(certificate: string): object {
  const onServer = { type: "web", key, multiTenant: true, redirectUris: [{ type: "web", uri: redirectUri }] };
  const installed = { type: "native", redirectUris: [{ type: "native", uri: "http://localhost" }] };
  const account = { cloud: "global", partnerType: "directBill", admin: { userName: "admin", password } };
  return {
    accounts: [{
      ...account, domain, companyName: "Flows",
      apps: [
        { ...onServer, appId, certificates: [certificate], displayName: "Flows on a server" },
        { ...installed, appId: nativeAppId, displayName: "Flows at home" },
      ],
    }, {
      ...account, partnerType: "controlPanelVendor", domain: "flowvendor.onmicrosoft.com", companyName: "Flow vendor",
      apps: [{ ...onServer, appId: vendorAppId, displayName: "Control panel" }],
    }],
  };
}
