// Migrations: whether a subscription can migrate, the migration itself, and how far it has come.

import { migrationsFaults, type migrationsOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, fromToken, pageOf, type Handlers } from "../../call/index.ts";
import { getCustomer, getVisibleCustomer, nameOf } from "../customers/index.ts";
import { bundleOf } from "./ask.ts";
import { assess, reasonsOf } from "./assess.ts";
import { checkNarrowed, narrowedOf, pageSizeMax } from "./listed.ts";
import { beginMigration } from "./migrate.ts";
import { subscriptionsOf } from "./record.ts";
import { findMigration, listMigrationEvents, listMigrations } from "./repository.ts";
import { refusalFor } from "./rules.ts";
import { eligibilityOf, eventOf, migrationOf } from "./wire.ts";

type Ids =
  | "migrations.newCommerce.create" | "migrations.newCommerce.validate" | "migrations.newCommerce.get"
  | "migrations.newCommerce.list" | "migrations.newCommerce.events.list";

export const migrationHandlers: Pick<Handlers<typeof migrationsOperations>, Ids> = {
  "migrations.newCommerce.create": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const bundle = bundleOf(body);
    const assessment = await assess(unit, caller.account, customer, bundle, { isNow: true });
    const refusal = refusalFor(bundle.base.currentSubscriptionId, reasonsOf(assessment));
    if (refusal) throw refusal;
    const { externalReferenceId } = body;
    const migration = await beginMigration(unit, customer, {
      migrationId: unit.ids.guid(), assessment, ...(externalReferenceId !== undefined && { externalReferenceId }),
    });
    const after = migrationOf(migration);
    record({ customer: nameOf(customer), after, details: { MigrationId: migration.migrationId } });
    return after;
  },

  "migrations.newCommerce.validate": {
    read: async ({ params, body, caller }, view) => {
      const customer = await getCustomer(view, caller, params.customerId);
      return eligibilityOf(await assess(view, caller.account, customer, bundleOf(body), { isNow: true }));
    },
  },

  "migrations.newCommerce.get": async ({ params, caller }, view) => {
    const { accountId, customerId } = await getVisibleCustomer(view, caller, params.customerId);
    const migration = await findMigration(view.db, accountId, customerId, params.migrationId);
    if (!migration) throw new Fault(migrationsFaults.noSuchMigration, { migrationId: params.migrationId });
    return migrationOf(migration);
  },

  "migrations.newCommerce.list": async ({ query, caller, continuationToken }, view) => {
    const { accountId } = caller.account;
    const of = `migrations ${accountId}`;
    const from = fromToken(of, 2, continuationToken);
    const asked = checkNarrowed(from?.query ?? narrowedOf(query));
    const size = query.PageSize ?? from?.size ?? pageSizeMax;
    const found = await listMigrations(view.db, accountId, { ...asked, after: from?.after, limit: size + 1 });
    return pageOf(found, { of, size, query: { ...asked } }, migrationOf, ({ createdAt, migrationId }) => [createdAt, migrationId]);
  },

  "migrations.newCommerce.events.list": async ({ params, query, caller }, view) => {
    const { migration_id: migrationId, current_subscription_id: subscriptionId } = query;
    const { accountId, customerId } = await getVisibleCustomer(view, caller, params.customerId);
    if (migrationId === undefined && subscriptionId === undefined) {
      throw badProperty("migration_id", "neither it nor current_subscription_id is given");
    }
    const migrations = await listMigrations(view.db, accountId, { customerId, limit: Number.MAX_SAFE_INTEGER });
    const meant = new Set(migrations
      .filter((one) => migrationId === undefined || one.migrationId === migrationId.toLowerCase())
      .filter((one) => subscriptionId === undefined || subscriptionsOf(one).includes(subscriptionId.toLowerCase()))
      .map((one) => one.migrationId));
    const events = await listMigrationEvents(view.db, accountId, customerId);
    return events.filter((event) => meant.has(event.migrationId)).map(eventOf);
  },
};
