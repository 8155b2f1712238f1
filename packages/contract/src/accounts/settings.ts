// What the configurations of the client programs name and nothing describes: settings of an account, and the programmes
// that it is enrolled in. Their properties are not known.

import { Type } from "typebox";

export const AccountSetting = Type.Record(Type.String(), Type.Unknown(), {
  title: "AccountSetting", description: "A setting of the account; its properties are documented nowhere",
});

export const EnrolledProgram = Type.Record(Type.String(), Type.Unknown(), {
  title: "EnrolledProgram", description: "A programme that the account is enrolled in; its properties are documented nowhere",
});
