// Customers: the list, adding one, inviting one, and the pages of each.

import { customerPages } from "./customer-pages.ts";

export const customers = {
  title: "Customers",
  customer: "Customer",
  pages: "Pages of this customer",
  relationships: {
    unknown: "Unknown", reseller: "Cloud Reseller", advisor: "Advisor", syndication: "Syndication", microsoft_support: "Microsoft support", none: "None",
  },
  columns: { microsoftId: "Microsoft ID", companyName: "Company name", domain: "Primary domain name", relationship: "Relationship" },
  actions: { add: "Add customer", request: "Request a reseller relationship" },
  list: {
    lead: "The companies that buy through you. Open one to see its account, its users and what it has agreed to.",
    search: "Company, domain or Microsoft ID",
    empty: "No customers yet",
    emptyText: "Add a customer, and its tenant with its first administrator is made at once.",
    emptyTextOthers: "Customers are shown here as soon as somebody who may has added them.",
    filterByReseller: "Filter by reseller",
    allResellers: "All resellers",
  },
  limits: {
    customers: "{used} of {limit} customers of this sandbox",
    indirectResellers: "{used} of {limit} indirect resellers of this sandbox",
    full: "The sandbox is full. Delete one to make room for another.",
  },
  domain: {
    hint: "The name that the tenant begins with. It cannot be changed later.",
    free: "{domain} is available",
    taken: "{domain} is taken. Choose another name.",
    form: "Letters, digits and dashes between them, at most 27.",
  },
  fields: {
    choose: "Choose…",
    companyName: "Company name",
    domain: "Primary domain name",
    registrationNumber: "Registration number",
    registrationNumberHint: "This country asks for the company's number in its register.",
    firstName: "First name",
    lastName: "Last name",
    email: "Email address",
    phoneNumber: "Phone number",
    phoneHint: "Numbers of this country begin with +{code}.",
    language: "Language",
    culture: "Money and dates",
    cultureHint: "How amounts and dates are written to this company.",
    reseller: "Indirect reseller",
    noReseller: "None: your own customer",
  },
  add: {
    title: "Add customer",
    lead: "A new company with a tenant of its own. Its first administrator gets a temporary password, which is shown once.",
    steps: "Steps of adding a customer",
    accountInfo: "Account info",
    company: "Company",
    contact: "Primary contact",
    address: "Address",
    review: "Review",
    reviewLead: "Nothing is made yet. Go back to change something; what you typed stays.",
    confirmation: "Confirmation",
    next: "Next: Review",
    back: "Back to account info",
    create: "Add customer",
  },
  delegation: {
    label: "Delegated administration",
    usual: "As usual for new customers of this account",
    granular: "Granular delegated admin privileges (GDAP) at once",
    none: "None for now",
  },
  addressCheck: {
    title: "Check the address",
    suggested: "The address reads differently in the address service. Which one is right?",
    unsure: "The address could not be verified. Is it right?",
    asTyped: "As typed",
    use: "Use this address",
    change: "Change the address",
  },
  result: {
    title: "Customer added",
    done: "{customer} is your customer now.",
    doneText: "Its tenant is ready, and its first administrator can sign in.",
    open: "Open {customer}",
    again: "Add another customer",
    signIn: "First administrator",
    signInLead: "Give these to the customer. At the first sign-in a new password has to be chosen.",
    userName: "User name",
    password: "Temporary password",
    microsoftId: "Microsoft ID",
    domain: "Primary domain name",
    next: "Next steps",
    confirmAgreement: "Confirm that the customer has accepted the Microsoft Customer Agreement",
    setQualification: "Set the customer's qualification",
    addUsers: "Add users to the customer's directory",
    lookAt: "See the customer's overview",
  },
  request: {
    title: "Request a reseller relationship",
    lead: "A company that has a tenant already becomes your customer when one of its administrators accepts your invitation.",
    linkTitle: "Invitation link",
    linkLead: "Whoever opens it as a global admin of a company can accept.",
    link: "Link",
    mailTitle: "Email to the customer",
    mailLead: "Change the words as you like, but keep the link.",
    mailText: "Text of the email",
    copyMail: "Copy to clipboard",
    openMail: "Open in email",
    subject: "{partner} would like to be your reseller",
    mail: `Hello,

{partner} would like to manage your Microsoft subscriptions as your reseller.

To accept, open this link as a global admin of your company:

{url}

Until you accept, nothing changes. You can end the relationship at any time.

{partner}`,
  },
  ...customerPages,
} as const;
