// What the real service would send by mail, kept for the operator to read: nothing is sent from here.

export const mail = `
CREATE TABLE outgoing_mail (
  mail_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  -- In the order in which they were written; instants do not tell it while the clock stands.
  position INTEGER NOT NULL,
  sent_at TEXT NOT NULL,
  recipient TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX outgoing_mail_in_order ON outgoing_mail (position);
CREATE INDEX outgoing_mail_of_account ON outgoing_mail (account_id);
`;
