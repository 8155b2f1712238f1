// The addresses of the sign-in pages. What answers there is loaded with the first request, since the pages and their
// libraries take several megabytes of memory, and most servers are asked for tokens only.

import type { FastifyInstance } from "fastify";
import type { identityOperations } from "@understudy/contract";
import type { World } from "../../world/index.ts";
import { deviceLoginPath } from "../device-codes.ts";
import type { TokenVersion } from "../grants/grant.ts";
import type { TokenService } from "../token-service.ts";
import { formBytesMax } from "../too-much.ts";
import type { PageName } from "./answers.ts";
import type { PageRoute } from "./browser.ts";
import { stepPath } from "./flow.ts";

type OperationId = keyof typeof identityOperations;

const operationsOf = {
  v1: { authorize: "identity.authorizeV1", authorizeByForm: "identity.authorizeByFormV1", logOut: "identity.logoutV1", adminConsent: "identity.adminConsent" },
  v2: { authorize: "identity.authorizeV2", authorizeByForm: "identity.authorizeByFormV2", logOut: "identity.logoutV2", adminConsent: "identity.adminConsentV2" },
} as const;

const answers = () => import("./answers.ts");

export function registerSignIn(app: FastifyInstance, world: World, service: TokenService): void {
  const page = (method: "GET" | "POST", url: string, name: PageName, operation?: OperationId, version: TokenVersion = "v1"): void => {
    app.route<PageRoute>({
      method, url, exposeHeadRoute: false, bodyLimit: formBytesMax, config: operation === undefined ? {} : { operation },
      handler: async (request, reply) => (await answers()).answerPage(name, { world, service, version }, request, reply),
      errorHandler: async (error, request, reply) => (await answers()).showTooMuch(error, request, reply),
    });
  };
  for (const version of ["v1", "v2"] as const) {
    const path = version === "v2" ? "/v2.0" : "";
    const names = operationsOf[version];
    page("GET", `/:tenantId/oauth2${path}/authorize`, "authorize", names.authorize, version);
    page("POST", `/:tenantId/oauth2${path}/authorize`, "authorize", names.authorizeByForm, version);
    page("GET", `/:tenantId/oauth2${path}/logout`, "logOut", names.logOut);
    page("GET", `/:tenantId${path}/adminconsent`, "adminConsent", names.adminConsent, version);
  }
  page("GET", deviceLoginPath, "deviceLogin", "identity.deviceLogin");
  page("POST", deviceLoginPath, "deviceLogin");
  page("GET", "/devicelogin", "toDeviceLogin", "identity.deviceLogin");
  page("GET", stepPath, "step");
  page("POST", stepPath, "step");
}
