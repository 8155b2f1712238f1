// What a partner company sets up, and the rest of its customers: profiles, identifiers and agreements of an account, the
// relationships between partners, what customers have beyond their two profiles, and the users of their directories.
// A customer may have several partners, so its row is one for each; what is deleted for thirty days only is set aside.

export const setUp = `
ALTER TABLE accounts ADD COLUMN country TEXT;
ALTER TABLE accounts ADD COLUMN api_terms TEXT;

CREATE TABLE account_profiles (
  account_id TEXT NOT NULL REFERENCES accounts (account_id),
  profile_type TEXT NOT NULL,
  profile TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (account_id, profile_type)
);

CREATE TABLE account_identifiers (
  mpn_id TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES accounts (account_id),
  identifier_type TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  PRIMARY KEY (account_id, mpn_id)
);
CREATE INDEX account_identifiers_by_number ON account_identifiers (mpn_id);

CREATE TABLE account_agreements (
  account_id TEXT NOT NULL REFERENCES accounts (account_id),
  agreement_type TEXT NOT NULL,
  version TEXT NOT NULL,
  signed_at TEXT NOT NULL,
  signer TEXT NOT NULL,
  PRIMARY KEY (account_id, agreement_type, version)
);

CREATE TABLE partner_relationships (
  relationship_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (account_id),
  reseller_id TEXT NOT NULL REFERENCES accounts (account_id),
  mpn_id TEXT NOT NULL,
  state TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- 1 where a provider has made the reseller in its sandbox: such an account goes with its last partnership.
  reseller_made INTEGER NOT NULL,
  UNIQUE (account_id, reseller_id)
);
CREATE INDEX partner_relationships_of_reseller ON partner_relationships (reseller_id);

ALTER TABLE replays ADD COLUMN caller_id TEXT;

ALTER TABLE domains ADD COLUMN details TEXT NOT NULL DEFAULT '{}';

ALTER TABLE application_keys ADD COLUMN description TEXT;

ALTER TABLE directory_users ADD COLUMN details TEXT NOT NULL DEFAULT '{}';
ALTER TABLE directory_users ADD COLUMN mfa_exempt INTEGER NOT NULL DEFAULT 0;
ALTER TABLE directory_users ADD COLUMN created_at TEXT NOT NULL DEFAULT '';

CREATE TABLE deleted_users (
  user_id TEXT PRIMARY KEY,
  tenant_id TEXT NOT NULL REFERENCES directories (tenant_id),
  account_id TEXT NOT NULL,
  user_name TEXT NOT NULL,
  deleted_at TEXT NOT NULL,
  sealed_user BLOB NOT NULL
);
CREATE INDEX deleted_users_of_tenant ON deleted_users (tenant_id, deleted_at);

CREATE TABLE customers_of_partners (
  customer_id TEXT NOT NULL REFERENCES directories (tenant_id),
  account_id TEXT NOT NULL REFERENCES accounts (account_id),
  commerce_id TEXT NOT NULL,
  company_name_key TEXT NOT NULL,
  relationship TEXT NOT NULL,
  allow_delegated_access INTEGER NOT NULL,
  company_profile TEXT NOT NULL,
  billing_profile TEXT NOT NULL,
  billing_version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  reseller_id TEXT,
  validation TEXT,
  PRIMARY KEY (customer_id, account_id)
);
INSERT INTO customers_of_partners (customer_id, account_id, commerce_id, company_name_key, relationship,
    allow_delegated_access, company_profile, billing_profile, billing_version, created_at)
  SELECT customer_id, account_id, commerce_id, company_name_key, relationship,
    allow_delegated_access, company_profile, billing_profile, billing_version, created_at FROM customers;
DROP TABLE customers;
ALTER TABLE customers_of_partners RENAME TO customers;
CREATE INDEX customers_in_order ON customers (account_id, created_at, customer_id);
CREATE INDEX customers_by_name ON customers (account_id, company_name_key);
CREATE INDEX customers_of_reseller ON customers (reseller_id, account_id) WHERE reseller_id IS NOT NULL;

CREATE TABLE customer_qualifications (
  qualification_id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  qualification TEXT NOT NULL,
  vetting_status TEXT NOT NULL,
  created_at TEXT NOT NULL,
  details TEXT NOT NULL,
  UNIQUE (customer_id, account_id, qualification)
);

CREATE TABLE validation_codes (
  account_id TEXT NOT NULL,
  validation_id TEXT NOT NULL,
  details TEXT NOT NULL,
  PRIMARY KEY (account_id, validation_id)
);

CREATE TABLE customer_agreements (
  agreement_id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  agreement_type TEXT NOT NULL,
  agreed_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  agreement TEXT NOT NULL
);
CREATE INDEX customer_agreements_of_customer ON customer_agreements (customer_id, account_id, created_at);

-- A customer created with enableGDAPByDefault has the default GDAP relationship, which no other column tells.
ALTER TABLE customers ADD COLUMN default_gdap INTEGER NOT NULL DEFAULT 0;

-- Who asked for a primary account's integration sandbox, what was agreed to then, and what came of it if nothing did.
CREATE TABLE sandbox_requests (
  account_id TEXT PRIMARY KEY REFERENCES accounts (account_id),
  requested_at TEXT NOT NULL,
  requested_by TEXT NOT NULL,
  policy_version TEXT NOT NULL,
  domain TEXT NOT NULL,
  admin_user_name TEXT NOT NULL,
  contact TEXT NOT NULL,
  failure TEXT
);

-- What older worlds say nothing of: an account is in the country of its cloud, has PartnerIDs, and has signed.
UPDATE accounts SET country = CASE cloud WHEN 'china' THEN 'CN' WHEN 'germany' THEN 'DE' ELSE 'US' END;
INSERT INTO account_identifiers (mpn_id, account_id, identifier_type, name, country)
  SELECT '' || (1000000 + 2 * (SELECT count(*) FROM accounts b WHERE b.account_id <= a.account_id)),
    a.account_id, 'pga', coalesce(a.company_name, a.domain), a.country FROM accounts a;
INSERT INTO account_identifiers (mpn_id, account_id, identifier_type, name, country)
  SELECT '' || (1000001 + 2 * (SELECT count(*) FROM accounts b WHERE b.account_id <= a.account_id)),
    a.account_id, 'pla', coalesce(a.company_name, a.domain), a.country FROM accounts a;
INSERT INTO account_agreements (account_id, agreement_type, version, signed_at, signer)
  SELECT account_id, 'MicrosoftPartnerAgreement', '2019-09', created_at, admin_user_name FROM accounts
  WHERE state IN ('active', 'suspended');

-- Lists of a directory's users are sorted by the name that is shown, in lower case, which the databases do not make alike.
ALTER TABLE directory_users ADD COLUMN display_name_key TEXT NOT NULL DEFAULT '';
ALTER TABLE deleted_users ADD COLUMN display_name_key TEXT NOT NULL DEFAULT '';
UPDATE directory_users SET display_name_key = lower(trim(first_name || ' ' || last_name));

-- Requests by the account's own pages, counted by day like those to the API, for the page Security requirements status.
CREATE TABLE portal_requests (
  account_id TEXT NOT NULL,
  day TEXT NOT NULL,
  requests INTEGER NOT NULL,
  compliant_requests INTEGER NOT NULL,
  PRIMARY KEY (account_id, day)
);
`;
