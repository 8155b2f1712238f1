// The page Integration sandbox.

import type { sandboxOperations } from "@understudy/contract";
import { prepared, type Handlers } from "../../call/index.ts";
import { hashPassword } from "../../world/index.ts";
import { checkPassword, requestSandbox, showSandbox } from "./sandbox.ts";

export const sandboxHandlers: Handlers<typeof sandboxOperations> = {
  "integrationSandbox.get": async ({ caller }, view) => showSandbox(view, caller.account),

  "integrationSandbox.create": prepared({
    prepare: async ({ body }: { readonly body: { readonly password: string } }) => {
      checkPassword(body.password);
      return hashPassword(body.password);
    },
    write: async ({ caller, body }, unit, record, passwordHash) => {
      const sandbox = await requestSandbox(unit, caller.account, body, passwordHash);
      record({ after: sandbox, details: { UserName: sandbox.userName ?? "" } });
      return sandbox;
    },
  }),
};
