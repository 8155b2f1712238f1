// English: every text of the dashboard, by place. A page's texts are in the file of its folder's name.

import { activity } from "./activity.ts";
import { address } from "./address.ts";
import { applications } from "./applications.ts";
import { customers } from "./customers.ts";
import { enrolment } from "./enrolment.ts";
import { frame } from "./frame.ts";
import { home } from "./home.ts";
import { orders } from "./orders.ts";
import { own } from "./own.ts";
import { partnerAgreement } from "./partner-agreement.ts";
import { partners } from "./partners.ts";
import { pricing } from "./pricing.ts";
import { products } from "./products.ts";
import { sandbox } from "./sandbox.ts";
import { security } from "./security.ts";
import { settings } from "./settings.ts";
import { shared } from "./shared.ts";
import { subscriptions } from "./subscriptions.ts";
import { users } from "./users.ts";

export const en = { activity, address, applications, customers, enrolment, frame, home, orders, own, partnerAgreement, partners, pricing, products, sandbox, security, settings, shared, subscriptions, users } as const;
