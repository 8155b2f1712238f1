// What goes over the wire in the operations on an account that are known by name alone.

import { shapesOf } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { accountsOperations } from "./operations.ts";
import { AccountSetting, EnrolledProgram } from "./settings.ts";

const byNameAlone = "It is known from the configurations of the client programs alone; what it sends and answers is documented nowhere.";

export const accountsShapes = shapesOf(accountsOperations, {
  "accounts.accountSettings.get": {
    summary: "Get a setting of the account",
    notes: [byNameAlone],
    result: { status: 200, body: AccountSetting },
    faults: [faults.noSuchResource],
  },
  "accounts.accountSettings.update": {
    summary: "Change a setting of the account",
    notes: [byNameAlone],
    body: AccountSetting,
    result: { status: 200, body: AccountSetting },
    faults: [faults.badProperty, faults.noSuchResource],
  },
  "accounts.enrolledPrograms.get": {
    summary: "Get how the account is enrolled in a programme",
    notes: [byNameAlone],
    result: { status: 200, body: EnrolledProgram },
    faults: [faults.noSuchResource],
  },
});
