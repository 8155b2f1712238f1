// App management and the directory behind it.

import assert from "node:assert/strict";
import { made } from "../support/scene.ts";
import { selfSigned } from "../support/self-signed.ts";
import type { Json } from "../support/world.ts";
import { witness, type Stage } from "./witness.ts";

const managed = "/internal/v1/applications";
const directory = "/internal/v1/directoryapplications";

const pathOf = ({ side: { applicationId } }: Stage): string => `${managed}/${applicationId}`;
const certificate = () => ({ certificate: selfSigned().pem });

const create = ({ world, side: { user } }: Stage, path: string, body: object): Promise<Json> => made(world, path, { token: user, body });

/** A web application with a key that the directory has and App management has not. */
const inDirectory = (stage: Stage): Promise<Json> =>
  create(stage, directory, { type: "web", displayName: `Directory ${stage.next()}`, key: { description: "the directory's" } });

witness({
  "apiAccess.get": ({ ask }) => ask("GET", "/internal/v1/apiaccess"),
  "applications.list": ({ ask }) => ask("GET", managed),
  "applications.create": ({ ask }) =>
    ask("POST", managed, { body: { type: "web", displayName: "Witness", keyYears: 2, keyDescription: "first", termsAccepted: true } }),
  "applications.register": async (stage) =>
    stage.ask("POST", `${managed}/${(await inDirectory(stage)).appId}/register`, { body: { termsAccepted: true } }),
  "applications.delete": async (stage) => stage.ask("DELETE", `${managed}/${(await create(stage, managed, { type: "native" })).appId}`),
  "applications.keys.create": async (stage) => {
    const answer = await stage.ask("POST", `${pathOf(stage)}/keys`, { body: { keyYears: 1 } });
    assert.equal(answer.json.state, "valid");
    return answer;
  },
  "applications.keys.delete": async (stage) =>
    stage.ask("DELETE", `${pathOf(stage)}/keys/${(await create(stage, `${pathOf(stage)}/keys`, {})).keyId}`),
  "applications.certificates.create": (stage) => stage.ask("POST", `${pathOf(stage)}/certificates`, { body: certificate() }),
  "applications.certificates.delete": async (stage) => {
    const { certificateId } = await create(stage, `${pathOf(stage)}/certificates`, certificate());
    return stage.ask("DELETE", `${pathOf(stage)}/certificates/${certificateId}`);
  },
  "applications.redirectUris.update": (stage) => stage.ask("PUT", `${pathOf(stage)}/redirecturis`, {
    body: [{ type: "web", uri: "https://witness.example.com/signed-in" }, { type: "native", uri: "http://localhost" }],
  }),
  "applications.appIdUri.update": (stage) => stage.ask("PUT", `${pathOf(stage)}/appiduri`, { body: { appIdUri: "https://witness.example.com" } }),
  "applications.directory.list": ({ ask }) => ask("GET", directory),
  "applications.directory.create": ({ ask }) => ask("POST", directory, {
    body: {
      type: "web", displayName: "Witness", key: { endDate: "2299-12-31T00:00:00Z" }, certificates: [selfSigned().pem],
      redirectUris: [{ type: "web", uri: "https://witness.example.com" }], appIdUri: "api://witness", multiTenant: true,
    },
  }),
  "applications.directory.delete": async (stage) => stage.ask("DELETE", `${directory}/${(await inDirectory(stage)).appId}`),
  "applications.directory.consent": async (stage) => stage.ask("POST", `${directory}/${(await inDirectory(stage)).appId}/adminconsent`),
  "applications.directory.keys.create": ({ ask, side: { applicationId } }) =>
    ask("POST", `${directory}/${applicationId}/keys`, { body: { keyYears: 2, description: "the directory's" } }),
  "applications.directory.keys.delete": async (stage) => {
    const { appId, keys: [key] } = await inDirectory(stage);
    return stage.ask("DELETE", `${directory}/${appId}/keys/${key.keyId}`);
  },
});
