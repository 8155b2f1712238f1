// Every page of the dashboard: its address, its name, what it takes to see it, and where it is. The menu, the
// breadcrumbs, the search and the routes are read off this table; a page is shown to whoever may call the operation that
// it is about, so roles and clouds are the contract's.

import type { ComponentType } from "react";
import type { Admission } from "./api/operation.ts";
import { accountProgramsList, accountSetUp } from "./operations/account.ts";
import { accountAgreementsList } from "./operations/accountagreements.ts";
import { auditRecordsList } from "./operations/audit.ts";
import { cartsCreate } from "./operations/carts.ts";
import { customersAgreementsList, customersGet, customersList, customersQualificationsList } from "./operations/customers.ts";
import { enrolmentGet } from "./operations/enrolment.ts";
import { identifiersGet } from "./operations/identifiers.ts";
import { myAccessGet } from "./operations/myaccess.ts";
import { myProfileGet } from "./operations/myprofile.ts";
import { ordersGet, ordersList } from "./operations/orders.ts";
import { partnerUsersCreate, partnerUsersGet, partnerUsersList } from "./operations/partnerusers.ts";
import { priceSheetsGet, priceSheetsList } from "./operations/pricesheets.ts";
import { productPromotionsGet, productPromotionsList } from "./operations/productpromotions.ts";
import { productsGet, productsList } from "./operations/products.ts";
import { profilesBillingGet, profilesLegalBusinessGet, profilesMpnGet, profilesOrganizationGet, profilesSupportGet } from "./operations/profiles.ts";
import { securityRequirementsGet } from "./operations/securityrequirements.ts";
import { subscriptionsGet, subscriptionsList } from "./operations/subscriptions.ts";
import { tenantsList } from "./operations/tenants.ts";
import { usersList } from "./operations/users.ts";
import { ApplicationCrumb } from "./pages/applications/application-crumb.tsx";
import { CustomerCrumb } from "./pages/customers/customer/crumb.tsx";
import { OrderCrumb } from "./pages/customers/orders/crumb.tsx";
import { SubscriptionCrumb } from "./pages/customers/subscriptions/crumb.tsx";
import { ProductCrumb } from "./pages/pricing/catalog/crumb.tsx";
import { PriceSheetCrumb } from "./pages/pricing/price-sheets/crumb.tsx";
import { PromotionCrumb } from "./pages/pricing/promotions/crumb.tsx";
import { UserCrumb } from "./pages/users/user-crumb.tsx";
import { addCustomer, addReseller, haveApiAccess, haveProviders, haveResellers, haveSandbox, requestRelationship } from "./pages/who.ts";
import { texts } from "./strings/index.ts";

export type Area = "home" | "customers" | "partners" | "pricing" | "settings" | "own";

export interface PageEntry {
  /** Below /dashboard; a name after a colon stands for an id. */
  readonly path: string;
  readonly title: string;
  readonly area: Area;
  /** The operation that the page is about: who may not call it does not see the page. Absent: everybody. */
  readonly needs?: Admission;
  /** Entering takes a sign-in with a second factor. */
  readonly needsMfa?: boolean;
  /** Whether the menu leads to it; else other pages do. */
  readonly isInMenu: boolean;
  /** In the breadcrumbs in place of the title: the name of the customer, for example. */
  readonly Crumb?: ComponentType;
  readonly load: () => Promise<{ readonly Component: ComponentType }>;
}

export const pages: readonly PageEntry[] = [
  { path: "/", title: texts.frame.home, area: "home", isInMenu: true, load: () => import("./pages/home/home.tsx") },
  {
    path: "/customers", title: texts.customers.title, area: "customers", isInMenu: true, needs: customersList, needsMfa: true,
    load: () => import("./pages/customers/list/customers.tsx"),
  },
  {
    path: "/customers/add", title: texts.customers.add.title, area: "customers", isInMenu: false, needs: addCustomer, needsMfa: true,
    load: () => import("./pages/customers/add/add-customer.tsx"),
  },
  {
    path: "/customers/request-relationship", title: texts.customers.request.title, area: "customers", isInMenu: false,
    needs: requestRelationship, needsMfa: true, load: () => import("./pages/customers/request-relationship.tsx"),
  },
  {
    path: "/customers/:customerId", title: texts.customers.customer, area: "customers", isInMenu: false, needs: customersGet,
    needsMfa: true, Crumb: CustomerCrumb, load: () => import("./pages/customers/customer/overview.tsx"),
  },
  {
    path: "/customers/:customerId/subscriptions", title: texts.subscriptions.title, area: "customers", isInMenu: false, needs: subscriptionsList,
    needsMfa: true, load: () => import("./pages/customers/subscriptions/subscriptions.tsx"),
  },
  {
    path: "/customers/:customerId/subscriptions/:subscriptionId", title: texts.subscriptions.subscription, area: "customers", isInMenu: false,
    needs: subscriptionsGet, needsMfa: true, Crumb: SubscriptionCrumb, load: () => import("./pages/customers/subscriptions/subscription-page.tsx"),
  },
  {
    path: "/customers/:customerId/add-products", title: texts.products.title, area: "customers", isInMenu: false, needs: cartsCreate,
    needsMfa: true, load: () => import("./pages/customers/add-products/add-products.tsx"),
  },
  {
    path: "/customers/:customerId/orders", title: texts.orders.title, area: "customers", isInMenu: false, needs: ordersList,
    needsMfa: true, load: () => import("./pages/customers/orders/orders.tsx"),
  },
  {
    path: "/customers/:customerId/orders/:orderId", title: texts.orders.order, area: "customers", isInMenu: false,
    needs: ordersGet, needsMfa: true, Crumb: OrderCrumb, load: () => import("./pages/customers/orders/order-page.tsx"),
  },
  {
    path: "/customers/:customerId/account", title: texts.customers.account.title, area: "customers", isInMenu: false,
    needs: customersGet, needsMfa: true, load: () => import("./pages/customers/account/account.tsx"),
  },
  {
    path: "/customers/:customerId/agreement", title: texts.customers.agreement.title, area: "customers", isInMenu: false,
    needs: customersAgreementsList, needsMfa: true, load: () => import("./pages/customers/agreement/agreement.tsx"),
  },
  {
    path: "/customers/:customerId/qualification", title: texts.customers.qualification.title, area: "customers", isInMenu: false,
    needs: customersQualificationsList, needsMfa: true, load: () => import("./pages/customers/qualification/qualification.tsx"),
  },
  {
    path: "/customers/:customerId/users", title: texts.customers.users.title, area: "customers", isInMenu: false, needs: usersList,
    needsMfa: true, load: () => import("./pages/customers/users/users.tsx"),
  },
  {
    path: "/customers/:customerId/activity", title: texts.customers.activity.title, area: "customers", isInMenu: false, needs: auditRecordsList,
    needsMfa: true, load: () => import("./pages/customers/activity.tsx"),
  },
  {
    path: "/indirect-resellers", title: texts.partners.resellers.title, area: "partners", isInMenu: true, needs: haveResellers,
    load: () => import("./pages/partners/indirect-resellers.tsx"),
  },
  {
    path: "/indirect-resellers/add", title: texts.partners.add.title, area: "partners", isInMenu: false, needs: addReseller,
    load: () => import("./pages/partners/add-reseller.tsx"),
  },
  {
    path: "/indirect-resellers/request-partnership", title: texts.partners.request.title, area: "partners", isInMenu: false,
    needs: haveResellers, load: () => import("./pages/partners/request-partnership.tsx"),
  },
  {
    path: "/indirect-providers", title: texts.partners.providers.title, area: "partners", isInMenu: true, needs: haveProviders,
    load: () => import("./pages/partners/indirect-providers.tsx"),
  },
  {
    path: "/pricing/price-sheets", title: texts.pricing.priceSheets.title, area: "pricing", isInMenu: true, needs: priceSheetsList,
    load: () => import("./pages/pricing/price-sheets/price-sheets.tsx"),
  },
  {
    path: "/pricing/price-sheets/:importId", title: texts.pricing.priceSheets.report.title, area: "pricing", isInMenu: false, needs: priceSheetsGet,
    Crumb: PriceSheetCrumb, load: () => import("./pages/pricing/price-sheets/report.tsx"),
  },
  {
    path: "/pricing/promotions", title: texts.pricing.promotions.title, area: "pricing", isInMenu: true, needs: productPromotionsList,
    load: () => import("./pages/pricing/promotions/promotions.tsx"),
  },
  {
    path: "/pricing/promotions/:promotionId", title: texts.pricing.promotions.promotion, area: "pricing", isInMenu: false, needs: productPromotionsGet,
    Crumb: PromotionCrumb, load: () => import("./pages/pricing/promotions/promotion-page.tsx"),
  },
  {
    path: "/pricing/catalog", title: texts.pricing.catalog.title, area: "pricing", isInMenu: true, needs: productsList,
    load: () => import("./pages/pricing/catalog/catalog.tsx"),
  },
  {
    path: "/pricing/catalog/:productId", title: texts.pricing.catalog.product, area: "pricing", isInMenu: false, needs: productsGet, Crumb: ProductCrumb,
    load: () => import("./pages/pricing/catalog/product-page.tsx"),
  },
  {
    path: "/account-settings", title: texts.settings.overview.title, area: "settings", isInMenu: true,
    load: () => import("./pages/settings/overview.tsx"),
  },
  {
    path: "/account-settings/organization", title: texts.settings.organization.title, area: "settings", isInMenu: true, needs: profilesOrganizationGet,
    load: () => import("./pages/settings/organization.tsx"),
  },
  {
    path: "/account-settings/legal-info", title: texts.settings.legal.title, area: "settings", isInMenu: true, needs: profilesLegalBusinessGet,
    load: () => import("./pages/settings/legal-info.tsx"),
  },
  {
    path: "/account-settings/billing-profile", title: texts.settings.billing.title, area: "settings", isInMenu: true, needs: profilesBillingGet,
    load: () => import("./pages/settings/billing-profile.tsx"),
  },
  {
    path: "/account-settings/support-profile", title: texts.settings.support.title, area: "settings", isInMenu: true, needs: profilesSupportGet,
    load: () => import("./pages/settings/support-profile.tsx"),
  },
  {
    path: "/account-settings/partner-profile", title: texts.settings.partner.title, area: "settings", isInMenu: true, needs: profilesMpnGet,
    load: () => import("./pages/settings/partner-profile.tsx"),
  },
  {
    path: "/account-settings/identifiers", title: texts.settings.identifiers.title, area: "settings", isInMenu: true, needs: identifiersGet,
    load: () => import("./pages/settings/identifiers.tsx"),
  },
  {
    path: "/account-settings/tenants", title: texts.settings.tenants.title, area: "settings", isInMenu: true, needs: tenantsList,
    load: () => import("./pages/settings/tenants.tsx"),
  },
  {
    path: "/account-settings/agreements", title: texts.settings.agreements.title, area: "settings", isInMenu: true, needs: accountAgreementsList,
    load: () => import("./pages/settings/agreements.tsx"),
  },
  {
    path: "/account-settings/programs", title: texts.settings.programs.title, area: "settings", isInMenu: true, needs: accountProgramsList,
    load: () => import("./pages/settings/programs.tsx"),
  },
  {
    path: "/account-settings/users", title: texts.users.title, area: "settings", isInMenu: true, needs: partnerUsersList,
    load: () => import("./pages/users/users.tsx"),
  },
  {
    path: "/account-settings/users/add", title: texts.users.addPage.title, area: "settings", isInMenu: false, needs: partnerUsersCreate,
    load: () => import("./pages/users/add-user.tsx"),
  },
  {
    path: "/account-settings/users/:partnerUserId", title: texts.users.title, area: "settings", isInMenu: false, needs: partnerUsersGet, Crumb: UserCrumb,
    load: () => import("./pages/users/user-page.tsx"),
  },
  {
    path: "/account-settings/app-management", title: texts.applications.title, area: "settings", isInMenu: true, needs: haveApiAccess,
    load: () => import("./pages/applications/app-management.tsx"),
  },
  {
    path: "/account-settings/app-management/registered", title: texts.applications.confirmation.title, area: "settings", isInMenu: false,
    needs: haveApiAccess, load: () => import("./pages/applications/registered.tsx"),
  },
  {
    path: "/account-settings/app-management/:applicationId", title: texts.applications.title, area: "settings", isInMenu: false,
    needs: haveApiAccess, Crumb: ApplicationCrumb, load: () => import("./pages/applications/application.tsx"),
  },
  {
    path: "/account-settings/integration-sandbox", title: texts.sandbox.title, area: "settings", isInMenu: true, needs: haveSandbox,
    load: () => import("./pages/sandbox/integration-sandbox.tsx"),
  },
  {
    path: "/account-settings/security-requirements", title: texts.security.title, area: "settings", isInMenu: true, needs: securityRequirementsGet,
    load: () => import("./pages/security/security-requirements.tsx"),
  },
  {
    path: "/account-settings/activity-log", title: texts.activity.title, area: "settings", isInMenu: true, needs: auditRecordsList,
    load: () => import("./pages/activity/activity-log.tsx"),
  },
  {
    path: "/account-settings/activity-log/:auditId", title: texts.activity.record.title, area: "settings", isInMenu: false, needs: auditRecordsList,
    load: () => import("./pages/activity/record.tsx"),
  },
  {
    path: "/set-up-account", title: texts.own.setUp.title, area: "own", isInMenu: false, needs: accountSetUp,
    load: () => import("./pages/own/set-up-account.tsx"),
  },
  {
    path: "/enrolment", title: texts.enrolment.title, area: "own", isInMenu: false, needs: enrolmentGet,
    load: () => import("./pages/enrolment/enrolment.tsx"),
  },
  {
    path: "/my-profile", title: texts.own.profile.title, area: "own", isInMenu: false, needs: myProfileGet,
    load: () => import("./pages/own/my-profile.tsx"),
  },
  {
    path: "/my-access", title: texts.own.access.title, area: "own", isInMenu: false, needs: myAccessGet,
    load: () => import("./pages/own/my-access.tsx"),
  },
];

/** In the order of the menu; the hub is the page that stands for the area in breadcrumbs. */
export const areas: readonly { readonly area: Area; readonly title: string; readonly hub?: string }[] = [
  { area: "home", title: texts.frame.home },
  { area: "customers", title: texts.frame.customers },
  { area: "partners", title: texts.frame.partners },
  { area: "pricing", title: texts.pricing.title },
  { area: "settings", title: texts.frame.accountSettings, hub: "/account-settings" },
];
