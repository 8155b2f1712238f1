// Every table carries the account that owns the row; the exceptions are listed in `ownership.test.ts`.
// Instants are text of fixed width, JSON is text, truth is 0 or 1: the same on both databases.
// Narrow tables of which each customer has a row are kept WITHOUT ROWID, in their key's own order: one page to write
// where there would be two.

export const first = `
CREATE TABLE world (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  key_mark TEXT NOT NULL,
  seed TEXT NOT NULL,
  seed_number INTEGER,
  starts INTEGER NOT NULL,
  clock_start TEXT NOT NULL,
  clock_mode TEXT NOT NULL,
  clock_base TEXT NOT NULL,
  clock_anchor TEXT NOT NULL,
  settings TEXT NOT NULL
);

CREATE TABLE accounts (
  account_id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  cloud TEXT NOT NULL,
  partner_type TEXT NOT NULL,
  state TEXT NOT NULL,
  primary_account_id TEXT REFERENCES accounts (account_id),
  domain TEXT NOT NULL,
  admin_user_name TEXT NOT NULL,
  company_name TEXT,
  address TEXT,
  mfa_policy TEXT NOT NULL,
  created_at TEXT NOT NULL
);
CREATE UNIQUE INDEX accounts_one_sandbox ON accounts (primary_account_id) WHERE primary_account_id IS NOT NULL;

CREATE TABLE directories (
  tenant_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (account_id),
  kind TEXT NOT NULL,
  cloud TEXT NOT NULL,
  domain TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE domains (
  name TEXT PRIMARY KEY,
  tenant_id TEXT NOT NULL REFERENCES directories (tenant_id),
  account_id TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX domains_of_tenant ON domains (tenant_id);

CREATE TABLE directory_users (
  user_id TEXT PRIMARY KEY,
  tenant_id TEXT NOT NULL REFERENCES directories (tenant_id),
  account_id TEXT NOT NULL,
  user_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  roles TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  must_change_password INTEGER NOT NULL,
  UNIQUE (tenant_id, user_name)
) WITHOUT ROWID;

CREATE TABLE applications (
  app_id TEXT PRIMARY KEY,
  tenant_id TEXT NOT NULL REFERENCES directories (tenant_id),
  account_id TEXT NOT NULL,
  service_principal_id TEXT NOT NULL,
  type TEXT NOT NULL,
  display_name TEXT NOT NULL,
  registered_at TEXT,
  created_at TEXT NOT NULL
);
CREATE INDEX applications_of_tenant ON applications (tenant_id);

CREATE TABLE application_keys (
  key_id TEXT PRIMARY KEY,
  app_id TEXT NOT NULL REFERENCES applications (app_id),
  account_id TEXT NOT NULL,
  key_hash TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL
);
CREATE INDEX application_keys_of_app ON application_keys (app_id);

CREATE TABLE signing_keys (
  kid TEXT PRIMARY KEY,
  cloud TEXT NOT NULL,
  position INTEGER NOT NULL,
  certificate TEXT NOT NULL,
  sealed_private_key BLOB NOT NULL,
  UNIQUE (cloud, position)
);

CREATE TABLE customers (
  customer_id TEXT PRIMARY KEY REFERENCES directories (tenant_id),
  account_id TEXT NOT NULL REFERENCES accounts (account_id),
  commerce_id TEXT NOT NULL,
  company_name_key TEXT NOT NULL,
  relationship TEXT NOT NULL,
  allow_delegated_access INTEGER NOT NULL,
  company_profile TEXT NOT NULL,
  billing_profile TEXT NOT NULL,
  billing_version INTEGER NOT NULL,
  created_at TEXT NOT NULL
);
CREATE INDEX customers_in_order ON customers (account_id, created_at, customer_id);
CREATE INDEX customers_by_name ON customers (account_id, company_name_key);

CREATE TABLE audit_records (
  account_id TEXT NOT NULL REFERENCES accounts (account_id),
  happened_at TEXT NOT NULL,
  record_key TEXT NOT NULL,
  customer_id TEXT,
  customer_name_key TEXT,
  resource_type TEXT NOT NULL,
  operation_type TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (account_id, happened_at, record_key)
);

CREATE TABLE replays (
  request_mark TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (account_id),
  input_hash TEXT NOT NULL,
  status INTEGER NOT NULL,
  body TEXT,
  sealed_body BLOB
);

CREATE TABLE throttle_windows (
  account_id TEXT NOT NULL REFERENCES accounts (account_id),
  started_at TEXT NOT NULL,
  requests INTEGER NOT NULL,
  PRIMARY KEY (account_id, started_at)
);

CREATE TABLE agenda (
  entry_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (account_id),
  due_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL
);
CREATE INDEX agenda_in_order ON agenda (due_at, entry_id);
`;
