// The roles of a customer's directory, as data: the ids are those of Azure AD's role templates, the same in every tenant
// and cloud; the names are those that the API shows. Templates that no person is given by hand (those of devices, of
// synchronisation, of Microsoft's own support) are left out.
// Source: get-user-roles-for-a-customer.md; the Azure AD PowerShell reference of role templates; "Azure AD built-in roles".

/** `role` is how a user's row names it: without spaces, and where partners' users have the role too, as theirs is named. */
export const directoryRoles = [
  { role: "applicationAdministrator", id: "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3", name: "Application Administrator" },
  { role: "applicationDeveloper", id: "cf1c38e5-3621-4004-a7cb-879624dced7c", name: "Application Developer" },
  { role: "authenticationAdministrator", id: "c4e39bd9-1100-46d3-8c65-fb160da0071f", name: "Authentication Administrator" },
  { role: "billingAdmin", id: "b0f54661-2d74-4c50-afa3-1ec803f12efe", name: "Billing Administrator" },
  { role: "cloudApplicationAdministrator", id: "158c047a-c907-4556-b7ef-446551a6b5f7", name: "Cloud Application Administrator" },
  { role: "cloudDeviceAdministrator", id: "7698a772-787b-4ac8-901f-60d6b08affd2", name: "Cloud Device Administrator" },
  { role: "globalAdmin", id: "62e90394-69f5-4237-9190-012177145e10", name: "Company Administrator" },
  { role: "complianceAdministrator", id: "17315797-102d-40b4-93e0-432062caca18", name: "Compliance Administrator" },
  { role: "conditionalAccessAdministrator", id: "b1be1c3e-b65d-4f19-8427-f6fa0d97feb9", name: "Conditional Access Administrator" },
  { role: "crmServiceAdministrator", id: "44367163-eba1-44c3-98af-f5787879f96a", name: "CRM Service Administrator" },
  { role: "customerLockboxAccessApprover", id: "5c4f9dcd-47dc-4cf7-8c9a-9e4207cbfc91", name: "Customer LockBox Access Approver" },
  { role: "directoryReaders", id: "88d8e3e3-8f55-4a1e-953a-9b9898b8876b", name: "Directory Readers" },
  { role: "directoryWriters", id: "9360feb5-f418-4baa-8175-e2a00bac4301", name: "Directory Writers" },
  { role: "domainNameAdministrator", id: "8329153b-31d0-4727-b945-745eb3bc5f31", name: "Domain Name Administrator" },
  { role: "exchangeServiceAdministrator", id: "29232cdf-9323-42fd-ade2-1d097af3e4de", name: "Exchange Service Administrator" },
  { role: "globalReader", id: "f2ef992c-3afb-46b9-b7cf-a126ee74c451", name: "Global Reader" },
  { role: "groupsAdministrator", id: "fdd7a751-b60b-444a-984c-02652fe8fa1c", name: "Groups Administrator" },
  { role: "guestInviter", id: "95e79109-95c0-4d8e-aee3-d01accf2d47b", name: "Guest Inviter" },
  { role: "helpdeskAdministrator", id: "729827e3-9c14-49f7-bb1b-9608f156bbb8", name: "Helpdesk Administrator" },
  { role: "intuneServiceAdministrator", id: "3a2c62db-5318-420d-8d74-23affee5d9d5", name: "Intune Service Administrator" },
  { role: "licenseAdministrator", id: "4d6ac14f-3453-41d0-bef9-a3e0c569773a", name: "License Administrator" },
  { role: "lyncServiceAdministrator", id: "75941009-915a-4869-abe7-691bff18279e", name: "Lync Service Administrator" },
  { role: "messageCenterReader", id: "790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b", name: "Message Center Reader" },
  { role: "passwordAdministrator", id: "966707d0-3269-4727-9be2-8c3a10f19b9d", name: "Password Administrator" },
  { role: "powerBiServiceAdministrator", id: "a9ea8996-122f-4c74-9520-8edcd192826c", name: "Power BI Service Administrator" },
  { role: "privilegedAuthenticationAdministrator", id: "7be44c8a-adaf-4e2a-84d6-ab2649e08a13", name: "Privileged Authentication Administrator" },
  { role: "privilegedRoleAdministrator", id: "e8611ab8-c189-46e8-94e1-60213ab1f814", name: "Privileged Role Administrator" },
  { role: "reportsReader", id: "4a5d8f65-41da-4de4-8968-e035b65339cf", name: "Reports Reader" },
  { role: "securityAdministrator", id: "194ae4cb-b126-40b2-bd5b-6091b380977d", name: "Security Administrator" },
  { role: "securityReader", id: "5d6b6bb7-de71-4623-b4af-96380a352509", name: "Security Reader" },
  { role: "serviceSupportAdministrator", id: "f023fd81-a637-4b56-95fd-791ac0226033", name: "Service Support Administrator" },
  { role: "sharePointServiceAdministrator", id: "f28a1f50-f6e7-4571-818b-6a12f2af6b6c", name: "SharePoint Service Administrator" },
  { role: "teamsServiceAdministrator", id: "69091246-20e8-4a56-aa4d-066075b2a7a8", name: "Teams Service Administrator" },
  { role: "userManagementAdmin", id: "fe930be7-5e62-47db-91af-98c3a49a38b1", name: "User Account Administrator" },
] as const;

export type DirectoryRoleRow = (typeof directoryRoles)[number];

/** How the row of a customer's user names a role of the directory. */
export type DirectoryRoleName = DirectoryRoleRow["role"];
