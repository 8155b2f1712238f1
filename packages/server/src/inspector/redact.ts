// Takes out of texts what nobody may learn from them: passwords, keys, codes and tokens. A body may be cut or broken, so
// it is not parsed: names are looked for where they stand, in JSON, in forms and in addresses, and tokens everywhere.

export const redacted = "[redacted]";

/** In any case, as the API reads names. The last characters tell most of them. */
const secretNames = /(?:password|passwd|secret|assertion|verifier|secrettext)$|^(?:access|refresh|id|device|bearer|partner|operator)_?-?(?:token|code|key)$|^(?:code|token|otc|ticket|pwd|id_token_hint|authorization|cookie|set-cookie|flow|session|bound|sig|sastoken|rootfoldersas)$/i;

export interface Redaction {
  /** Of operations whose answer shows a secret, the value and the key are secret as well. */
  readonly answersSecret: boolean;
}

const isSecret = (name: string, { answersSecret }: Redaction): boolean =>
  secretNames.test(name.trim()) || (answersSecret && /^(?:value|key|keyvalue)$/i.test(name));

const nothingMore: Redaction = { answersSecret: false };

/** Of JSON, of a form, or of whatever was sent in place of them. A form in parts is taken nowhere, so nothing of it is shown. */
export function redactBody(text: string, contentType: string | undefined, redaction: Redaction = nothingMore): string {
  if (/^\s*multipart\//i.test(contentType ?? "")) return redacted;
  const looksLikeJson = /^\s*[[{"]/.test(text);
  const isForm = !looksLikeJson || /^\s*application\/x-www-form-urlencoded/i.test(contentType ?? "");
  const json = looksLikeJson ? redactAddresses(redactJson(text, redaction)) : text;
  return withoutTokens(isForm ? redactPairs(json) : json);
}

/** Of a path with a query, or a whole address, which may have a fragment. */
export function redactUrl(url: string): string {
  const start = url.search(/[?#]/);
  if (start === -1) return withoutTokens(url);
  return withoutTokens(url.slice(0, start) + url.slice(start).replaceAll(/([?#&])([^?#&]*)/g, (_whole, sign: string, pair: string) => sign + redactPair(pair)));
}

/** Of a sentence, which may repeat what was sent. */
export const redactText = (text: string): string => withoutTokens(redactAddresses(text));

/** How somebody proved itself, and not with what. */
export const redactAuthorization = (header: string): string => `${/^\s*(\w{1,20})\s/.exec(header)?.[1] ?? ""} ${redacted}`.trim();

const redactPairs = (text: string): string => text.split("&").map(redactPair).join("&");

function redactPair(pair: string): string {
  const end = pair.indexOf("=");
  if (end === -1) return pair;
  return isSecretPair(pair.slice(0, end), pair.slice(end + 1)) ? `${pair.slice(0, end)}=${redacted}` : pair;
}

/** The number of a refusal is called a code as well, as in the address that explains it. */
const isSecretPair = (name: string, value: string): boolean =>
  isSecret(decoded(name), nothingMore) && value !== "" && !(name === "code" && /^\d{1,7}$/.test(value));

function decoded(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll("+", " ")).trim();
  } catch {
    return name;
  }
}

/** Addresses stand within texts as well, as in a link that shows who asks. */
const redactAddresses = (text: string): string =>
  text.replaceAll(/([?&#\s"']|&amp;|^)([\w.%-]{1,60})=([^&\s"'<>\\]+)/g, (whole, before: string, name: string, value: string) =>
    (isSecretPair(name, value) ? `${before}${name}=${redacted}` : whole));

/** JSON Web Tokens, what the token service has sealed, and whatever else comes after the word that says what it is. */
const withoutTokens = (text: string): string =>
  text.replaceAll(/eyJ[\w-]{8,1000}\.[\w-]+(?:\.[\w-]*)*/g, redacted).replaceAll(/\b1\.[\w-]{40,}/g, redacted).replaceAll(/\b(Bearer|Basic) +[\w.~+/=-]{8,}/g, `$1 ${redacted}`);

/**
 * Strings, signs and words, each read once. Within any of them a text that was cut may end. Strings may stand between
 * single marks, and names may be words, as in what other languages write and their programs send by mistake.
 */
const tokens = (): RegExp => /"(?:[^"\\]|\\.)*(?:"|\\?$)|'(?:[^'\\]|\\.)*(?:'|\\?$)|[[\]{},:]|[^"'[\]{},:]+/gs;

function redactJson(text: string, redaction: Redaction): string {
  let result = "";
  let done = 0;
  const reading = tokens();
  let name = "";
  for (let found = reading.exec(text); found; found = reading.exec(text)) {
    const [token] = found;
    if (!/^(?:[[\]{},:]$|\s+$)/.test(token)) name = unquoted(token);
    if (token !== ":" || !isSecret(name, redaction)) continue;
    const start = reading.lastIndex;
    const end = endOfValue(text, start);
    reading.lastIndex = end;
    if (isShown(text.slice(start, end), name)) continue;
    result += `${text.slice(done, start)}"${redacted}"`;
    done = end;
  }
  return result + text.slice(done);
}

/** Whether a password must be changed is no secret, and the API's refusals have a number for a code. */
const isShown = (value: string, name: string): boolean =>
  /^(?:true|false|null)?$/.test(value.trim()) || (/^code$/i.test(name) && /^-?\d+$/.test(value.trim()));

function unquoted(text: string): string {
  if (!/^["']/.test(text)) return text;
  if (!text.includes("\\")) return text.slice(1, -1);
  try {
    return JSON.parse(text) as string;
  } catch {
    return text.slice(1, -1);
  }
}

/** Behind the value that begins here: a string, a list or an object with all that is in it, or a word. */
function endOfValue(text: string, start: number): number {
  const reading = tokens();
  reading.lastIndex = start;
  let depth = 0;
  for (let found = reading.exec(text); found; found = reading.exec(text)) {
    const [token] = found;
    if (depth === 0 && /^[,\]}]$/.test(token)) return found.index;
    if (token === "[" || token === "{") depth += 1;
    if (token === "]" || token === "}") depth -= 1;
  }
  return text.length;
}
