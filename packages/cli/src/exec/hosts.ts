// Which hosts a program reaches under `understudy exec`: the real ones lead to Understudy, this machine is this machine,
// what was allowed is let through, and everything else is refused.

export type Verdict = "real" | "loopback" | "allowed" | "refused";

export interface HostRules {
  verdictOf(host: string): Verdict;
  /** Why a host is refused, and what to do about it. */
  refusalOf(host: string): string;
  /** Why a port of a real host is refused. */
  refusalOfPort(host: string, port: number): string;
}

/**
 * A `*` before a real name stands for a region, which is one label; before an allowed one for whatever is below it.
 * The preload takes this function along as text, into whatever Node the program has: so it stands alone, and is written
 * in the JavaScript that Node 14 reads.
 */
export function hostRules(real: readonly string[], allowed: readonly string[]): HostRules {
  function isOneOf(names: readonly string[], name: string, belowStar: RegExp): boolean {
    return names.some((one) => one === name || (one.startsWith("*.") && name.endsWith(one.slice(1)) && belowStar.test(name.slice(0, 1 - one.length))));
  }
  /** The addresses that mean no particular one lead to this machine, too. */
  function isLoopback(name: string): boolean {
    return ["", "localhost", "::1", "::", "0.0.0.0"].includes(name) || name.endsWith(".localhost") || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(name);
  }
  return {
    verdictOf(host) {
      const name = host.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
      if (isOneOf(real, name, /^[a-z0-9-]+$/)) return "real";
      if (isLoopback(name)) return "loopback";
      return isOneOf(allowed, name, /./) ? "allowed" : "refused";
    },
    refusalOf(host) {
      return `${host} was not reached: it is none of the hosts that lead to Understudy, and nothing else leaves this machine unasked. To let it through: understudy exec --allow ${host} -- …`;
    },
    refusalOfPort(host, port) {
      return `Port ${port} of ${host} was not reached: the real service answers on 443 and 80, and so does Understudy in its place.`;
    },
  };
}

/** What may be given to `--allow`: a name or an address, or everything below a name. */
export const isAllowable = (text: string): boolean =>
  /^(?:\*\.)?[a-z\d](?:[a-z\d_-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d_-]*[a-z\d])?)*$/i.test(text) || /^[\da-f:]*:[\da-f:.]+$/i.test(text);
