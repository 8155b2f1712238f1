// Every word that the pages say, in one place. `{name}` stands for a value that the page puts in.

/** What a message page tells: what happened, why, and what to do about it. */
export interface Explanation {
  readonly title: string;
  readonly happened: string;
  readonly why?: string;
  readonly next?: string;
}

export const texts = {
  product: "Understudy",
  emulator: "Understudy is an emulator running on this machine. It is not Microsoft.",
  errorInTitle: "Error: {title}",
  pageTitle: "{title} · Understudy",
  cancel: "Cancel",
  continueOn: "Continue",
  useAnother: "Use another account",
  continueTo: "to continue to {application}",
  sandbox: "Integration sandbox",

  signIn: {
    title: "Sign in",
    userName: "User name",
    userNameExample: "someone@example.com",
    password: "Password",
    submit: "Sign in",
    problems: {
      wrongPassword: "That user name and password do not belong together. Try again.",
      unknownUser: "There is no user of this name here. Check the spelling, and which directory you sign in to.",
      locked: "Too many wrong passwords. This account is locked for a little while; try again later.",
      disabled: "This account is disabled. An administrator can enable it again.",
      foreign: "This account is from another organization and cannot be used with this application.",
      missing: "Enter your user name and your password.",
      sessionOver: "Your sign-in took too long. Please begin again.",
    },
  },

  picker: {
    title: "Pick an account",
    signedIn: "Signed in",
  },

  secondFactor: {
    approvalTitle: "Approve the sign-in",
    approvalLead: "A request waits on your phone, which is simulated here. Approve it if it shows this number.",
    number: "The number is",
    waiting: "Waiting for your answer",
    elsewhere: "Or answer from elsewhere",
    elsewhereHint: "In the operator console, or at a terminal with",
    command: "npx understudy approve {user}",
    onwards: "This page then goes on by itself.",
    approvedElsewhere: "I have approved it",
    phone: "Simulated phone",
    phoneTitle: "Are you signing in?",
    phoneNumber: "Your number",
    approve: "Approve",
    deny: "Deny",
    totpTitle: "Enter your code",
    totpLead: "Open your authenticator app and enter the six digits that it shows for this account.",
    code: "Code",
    verify: "Verify",
    others: "Other ways to prove that it is you",
    methods: { approval: "Approve on the simulated phone", totp: "Use a code from an authenticator app" },
    problems: {
      wrongCode: "That code is not right. Wait for the next one and try again.",
      usedCode: "That code was used already. Wait for the next one.",
      denied: "The request was denied. If that was a mistake, try again.",
      unanswered: "There is no answer yet. Approve the request first.",
      expired: "The request has expired. Here is a new one.",
    },
  },

  authenticatorSetup: {
    title: "Set up your authenticator",
    lead: "Your organization asks for a second proof when you sign in. Any authenticator app will do.",
    scanStep: "Scan this picture with the app.",
    picture: "QR code with the set-up key of this account",
    secret: "No camera? Enter this key instead:",
    codeStep: "Enter the six digits that the app shows.",
    code: "First code",
    submit: "Finish",
    wrongCode: "That code is not right. Check that the app's clock is set, and enter the code that it shows now.",
  },

  changePassword: {
    title: "Choose a new password",
    lead: "Your password was set by somebody else or has expired. Before you go on, choose your own.",
    current: "Current password",
    new: "New password",
    repeat: "New password once more",
    submit: "Save and go on",
    rulesTitle: "A good password",
    rules: [
      "has 8 to 256 characters",
      "has three of these: small letters, capital letters, digits, symbols",
      "does not contain your user name",
      "is not the one that you have now",
    ],
    problems: {
      wrongCurrent: "This is not your current password.",
      tooShort: "It needs at least 8 characters.",
      tooLong: "It may have 256 characters at most.",
      tooSimple: "It needs three of these: small letters, capital letters, digits, symbols.",
      containsUserName: "It must not contain your user name.",
      same: "It must differ from your current password.",
      different: "The two new passwords differ.",
      missing: "This is needed.",
    },
  },

  consent: {
    user: { title: "Permissions requested", lead: "{application} would like to:" },
    organization: {
      title: "Permissions for your organization",
      lead: "{application} would like to, for everyone in {organization}:",
      note: "If you accept, the application has these permissions for all users of {organization}, and nobody else there is asked.",
    },
    customer: {
      title: "Permissions at your customer",
      lead: "{application} would like to, in {customer}:",
      note: "You are signed in from {partner} and decide for your customer {customer}. If you accept, the application can reach what belongs to {customer}.",
    },
    publisher: "Published by {domain}",
    publisherUnknown: "The publisher is not known",
    forOrganization: "Consent on behalf of your organization",
    forOrganizationHint: "Gives the permissions for everyone in {organization}, and nobody else there is asked.",
    note: "Accept only if you trust the publisher with this.",
    permissionOf: "{resource} · {permission}",
    accept: "Accept",
  },

  device: {
    codeTitle: "Enter the code",
    codeLead: "An app on another device shows you a code. Enter it here to sign in there.",
    code: "Code",
    next: "Next",
    confirmTitle: "Is this you?",
    confirmQuestion: "Are you signing in to {application} on another device?",
    confirmWarning: "Go on only if you started it yourself and the other device shows this code. If somebody sent you the code, cancel.",
    codeShown: "Code",
    approve: "Yes, continue",
    doneTitle: "You are signed in on the other device",
    done: "{application} has what it needs. You can close this window and go on there.",
    declinedTitle: "Nothing was signed in",
    declined: "You declined, so {application} gets no access. You can close this window.",
    problems: {
      unknownCode: "There is no such code. Check it and try again.",
      expired: "That code has expired. Ask the app for a new one.",
      used: "That code was used already. Ask the app for a new one.",
      missing: "Enter the code.",
    },
  },

  formPost: {
    title: "Taking you back",
    lead: "You go on to {address}. If nothing happens in a moment, press the button.",
  },

  nativeClient: {
    title: "Done",
    lead: "You can close this window.",
  },

  message: {
    why: "Why",
    next: "What to do",
    details: "Details for developers",
    error: "Error",
    correlationId: "Correlation ID",
    traceId: "Trace ID",
    timestamp: "Timestamp",
    number: "AADSTS{number}",
  },
} as const;

/** What message pages say in the cases that cannot be told to the application, with the numbers that go with them. */
export const explanations = {
  signedOut: {
    title: "You are signed out",
    happened: "You can close this window now.",
  },
  /** 700016 */
  unknownApplication: {
    title: "This application is not known here",
    happened: "No application with the id {application} was found in the directory {tenant}.",
    why: "It was not registered there, or the request went to another directory than the one that it was meant for.",
    next: "Compare the application's id and the tenant in the address with App management, or have an administrator of the directory consent to the application.",
  },
  /** 7000112 */
  disabledApplication: {
    title: "This application is switched off",
    happened: "The application {application} is disabled.",
    why: "Somebody disabled it in the directory that it belongs to.",
    next: "Enable it in the directory where it is registered, then try again.",
  },
  /** 50011 */
  unknownRedirectUri: {
    title: "The way back is not registered",
    happened: "The request asks to return to {redirectUri}, which is not among the redirect addresses of {application}.",
    why: "The two must be the same to the letter: scheme, host, port, path and a slash at the end.",
    next: "Register the address for the application, or change the application to use one that is registered.",
  },
  /** 500113 */
  noRedirectUri: {
    title: "There is no way back",
    happened: "The application {application} has no redirect address.",
    why: "After the sign-in there is nowhere to return to.",
    next: "Register a redirect address for the application, then try again.",
  },
  /** 90014, 900144 */
  missingParameter: {
    title: "The request is not complete",
    happened: "The parameter {parameter} is missing.",
    why: "The application did not send it, or something on the way dropped it.",
    next: "Begin again in the application. If it happens again, its developer has to add the parameter.",
  },
  /** 9002313 */
  malformedRequest: {
    title: "The request cannot be read",
    happened: "{reason}",
    next: "Begin again in the application. If it happens again, its developer has to correct the request.",
  },
  /** 90002, 900023 */
  unknownTenant: {
    title: "There is no such directory",
    happened: "No directory here has the id or the domain {tenant}.",
    why: "It may be misspelt in the address, or belong to another world than the one that is running.",
    next: "Check the tenant in the application's settings.",
  },
  /** 50194 */
  singleTenant: {
    title: "This application belongs to one directory",
    happened: "{application} is not multi-tenant, and the request came by {tenant}.",
    why: "Only applications that are registered as multi-tenant can be used there.",
    next: "Use the address of the application's own directory, or register the application as multi-tenant.",
  },
  /** 90094 */
  administratorNeeded: {
    title: "An administrator has to agree",
    happened: "{application} asks for permissions that only an administrator can give.",
    next: "Ask an administrator of your organization to consent to the application, then sign in again.",
  },
  /** 90099 */
  noConsentAtCustomer: {
    title: "The application is not set up at this customer",
    happened: "{application} has no consent in the directory {tenant}.",
    why: "You may act there for your customer, but the application needs the customer's or your consent first.",
    next: "Consent to the application for the customer, then try again.",
  },
  /** 90055 */
  overloaded: {
    title: "Too many sign-ins at once",
    happened: "More people are signing in at this moment than the server can check.",
    next: "Wait a few seconds, then go back and send the form again.",
  },
  /** 90120 */
  deviceFinished: {
    title: "This was answered already",
    happened: "The sign-in on the other device was approved, declined or has expired.",
    next: "If you need another one, ask the app on the other device for a new code.",
  },
  /** The state of a sign-in is not there, or is too old. */
  signInLost: {
    title: "Please begin again",
    happened: "This sign-in is no longer open.",
    why: "It took too long, was finished in another window, or the browser does not keep cookies.",
    next: "Go back to the application and sign in from there.",
  },
} as const satisfies Record<string, Explanation>;
