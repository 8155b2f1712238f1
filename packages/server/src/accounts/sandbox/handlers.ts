// The page Integration sandbox.

import type { sandboxOperations } from "@understudy/contract";
import { prepared, userOf, type Handlers } from "../../call/index.ts";
import { hashPassword } from "../../world/index.ts";
import { checkForm, type SandboxForm } from "./rules.ts";
import { requestSandbox, showDomain, showSandbox } from "./sandbox.ts";

export const sandboxHandlers: Handlers<typeof sandboxOperations> = {
  "integrationSandbox.get": async ({ caller }, view) => showSandbox(view, caller.account),

  "integrationSandbox.domain.get": async ({ caller, params }, view) => showDomain(view, caller.account, params.domainPrefix),

  "integrationSandbox.create": prepared({
    prepare: async ({ body }: { readonly body: SandboxForm }) => {
      checkForm(body);
      return hashPassword(body.password);
    },
    write: async ({ caller, body }, unit, record, passwordHash) => {
      const sandbox = await requestSandbox(unit, caller.account, userOf(caller), body, passwordHash);
      record({ after: sandbox, details: { UserName: sandbox.userName ?? "", PolicyVersion: sandbox.policy.version } });
      return sandbox;
    },
  }),
};
