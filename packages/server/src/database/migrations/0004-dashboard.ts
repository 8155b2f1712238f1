// Who is signed in to the dashboard, with which browser: a mark of the browser's random value, and the user's tokens, which
// never leave the server. Any process serves a session, signing out ends it everywhere, and it is forgotten by its age.

export const dashboard = `
CREATE TABLE dashboard_sessions (
  session_mark TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  sealed_tokens BLOB NOT NULL,
  expires_at TEXT NOT NULL
);
CREATE INDEX dashboard_sessions_by_age ON dashboard_sessions (expires_at);
`;
