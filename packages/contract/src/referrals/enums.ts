// The members of the referrals' enumerations, spelled as on the wire. Tags travel as the ids of what a customer requires.
// Source: referral-resources.md, get-a-list-of-referrals.md, patch-a-referral.md, error-codes.md of the partner API.

import { enumeration } from "../define/schema.ts";

export const ReferralStatus = enumeration(
  "ReferralStatus", "Where a referral stands: New goes to Active or Closed, Active to Closed, and Closed is final",
  ["None", "New", "Active", "Closed"] as const,
);

export const ReferralSubstatus = enumeration(
  "ReferralSubstatus", "Pending or Received while New, Accepted while Active, and the outcome once Closed",
  ["None", "Pending", "Received", "Accepted", "Won", "Lost", "Declined", "Expired"] as const,
);

export const ReferralType = enumeration(
  "ReferralType", "Whether all parties close the deal together (Shared) or two of them (Independent)",
  ["Shared", "Independent"] as const,
);

export const ReferralDirection = enumeration(
  "ReferralDirection", "Whether the referral came to the organization or went out from it", ["Incoming", "Outgoing"] as const,
);

export const ReferralQualification = enumeration(
  "ReferralQualification", "Where the referral comes from, and so how good it is: the customer, marketing systems or a Microsoft seller",
  ["None", "Direct", "MarketingQualified", "SalesQualified"] as const,
);

export const ReferralSolutionType = enumeration(
  "ReferralSolutionType", "Whether a solution is one of the predefined names (Category) or one of Microsoft's catalog (Name)",
  ["None", "Category", "Name"] as const,
);

export const ReferralTargetType = enumeration(
  "ReferralTargetType", "Whether a target is a location of the business profile or a solution of a partner",
  ["None", "BusinessProfileLocation", "SolutionProfile"] as const,
);

export const ReferralCustomerSize = enumeration(
  "ReferralCustomerSize", "How many people the customer's organization employs",
  [
    "1to50employees", "51to500employees", "Morethan500employees", "1to9employees", "10to50employees", "51to250employees",
    "251to1000employees", "1001to5000employees", "5001to10000employees", "10001to20000employees", "Morethan20000employees",
  ] as const,
);

export const ReferralIndustryTag = enumeration(
  "ReferralIndustryTag", "An industry, as the id of a tag among the requirements",
  [
    "Agriculture, Forestry, & Fishing", "Communications & Media", "Education", "Financial Services", "Government", "Healthcare",
    "Hospitality", "Manufacturing", "Power & Utilities", "Public Safety and National Security", "Retail & Consumer Goods",
    "Services", "Travel & Transportation", "Wholesale & Distribution",
  ] as const,
);

export const ReferralProductTag = enumeration(
  "ReferralProductTag", "A product, as the id of a tag among the requirements",
  [
    "Azure", "EnterpriseMobilityAndSecurity", "Exchange", "DeveloperTools", "Dynamics365Business", "Dynamics365Enterprise",
    "DynamicsAX,GP,NAV,SL", "Microsoft365", "Office", "PowerBI", "Project", "SharePoint", "SkypeForBusiness", "Surface",
    "SurfaceHub", "SQL", "Teams", "Visio", "Windows", "Yammer",
  ] as const,
);

export const ReferralServiceTag = enumeration(
  "ReferralServiceTag", "A kind of service, as the id of a tag among the requirements",
  [
    "ConsultingAndProfessional", "CustomSolution(ISV)", "DeploymentOrMigration", "Hardware", "Integration", "IPServices(ISV)",
    "LearningAndCertification", "Licensing", "ManagedServices", "ProjectServices",
  ] as const,
);

export const ReferralSolutionTagId = enumeration(
  "ReferralSolutionTagId", "A predefined solution, as the id of a solution of the type Category",
  [
    "AdvancedAnalytics", "ApplicationIntegration", "ArtificialIntelligence", "AzureSecurityOperationManagement", "AzureStack",
    "BackupDisasterRecovery", "BigData", "Blockchain", "Chatbot", "CloudDatabaseMigration", "CloudMigration", "CloudVoice",
    "CognitiveServices", "CompetitiveDatabaseMigration", "Containers", "DataWarehouse", "DatabaseonLinux", "DevelopmentandTest",
    "DevOps", "DigitalMedia", "Dynamics365forCustomerService", "Dynamics365forFieldService", "Dynamics365forFinanceOperations",
    "Dynamics365forRetail", "Dynamics365forSales", "Dynamics365forTalent", "DynamicsonAzure", "EnterpriseBusinessIntelligence",
    "Gaming", "HighPerformanceComputing", "HybridStorage", "IdentityandAccessManagement", "InformationManagement",
    "InternetofThings", "MachineLearning", "Microserviceapplications", "MobileApplications", "MySQLPostgresMigrationtoAzure",
    "Networking", "NoSQLMigration", "RedhatonAzure", "RegulatoryComplianceGDPR", "SAPonAzure", "ServerlessComputing",
    "SharepointonAzure", "SQLServerUpgrade", "ThreatProtection", "WebDevelopment",
  ] as const,
);

export const JsonPatchOp = enumeration(
  "JsonPatchOp", "What a patch does at its path; of JSON Patch (RFC 6902) only these are taken", ["replace", "add"] as const,
);

export const PartnerApiErrorCode = enumeration(
  "PartnerApiErrorCode", "What went wrong, as the partner API and the services beside it name it",
  [
    "accessDenied", "generalException", "invalidRequest", "itemNotFound", "preconditionFailed", "resourceModified",
    "serviceNotAvailable", "unauthenticated",
  ] as const,
);
