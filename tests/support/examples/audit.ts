// The activity log, which has what the scene was made with.

import type { Maker } from "./maker.ts";

export const auditMakers: Readonly<Record<string, Maker>> = {
  "audit.records.list": () => ({}),
  "audit.records.get": (_scene, { auditId }) => ({ params: { auditId } }),
};
