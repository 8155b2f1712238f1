// What the token service needs beyond applications and their keys: certificates, redirect addresses, consent, users'
// second factors, and the few things that may happen once (a code is redeemed, an approval is answered).
// Tokens and codes themselves are kept by whoever holds them, sealed: there is no table of them to steal.

export const tokenService = `
ALTER TABLE accounts ADD COLUMN mfa_enforced_from TEXT;
ALTER TABLE accounts ADD COLUMN mfa_enforced_percent INTEGER NOT NULL DEFAULT 100;

ALTER TABLE applications ADD COLUMN redirect_uris TEXT NOT NULL DEFAULT '[]';
ALTER TABLE applications ADD COLUMN app_id_uri TEXT;
ALTER TABLE applications ADD COLUMN multi_tenant INTEGER NOT NULL DEFAULT 0;
ALTER TABLE applications ADD COLUMN enabled INTEGER NOT NULL DEFAULT 1;

ALTER TABLE directory_users ADD COLUMN enabled INTEGER NOT NULL DEFAULT 1;
ALTER TABLE directory_users ADD COLUMN mfa_methods TEXT NOT NULL DEFAULT 'approval';
ALTER TABLE directory_users ADD COLUMN sealed_totp_secret BLOB;
ALTER TABLE directory_users ADD COLUMN session_stamp TEXT NOT NULL DEFAULT '';
ALTER TABLE directory_users ADD COLUMN password_stamp TEXT NOT NULL DEFAULT '';

CREATE TABLE application_certificates (
  certificate_id TEXT PRIMARY KEY,
  app_id TEXT NOT NULL REFERENCES applications (app_id),
  account_id TEXT NOT NULL,
  thumbprint TEXT NOT NULL,
  certificate TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL
);
CREATE INDEX application_certificates_of_app ON application_certificates (app_id);

CREATE TABLE service_principals (
  service_principal_id TEXT PRIMARY KEY,
  tenant_id TEXT NOT NULL REFERENCES directories (tenant_id),
  account_id TEXT NOT NULL,
  app_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (tenant_id, app_id)
);

CREATE TABLE permission_grants (
  tenant_id TEXT NOT NULL REFERENCES directories (tenant_id),
  account_id TEXT NOT NULL,
  app_id TEXT NOT NULL,
  resource TEXT NOT NULL,
  user_id TEXT NOT NULL,
  scopes TEXT NOT NULL,
  granted_at TEXT NOT NULL,
  PRIMARY KEY (tenant_id, app_id, resource, user_id)
);
INSERT INTO permission_grants (tenant_id, account_id, app_id, resource, user_id, scopes, granted_at)
  SELECT tenant_id, account_id, app_id, 'partnerCenter', '', 'user_impersonation', created_at FROM applications;
INSERT INTO permission_grants (tenant_id, account_id, app_id, resource, user_id, scopes, granted_at)
  SELECT tenant_id, account_id, app_id, 'azureAdGraph', '', 'Directory.AccessAsUser.All User.Read', created_at FROM applications;
INSERT INTO permission_grants (tenant_id, account_id, app_id, resource, user_id, scopes, granted_at)
  SELECT tenant_id, account_id, app_id, 'microsoftGraph', '', 'User.Read', created_at FROM applications;

CREATE TABLE sign_in_failures (
  name_mark TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  last_at TEXT NOT NULL,
  locked_until TEXT
);
CREATE INDEX sign_in_failures_by_age ON sign_in_failures (last_at);

CREATE TABLE redeemed_codes (
  code_mark TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  expires_at TEXT NOT NULL
);

CREATE TABLE device_codes (
  device_code_mark TEXT PRIMARY KEY,
  user_code TEXT NOT NULL UNIQUE,
  request TEXT NOT NULL,
  state TEXT NOT NULL,
  sign_in TEXT,
  polled_at TEXT,
  expires_at TEXT NOT NULL
);

CREATE TABLE approvals (
  approval_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  app_name TEXT NOT NULL,
  number INTEGER NOT NULL,
  state TEXT NOT NULL,
  expires_at TEXT NOT NULL
);

CREATE TABLE partner_request_lots (
  account_id TEXT NOT NULL,
  lot_number INTEGER NOT NULL,
  size INTEGER NOT NULL,
  requests TEXT NOT NULL,
  PRIMARY KEY (account_id, lot_number)
);

CREATE TABLE mfa_adoption (
  account_id TEXT NOT NULL,
  day TEXT NOT NULL,
  app_id TEXT NOT NULL,
  requests INTEGER NOT NULL,
  compliant_requests INTEGER NOT NULL,
  PRIMARY KEY (account_id, day, app_id)
);

CREATE TABLE non_mfa_principals (
  account_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  user_name TEXT NOT NULL,
  last_at TEXT NOT NULL,
  PRIMARY KEY (account_id, user_id)
);

CREATE INDEX redeemed_codes_by_age ON redeemed_codes (expires_at);
CREATE INDEX device_codes_by_age ON device_codes (expires_at);
CREATE INDEX approvals_by_age ON approvals (expires_at);
`;
