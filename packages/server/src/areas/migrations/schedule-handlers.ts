// Migrations for later: made, changed and called off before their day.

import type { migrationsOperations } from "@understudy/contract";
import { badProperty, fromToken, pageOf, type Handlers } from "../../call/index.ts";
import { getCustomer, getVisibleCustomer, nameOf } from "../customers/index.ts";
import { scheduledBundleOf, targetOf } from "./ask.ts";
import { checkNarrowed, narrowedOf, pageSizeMax } from "./listed.ts";
import type { ScheduleRecord } from "./record.ts";
import { insertSchedule, listSchedules, updateSchedule } from "./schedule-repository.ts";
import { checkOpen, checkScheduled, getSchedule, putOnAgenda, takeOffAgenda } from "./schedules.ts";
import { scheduleOf } from "./wire.ts";

type Ids =
  | "migrations.newCommerceSchedules.create" | "migrations.newCommerceSchedules.get" | "migrations.newCommerceSchedules.update"
  | "migrations.newCommerceSchedules.cancel" | "migrations.newCommerceSchedules.list";

export const scheduleHandlers: Pick<Handlers<typeof migrationsOperations>, Ids> = {
  "migrations.newCommerceSchedules.create": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const bundle = scheduledBundleOf(body);
    const targetDate = targetOf(body, unit.now);
    const standing = await checkScheduled(unit, caller.account, customer, bundle, targetDate);
    const { externalReferenceId } = body;
    const schedule: ScheduleRecord = {
      scheduleId: unit.ids.guid(), accountId: customer.accountId, customerId: customer.customerId,
      createdAt: unit.nowText, lastModifiedAt: unit.nowText, status: "Created", ...bundle, ...standing,
      ...(targetDate !== undefined && { targetDate }),
      ...(externalReferenceId !== undefined && { externalReferenceId }),
    };
    await insertSchedule(unit.db, schedule);
    await putOnAgenda(unit, schedule);
    const after = scheduleOf(schedule);
    record({ customer: nameOf(customer), after, details: { ScheduleId: schedule.scheduleId } });
    return after;
  },

  "migrations.newCommerceSchedules.get": async ({ params, caller }, view) =>
    scheduleOf(await getSchedule(view, await getVisibleCustomer(view, caller, params.customerId), params.scheduleId)),

  "migrations.newCommerceSchedules.update": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const before = await getSchedule(unit, customer, params.scheduleId);
    checkOpen(before);
    const bundle = scheduledBundleOf(body);
    if (bundle.base.currentSubscriptionId !== before.base.currentSubscriptionId) {
      throw badProperty("currentSubscriptionId", "it cannot be changed");
    }
    const targetDate = targetOf(body, unit.now);
    const standing = await checkScheduled(unit, caller.account, customer, bundle, targetDate);
    const { targetDate: _target, externalReferenceId: _name, ...kept } = before;
    const { externalReferenceId } = body;
    const schedule: ScheduleRecord = {
      ...kept, ...bundle, ...standing, lastModifiedAt: unit.nowText,
      ...(targetDate !== undefined && { targetDate }),
      ...(externalReferenceId !== undefined && { externalReferenceId }),
    };
    await updateSchedule(unit.db, schedule);
    await takeOffAgenda(unit, before);
    await putOnAgenda(unit, schedule);
    const after = scheduleOf(schedule);
    record({ customer: nameOf(customer), before: scheduleOf(before), after, details: { ScheduleId: schedule.scheduleId } });
    return after;
  },

  "migrations.newCommerceSchedules.cancel": async ({ params, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const before = await getSchedule(unit, customer, params.scheduleId);
    checkOpen(before);
    const schedule: ScheduleRecord = { ...before, status: "Cancelled", lastModifiedAt: unit.nowText };
    await updateSchedule(unit.db, schedule);
    await takeOffAgenda(unit, before);
    const after = scheduleOf(schedule);
    record({ customer: nameOf(customer), before: scheduleOf(before), after, details: { ScheduleId: schedule.scheduleId } });
    return after;
  },

  "migrations.newCommerceSchedules.list": async ({ query, caller, continuationToken }, view) => {
    const { accountId } = caller.account;
    const of = `migration schedules ${accountId}`;
    const from = fromToken(of, 2, continuationToken);
    const asked = checkNarrowed(from?.query ?? narrowedOf(query));
    const size = query.PageSize ?? from?.size ?? pageSizeMax;
    const found = await listSchedules(view.db, accountId, { ...asked, after: from?.after, limit: size + 1 });
    return pageOf(found, { of, size, query: { ...asked } }, scheduleOf, ({ createdAt, scheduleId }) => [createdAt, scheduleId]);
  },
};
