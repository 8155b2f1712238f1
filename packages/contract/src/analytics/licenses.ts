// How many licences customers have assigned and use: by partner and by customer in the older operations, by product in
// those that superseded them. Percentages are of a hundred.
// Source: analytics-resources.md, get-licenses-deployment-information.md, get-licenses-usage-information.md.

import { Type } from "typebox";
import { decimal, guid, instant, optionalText, resource, structure } from "../define/schema.ts";

const count = (description: string) => Type.Optional(Type.Integer({ description }));

const ofService = {
  processedDateTime: Type.Optional(instant("When the data was gathered")),
  serviceName: optionalText("Name of the service, such as o365 or crm"),
  channel: optionalText("How the licences were sold, such as reseller"),
};

const ofCustomer = {
  customerId: Type.Optional(guid("The customer's tenant")),
  customerName: optionalText("Name of the customer"),
  productName: optionalText("Name of the product"),
  serviceCode: optionalText("Code of the service"),
  ...ofService,
};

const ofWorkload = {
  workloadCode: optionalText("Code of the workload, such as EXO"),
  workloadName: optionalText("Name of the workload, such as Exchange"),
};

export const PartnerLicensesDeploymentInsights = resource("PartnerLicensesDeploymentInsights", "How many of a service's licences all customers of the partner have assigned", {
  licensesSold: count("How many licences were sold"),
  proratedDeploymentPercent: Type.Optional(decimal("Share of the licences that are assigned, prorated")),
  ...ofService,
});

export const PartnerLicensesUsageInsights = resource("PartnerLicensesUsageInsights", "How much all customers of the partner use a workload", {
  workloadName: ofWorkload.workloadName,
  proratedLicensesUsagePercent: Type.Optional(decimal("Share of the licences that are used, prorated")),
  ...ofService,
});

export const CustomerLicensesDeploymentInsights = resource("CustomerLicensesDeploymentInsights", "How many of a product's licences a customer has assigned", {
  licensesDeployed: count("How many licences are assigned"),
  // The Java SDK reads it under this name.
  licenseDeployed: count("How many licences are assigned; for the Java SDK"),
  licensesSold: count("How many licences were sold"),
  deploymentPercent: Type.Optional(decimal("Share of the licences that are assigned, adjusted")),
  ...ofCustomer,
});

export const CustomerLicensesUsageInsights = resource("CustomerLicensesUsageInsights", "How much a customer uses a workload of a product", {
  ...ofWorkload,
  licensesActive: count("How many licences are in use"),
  licensesQualified: count("How many licences include the workload"),
  usagePercent: Type.Optional(decimal("Share of the licences that are used, adjusted")),
  ...ofCustomer,
});

const ofProduct = {
  serviceCode: optionalText("Code of the service, such as o365 or crm"),
  serviceName: optionalText("Name of the service"),
  channel: optionalText("How the licences were sold, such as reseller"),
  customerTenantId: Type.Optional(guid("The customer's tenant")),
  customerName: optionalText("Name of the customer"),
  productId: optionalText("Identifier of the product"),
  productName: optionalText("Name of the product"),
  processedDateTime: Type.Optional(instant("When the data was last gathered; absent from grouped rows")),
};

export const LicensesDeploymentInfo = structure("LicensesDeploymentInfo", "How many of a product's licences a customer has assigned; a grouped row has the fields of groupby and the two numbers only", {
  ...ofProduct,
  licensesDeployed: count("How many licences are assigned"),
  licensesSold: count("How many licences were sold"),
});

export const LicensesUsageInfo = structure("LicensesUsageInfo", "How much a customer uses a workload of a product; a grouped row has the fields of groupby and the two numbers only", {
  ...ofWorkload,
  ...ofProduct,
  licensesActive: count("How many licences are in use; an example of the page spells it licenseActive"),
  licensesQualified: count("How many licences include the workload"),
});
