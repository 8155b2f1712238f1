// Where a request to the proxy wants to go: `CONNECT host:port`, or a request line with the whole URL in it.

export interface Target {
  readonly host: string;
  readonly port: number;
}

export interface UrlTarget extends Target {
  readonly isSecure: boolean;
  /** As the Host header has it. */
  readonly authority: string;
  /** With the query, and byte for byte what was asked for. */
  readonly path: string;
}

/** A name, an IPv4 address or an IPv6 one in brackets, and a port. */
export function targetOf(authority: string, defaultPort?: number): Target | undefined {
  const [, bracketed, name, digits] = /^(?:\[([\da-f:.]+)\]|([\w.~-]+))(?::(\d{1,5}))?$/i.exec(authority) ?? [];
  const host = bracketed ?? name;
  const port = digits === undefined ? defaultPort : Number(digits);
  return host === undefined || port === undefined || port === 0 || port > 65_535 ? undefined : { host, port };
}

/** Nobody's name and password go on: they were never meant for a header. */
export function urlTargetOf(url: string): UrlTarget | undefined {
  const [, scheme = "", given = "", rest = ""] = /^(https?):\/\/(?:[^/?#@]*@)?([^/?#]*)([^#]*)/i.exec(url) ?? [];
  const isSecure = scheme.toLowerCase() === "https";
  const target = targetOf(given, isSecure ? 443 : 80);
  return target && { ...target, isSecure, authority: given, path: rest.startsWith("/") ? rest : `/${rest}` };
}
