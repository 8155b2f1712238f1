// Billing: the ledger of charges, the documents that are made of it, and the usage that part of it comes from.

export const billing = `
-- The ledger. A row for everything that is owed or given back, born in the unit of its cause and never changed; what was
-- wrong is put right by another row.
CREATE TABLE charges (
  charge_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  -- Empty of what belongs to no subscription.
  subscription_id TEXT NOT NULL,
  -- modern or legacy: on which of the two invoices it comes.
  bill TEXT NOT NULL,
  -- charge, usage or meter, as commerce/charges/charge.ts tells them apart.
  kind TEXT NOT NULL,
  charged_at TEXT NOT NULL,
  currency TEXT NOT NULL,
  -- Exact decimal text.
  amount TEXT NOT NULL,
  -- 0 of what the period holds by itself; of what was put right when its invoice was out it counts up.
  edition INTEGER NOT NULL,
  -- All else, as commerce/charges/charge.ts has it.
  details TEXT NOT NULL
);
-- With what the run of an invoice reads of each charge, which so need not be looked up.
CREATE INDEX charges_in_order ON charges (account_id, bill, kind, charged_at, charge_id, currency, edition, amount);
CREATE INDEX charges_of_subscription ON charges (subscription_id, charged_at);

-- Invoices and the notes that void or adjust them.
CREATE TABLE invoices (
  invoice_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  bill TEXT NOT NULL,
  currency TEXT NOT NULL,
  -- The first instant that it covers, and the first that it does not.
  from_at TEXT NOT NULL,
  to_at TEXT NOT NULL,
  invoiced_at TEXT NOT NULL,
  -- All else, as billing/invoices/record.ts has it.
  details TEXT NOT NULL
);
CREATE INDEX invoices_of_account ON invoices (account_id, invoiced_at, invoice_id);

-- Exports that partners asked for, with what came of them.
CREATE TABLE billing_exports (
  export_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  details TEXT NOT NULL
);

-- Files of exports: rows in lines of JSON, compressed.
CREATE TABLE billing_blobs (
  export_id TEXT NOT NULL,
  name TEXT NOT NULL,
  account_id TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (export_id, name)
);

-- What uses how much of Azure: the profile by which a subscription's usage is made, day by day.
CREATE TABLE usage_profiles (
  -- The Azure subscription: an entitlement of a plan, or legacy Azure itself.
  subscription_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  details TEXT NOT NULL
);

-- What customers mean to spend on usage in a billing period.
CREATE TABLE usage_budgets (
  account_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  details TEXT NOT NULL,
  PRIMARY KEY (account_id, customer_id)
);
`;
