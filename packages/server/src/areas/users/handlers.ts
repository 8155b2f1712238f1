// Users of customers' directories: create, list, read, change, delete and restore, and their passwords.

import type { CustomerUser, Of, PasswordProfile, usersOperations } from "@understudy/contract";
import { prepared, type Handlers } from "../../call/index.ts";
import { deleteCustomerUser, updateUserPassword, userDomainsOf } from "../../directories/index.ts";
import { nameOf } from "../customers/index.ts";
import { createUser } from "./create.ts";
import { listUsers } from "./list.ts";
import { checkNotLastAdministrator, getDelegatedCustomer, getUser } from "./load.ts";
import { hashChosen, passwordToSet } from "./passwords.ts";
import { roleHandlers } from "./role-handlers.ts";
import { checkPassword, checkPasswordTarget, operationTypeOf } from "./rules.ts";
import { updateUser } from "./update.ts";
import { customerUserOf } from "./wire.ts";

interface WithPassword {
  readonly body: { readonly passwordProfile?: Of<typeof PasswordProfile> };
}

export const usersHandlers: Handlers<typeof usersOperations> = {
  ...roleHandlers,

  "users.list": async ({ params, query, caller, continuationToken }, view) => {
    const customer = await getDelegatedCustomer(view, caller, params.customerId);
    return listUsers(view, customer, { query, size: query.size, continuationToken });
  },

  "users.get": async ({ params, caller }, view) => {
    const customer = await getDelegatedCustomer(view, caller, params.customerId);
    const user = await getUser(view, customer, params.userId);
    return customerUserOf(user, await userDomainsOf(view.db, customer.customerId));
  },

  "users.create": prepared({
    prepare: ({ body }: WithPassword) => hashChosen(body.passwordProfile),
    write: async ({ params, body, caller }, unit, record, chosenHash) => {
      const customer = await getDelegatedCustomer(unit, caller, params.customerId);
      const { user, passwordProfile } = await createUser(unit, customer, body, chosenHash);
      record({ customer: nameOf(customer), after: user, details: detailsOfRecord(user) });
      return { ...user, passwordProfile };
    },
  }),

  "users.update": prepared({
    prepare: ({ body }: WithPassword) => hashChosen(body.passwordProfile),
    write: async ({ params, body, caller }, unit, record, chosenHash) => {
      const customer = await getDelegatedCustomer(unit, caller, params.customerId);
      const { before, after, domains, intent, passwordProfile } = await updateUser(unit, customer, { caller, userId: params.userId, body, chosenHash });
      const user = customerUserOf(after, domains);
      record({
        customer: nameOf(customer), before: customerUserOf(before, domains), after: user, details: detailsOfRecord(user),
        operationType: operationTypeOf(intent),
      });
      return { ...user, ...(passwordProfile && { passwordProfile }) };
    },
  }),

  "users.delete": async ({ params, caller }, unit, record) => {
    const customer = await getDelegatedCustomer(unit, caller, params.customerId);
    const user = await getUser(unit, customer, params.userId);
    await checkNotLastAdministrator(unit, user);
    await deleteCustomerUser(unit, user);
    const before = customerUserOf(user, await userDomainsOf(unit.db, customer.customerId));
    record({ customer: nameOf(customer), before, details: detailsOfRecord(before) });
    return undefined;
  },

  "users.resetPassword": prepared({
    prepare: ({ body }: WithPassword) => hashChosen(body.passwordProfile),
    write: async ({ params, body, caller }, unit, record, chosenHash) => {
      const customer = await getDelegatedCustomer(unit, caller, params.customerId);
      const found = await getUser(unit, customer, params.userId);
      checkPasswordTarget(found, caller, unit.settings);
      const { password } = body.passwordProfile;
      if (password !== undefined) checkPassword(password, found.userName, unit.settings);
      const set = passwordToSet(unit, body.passwordProfile, chosenHash);
      await updateUserPassword(unit.db, found, set);
      const user = customerUserOf(found, await userDomainsOf(unit.db, customer.customerId));
      record({ customer: nameOf(customer), details: detailsOfRecord(user) });
      return { ...user, passwordProfile: set.profile };
    },
  }),
};

const detailsOfRecord = ({ id, userPrincipalName }: Of<typeof CustomerUser>): Readonly<Record<string, string>> =>
  ({ UserId: id, UserPrincipalName: userPrincipalName });
