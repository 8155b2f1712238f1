// The types of switches that are no mere choice.

import { Type } from "typebox";

export const whole = (minimum: number, maximum: number, description: string) =>
  Type.Integer({ minimum, maximum, description });

/** ISO 8601, its parts in order, and so long that no instant leaves the calendar by it. */
const durationPattern =
  "^P(?=.)(\\d{1,2}Y)?(\\d{1,3}M)?(\\d{1,3}W)?(\\d{1,4}D)?(T(?=.)(\\d{1,5}H)?(\\d{1,6}M)?(\\d{1,6}(\\.\\d{1,3})?S)?)?$";

export const duration = (description: string) => Type.String({ pattern: durationPattern, description });
