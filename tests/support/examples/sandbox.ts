// The page Integration sandbox.

import { addPrimary } from "../doors.ts";
import type { Maker } from "./maker.ts";

export const sandboxForm = (domainPrefix: string) => ({
  firstName: "Sam", lastName: "Box", email: "sam@example.com", userName: "admin", domainPrefix,
  password: "Correct-Horse-7", policyAccepted: true,
});

export const sandboxMakers: Readonly<Record<string, Maker>> = {
  "integrationSandbox.get": () => ({}),
  "integrationSandbox.domain.get": ({ next }) => ({ params: { domainPrefix: `free${next()}` } }),
  "integrationSandbox.create": async ({ world, next }) => {
    const number = next();
    const { userName } = await addPrimary(world, `primary${number}.onmicrosoft.com`);
    return { token: await world.userToken(world.primary, { userName }), body: sandboxForm(`sandbox${number}`) };
  },
};
