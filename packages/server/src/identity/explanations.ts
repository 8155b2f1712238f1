// What an AADSTS number means and what to do about it, for the explanation of a refusal; never on the wire. Microsoft
// publishes the numbers with a line each on the page "Microsoft Entra authentication and authorization error codes".

interface Explained {
  readonly meaning: string;
  readonly remedy: string;
}

export interface NumberExplained extends Explained {
  /** The page. */
  readonly source: string;
}

const source = "identity-platform/reference-error-codes.md";

const newSignIn = "Have the user sign in again, and keep the newest refresh token that comes of it.";
const oneCode = "Begin a new authorization request and redeem its code once, within ten minutes, at the same tenant.";
const challenge = "Make a verifier of 43 to 128 characters, send its SHA-256 in base64url as code_challenge with code_challenge_method=S256, and the verifier itself when the code is redeemed.";
const assertion = "Sign it with a certificate that is registered for the application; send the token endpoint as aud, the application id as iss and sub, and at most 24 hours between nbf and exp.";
const tenant = "Put the tenant's id or one of its domains into the authority; GET /_understudy/v1/accounts lists those of this world.";

const explained: Readonly<Record<number, Explained>> = {
  28000: { meaning: "A token is for one resource, and the scope names several.", remedy: "Ask for one resource at a time; use the refresh token for the others." },
  50001: { meaning: "The resource is not known in the tenant.", remedy: "Send a resource of the tenant's cloud, such as https://graph.windows.net or https://api.partnercenter.microsoft.com." },
  50011: { meaning: "The redirect URI is not registered for the application.", remedy: "Register the URI in App management as it is sent, to the letter and the slash." },
  50013: { meaning: "The user's token, which the application hands in, is not good.", remedy: "Send an access token that this token service has issued for the application itself, unchanged and before it expires." },
  50020: { meaning: "The user is of another tenant and may not act in this one.", remedy: "Use the user's own tenant, or ask the customer for delegated administration." },
  50027: { meaning: "The client assertion is no JSON Web Token that can be read.", remedy: assertion },
  50034: { meaning: "The directory has no user of that name.", remedy: "Check the name and the tenant: user@domain, in the tenant that has the domain." },
  50049: { meaning: "The instance is not known.", remedy: "Name the authority host of one of the four clouds." },
  50053: { meaning: "Too many wrong passwords have locked the user name for a while.", remedy: "Wait until the time in the text, or unlock it: understudy user <user@domain> --unlock." },
  50055: { meaning: "The password has to be changed before it is good for anything.", remedy: "Sign in with a browser once and choose a new one, or let the operator set one: POST /_understudy/v1/users." },
  50056: { meaning: "The request has no password.", remedy: "Send the parameter password." },
  50057: { meaning: "The user is disabled.", remedy: "Enable it: understudy user <user@domain> --enable." },
  50058: { meaning: "Nobody is signed in in this browser, or the sign-in was given up, and no page may be shown.", remedy: "Send the request without prompt=none, and let the user sign in." },
  50059: { meaning: "Nothing in the request tells the tenant: applications on their own have none at /common or /organizations.", remedy: tenant },
  50076: { meaning: "The account asks for a second factor, and the sign-in had none.", remedy: "Sign in with a browser or a device code, which ask for it; passwords alone do not do. To rehearse without: understudy mfa-policy <tenant> report." },
  50079: { meaning: "The account asks for a second factor, and the user has none registered.", remedy: "Sign in with a browser once, and set one up there." },
  50126: { meaning: "The user name or the password is wrong.", remedy: "Check both; the operator can set a new password: POST /_understudy/v1/users." },
  50147: { meaning: "The code challenge is not complete.", remedy: challenge },
  50173: { meaning: "What was granted has been revoked: the password was changed, the sessions were revoked, or the user is gone.", remedy: newSignIn },
  50194: { meaning: "The application is of one tenant, and was asked for at an endpoint for all.", remedy: tenant },
  50196: { meaning: "The program asks more often than it was told to.", remedy: "Wait for the interval of the device code's answer between two requests, and five seconds longer after each of these." },
  54005: { meaning: "The code has been redeemed before.", remedy: oneCode },
  65001: { meaning: "Nobody has consented to the application for the resource.", remedy: "Have the user or an administrator consent, at the authorize or the adminconsent endpoint." },
  65004: { meaning: "The user did not consent.", remedy: "Ask for fewer permissions, or have an administrator consent." },
  70000: { meaning: "The grant is another client's.", remedy: "Redeem a code with the client that has asked for it." },
  70003: { meaning: "The grant type is not one that the endpoint knows.", remedy: "Send grant_type as client_credentials, authorization_code, refresh_token, password, device_code or the one for on-behalf-of." },
  70005: { meaning: "The response type is not supported.", remedy: "Send response_type=code." },
  70007: { meaning: "Tokens do not travel in a query.", remedy: "Send response_mode=fragment or form_post." },
  70008: { meaning: "The code or token has expired.", remedy: oneCode },
  70011: { meaning: "The scope is not one that can be asked for.", remedy: "Send the resource's address with /.default, or with the name of one of its permissions." },
  70016: { meaning: "Nobody has entered the device's user code yet. It is no failure.", remedy: "Ask again after the interval; to answer for the person: understudy approve <code> --user <user@domain>." },
  70018: { meaning: "The device code is not known.", remedy: "Send device_code, not user_code, from the answer of the devicecode endpoint." },
  70019: { meaning: "The device code has expired.", remedy: "Ask for a new one." },
  70020: { meaning: "The device code has expired.", remedy: "Ask for a new one." },
  90002: { meaning: "No tenant has that id or domain here.", remedy: tenant },
  90014: { meaning: "A field that has to be there is missing or has no value that is known.", remedy: "Send the field that the text names." },
  90023: { meaning: "A parameter has a value that is not known.", remedy: "Send prompt as login, none, consent, admin_consent, select_account or create, or leave it out." },
  90033: { meaning: "The sign-in was interrupted: it took too long, or its pages were opened in another browser.", remedy: "Begin again from the application." },
  90038: { meaning: "The tenant is of another national cloud.", remedy: "Use the authority that the text names." },
  90055: { meaning: "More passwords are being checked than the server can do at once.", remedy: "Wait for the seconds of Retry-After." },
  90094: { meaning: "Only an administrator can consent to what the application asks for.", remedy: "Send an administrator to the adminconsent endpoint of the tenant." },
  90099: { meaning: "The customer's tenant has not consented to the application that acts on behalf.", remedy: "Create the consent: POST /v1/customers/{customerId}/applicationconsents." },
  90120: { meaning: "The device code waits for nobody any more.", remedy: "Let the program ask for a new one." },
  500011: { meaning: "The resource is not known in the tenant.", remedy: "Send a resource of the tenant's cloud, such as https://graph.windows.net or https://api.partnercenter.microsoft.com." },
  500112: { meaning: "The code is redeemed with another redirect URI than it was asked for with.", remedy: "Send the same redirect_uri both times." },
  500113: { meaning: "The application has no redirect URI.", remedy: "Register one in App management." },
  500121: { meaning: "The second factor was declined.", remedy: "Sign in again and approve it." },
  500131: { meaning: "The user's token is for somebody else than the application that hands it in.", remedy: "Send a token whose aud is the application." },
  500133: { meaning: "The user's token is not valid yet or any more.", remedy: "Have the caller send a fresh one." },
  500341: { meaning: "The user has been deleted.", remedy: "Sign in as another user, or restore this one." },
  501481: { meaning: "The code verifier is not the one that the challenge was made of.", remedy: challenge },
  501491: { meaning: "The code verifier or challenge is too short, too long, or has other characters than are allowed.", remedy: challenge },
  650053: { meaning: "The resource has no such permission.", remedy: "Ask for a permission that the resource has, or for /.default." },
  700005: { meaning: "The code is of another tenant.", remedy: oneCode },
  700007: { meaning: "The refresh token is another client's.", remedy: "Send the client_id that the token was issued to." },
  700016: { meaning: "The tenant does not know the application.", remedy: "Check the application id and the tenant: an application of the sandbox is not known in the primary account, nor the reverse." },
  700021: { meaning: "The client assertion is of another client.", remedy: assertion },
  700023: { meaning: "The client assertion is for somebody else.", remedy: assertion },
  700024: { meaning: "The client assertion is not valid now.", remedy: `${assertion} Its times are compared with the machine's clock.` },
  700025: { meaning: "A native application proves nothing, and sends a secret.", remedy: "Leave client_secret and client_assertion out, or register a web application." },
  700027: { meaning: "The signature of the client assertion is not good, or no registered certificate has made it.", remedy: assertion },
  700051: { meaning: "Tokens come from the token endpoint alone.", remedy: "Send response_type=code, and redeem the code." },
  700082: { meaning: "The refresh token was not used for 90 days.", remedy: newSignIn },
  700084: { meaning: "The refresh token of a single-page application is over after 24 hours.", remedy: newSignIn },
  700171: { meaning: "Whoever was asked has declined the sign-in with the device code.", remedy: "Ask for a new device code." },
  900021: { meaning: "The id stands for no tenant.", remedy: tenant },
  900023: { meaning: "The tenant is neither an id nor a domain.", remedy: tenant },
  900144: { meaning: "The body lacks a parameter.", remedy: "Send the parameter that the text names, in a form: application/x-www-form-urlencoded." },
  900382: { meaning: "A client that proves itself is served by its tenant's own cloud alone.", remedy: "Use the authority that the text names." },
  900561: { meaning: "The endpoint takes POST alone.", remedy: "Send a POST with a form." },
  901002: { meaning: "Version 2 knows no resource.", remedy: "Send scope in place of resource, or use the endpoint of version 1." },
  1002012: { meaning: "An application on its own asks for all that it has, by /.default.", remedy: "Send the resource's address with /.default as scope." },
  7000112: { meaning: "The application is disabled.", remedy: "Use another application, or have an administrator enable this one in its directory." },
  7000215: { meaning: "The secret is not one of the application's.", remedy: "Send the value of the key, not its id, encoded for a form; a key that was removed is good for nothing at once." },
  7000218: { meaning: "A web application has to prove itself, and the request has no proof.", remedy: "Send client_secret or client_assertion." },
  7000222: { meaning: "The key of the application has expired on the world's clock.", remedy: "Add a key in App management." },
  7000229: { meaning: "The tenant has no service principal of the application.", remedy: "Have an administrator of the tenant consent to it." },
  9001023: { meaning: "The grant needs a tenant.", remedy: tenant },
  9002313: { meaning: "The request, or a code or token in it, cannot be read.", remedy: "Send what this token service has issued, whole and encoded once; the text names what is wrong." },
  9002325: { meaning: "A browser redeems a code with PKCE alone.", remedy: challenge },
  9002326: { meaning: "A browser redeems tokens for single-page applications alone.", remedy: "Register the redirect URI as one of a single-page application, or redeem the code at the server." },
  9002327: { meaning: "What was issued to a single-page application is redeemed by a browser alone.", remedy: "Redeem it from the page itself, which sends Origin." },
};

export function explanationOf(number: number): NumberExplained | undefined {
  const found = explained[number];
  return found && { ...found, source };
}
