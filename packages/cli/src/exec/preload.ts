// What Node reads before a program (`--require`): connections to a real host are made to the server, also by a program
// that never looks at the proxy's variables, with an agent or a dispatcher of its own. Others are refused as by the
// proxy. TLS is none of its business: the server has the certificate for the name that was asked for.

import { hostRules, type HostRules } from "./hosts.ts";
import type { Ports } from "./proxy.ts";

/** Where a socket shall be connected to: what all forms of `connect` come to. */
interface Wanted {
  readonly host?: string;
  readonly port?: number | string;
  readonly path?: string;
}

type Connect = (this: Socket, ...args: unknown[]) => Socket;

interface Socket {
  destroy(error: Error): Socket;
}

/** What it needs of the Node that it is read by. */
interface OldNode {
  readonly net: { readonly Socket: { readonly prototype: { connect: Connect } } };
  say(words: string): void;
  later(what: () => void): void;
}

/**
 * Goes along as text, as the rules do: it stands alone, in the JavaScript that Node 14 reads. `connect` takes options,
 * or a port and a host, or a path; inside of Node it is called with these in an array already.
 */
function leadConnections(node: OldNode, rules: HostRules, server: Ports): void {
  const connect = node.net.Socket.prototype.connect;
  const refused = new Set<string>();

  function isPort(value: unknown): value is number | string {
    return typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));
  }
  function wantedBy([first, second]: readonly unknown[]): Wanted | undefined {
    if (typeof first === "object" && first !== null) return first;
    return isPort(first) ? { port: first, host: typeof second === "string" ? second : "localhost" } : undefined;
  }
  function refuse(socket: Socket, words: string): Socket {
    if (!refused.has(words)) node.say(`understudy: ${words}\n`);
    refused.add(words);
    node.later(() => socket.destroy(Object.assign(new Error(words), { code: "ERR_UNDERSTUDY_REFUSED" })));
    return socket;
  }

  node.net.Socket.prototype.connect = function (...given) {
    const args: readonly unknown[] = Array.isArray(given[0]) ? given[0] : given;
    const wanted = wantedBy(args);
    if (!wanted || wanted.path || typeof wanted.host !== "string") return connect.apply(this, given);
    const verdict = rules.verdictOf(wanted.host);
    if (verdict === "refused") return refuse(this, rules.refusalOf(wanted.host));
    if (verdict !== "real") return connect.apply(this, given);
    const port = Number(wanted.port);
    if (port !== 443 && port !== 80) return refuse(this, rules.refusalOfPort(wanted.host, port));
    const listener = args.filter((arg) => typeof arg === "function");
    return connect.apply(this, [Object.assign({}, wanted, { host: server.address, port: port === 443 ? server.httpsPort : server.httpPort }), ...listener]);
  };
}

export interface PreloadSettings {
  readonly real: readonly string[];
  readonly allowed: readonly string[];
  readonly server: Ports;
}

/** As CommonJS, for a file of its own: it outlives this process's memory, and needs nothing beside it. */
export const preloadText = ({ real, allowed, server }: PreloadSettings): string => `// Written by understudy exec, for as long as its command runs.
"use strict";
(${leadConnections.toString()})(
  { net: require("net"), say: (words) => process.stderr.write(words), later: (what) => process.nextTick(what) },
  (${hostRules.toString()})(${JSON.stringify(real)}, ${JSON.stringify(allowed)}),
  ${JSON.stringify(server)},
);
`;
