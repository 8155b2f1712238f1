// App management and the directory behind it.

import { made, type Scene } from "../scene.ts";
import { selfSigned } from "../self-signed.ts";
import type { Maker } from "./maker.ts";

/** A web application with a key in the directory of whoever the token is of. */
const inDirectory = async ({ world, next }: Scene, token: string) =>
  made(world, "/internal/v1/directoryapplications", {
    token, body: { type: "web", displayName: `Directory ${next()}`, key: { description: "the directory's" } },
  });

export const applicationsMakers: Readonly<Record<string, Maker>> = {
  "apiAccess.get": () => ({}),
  "applications.list": () => ({}),
  "applications.create": () => ({ body: { type: "web", displayName: "Example", keyYears: 2, keyDescription: "first", termsAccepted: true } }),
  "applications.register": async (scene, { user }) => {
    const { appId } = await inDirectory(scene, user);
    return { params: { applicationId: appId }, body: { termsAccepted: true } };
  },
  "applications.delete": async ({ world }, { user }) => {
    const { appId } = await made(world, "/internal/v1/applications", { token: user, body: { type: "native" } });
    return { params: { applicationId: appId } };
  },
  "applications.keys.create": (_scene, { applicationId }) => ({ params: { applicationId }, body: { keyYears: 1 } }),
  "applications.keys.delete": async ({ world }, { user, applicationId }) => {
    const { keyId } = await made(world, `/internal/v1/applications/${applicationId}/keys`, { token: user, body: {} });
    return { params: { applicationId, keyId } };
  },
  "applications.certificates.create": (_scene, { applicationId }) =>
    ({ params: { applicationId }, body: { certificate: selfSigned().pem } }),
  "applications.certificates.delete": async ({ world }, { user, applicationId }) => {
    const path = `/internal/v1/applications/${applicationId}/certificates`;
    const { certificateId } = await made(world, path, { token: user, body: { certificate: selfSigned().pem } });
    return { params: { applicationId, certificateId } };
  },
  "applications.redirectUris.update": ({ next }, { applicationId }) => ({
    params: { applicationId },
    body: [{ type: "web", uri: `https://example${next()}.example.com/signed-in` }, { type: "native", uri: "http://localhost" }],
  }),
  "applications.appIdUri.update": ({ next }, { applicationId }) =>
    ({ params: { applicationId }, body: { appIdUri: `https://example${next()}.example.com` } }),
  "applications.directory.list": () => ({}),
  "applications.directory.create": ({ next }) => ({
    body: {
      type: "web", displayName: "Example", key: { endDate: "2299-12-31T00:00:00Z" }, certificates: [selfSigned().pem],
      redirectUris: [{ type: "web", uri: "https://example.example.com" }], appIdUri: `api://example${next()}`, multiTenant: true,
    },
  }),
  "applications.directory.delete": async (scene, { user }) => {
    const { appId } = await inDirectory(scene, user);
    return { params: { applicationId: appId } };
  },
  "applications.directory.consent": async (scene, { user }) => {
    const { appId } = await inDirectory(scene, user);
    return { params: { applicationId: appId } };
  },
  "applications.directory.keys.create": (_scene, { applicationId }) =>
    ({ params: { applicationId }, body: { keyYears: 2, description: "the directory's" } }),
  "applications.directory.keys.delete": async (scene, { user }) => {
    const { appId, keys } = await inDirectory(scene, user);
    return { params: { applicationId: appId, keyId: keys[0].keyId } };
  },
};
