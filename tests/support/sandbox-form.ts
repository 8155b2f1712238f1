// What an administrator types to have an integration sandbox created.

export const sandboxForm = {
  firstName: "Sam", lastName: "Sandbox", email: "sam@example.com", userName: "sam", domainPrefix: "contososandbox",
  password: "correct-Horse-7", policyAccepted: true,
} as const;
