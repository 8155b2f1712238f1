// Whether the time of a refusal tells which user names there are, and which kind of password they have: of names that
// nobody has, of users whose password was made and of users who chose one, by the password grant and on the sign-in
// page. One try of each in turn, in an order that changes, and before each try the operator unlocks a name: otherwise
// the lock would answer, and all tries begin alike.

import { azureCli } from "../../tests/support/world.ts";
import type { ServerProcess } from "../../tests/support/server-process.ts";
import { answerTo, createdCustomer, tokenFrom } from "../client.ts";
import type { Benchmark, Comparison } from "../comparison.ts";
import { contestantOf, startOurs } from "../contestants.ts";
import { differenceOf, isUnseen, type Difference } from "../difference.ts";
import { spreadOf } from "../figures.ts";
import { Connection } from "../load/connection.ts";
import { requestTemplate } from "../load/template.ts";

const kinds = { unknown: "nobody's name", made: "a password that was made", chosen: "a password that was chosen" } as const;
type Kind = keyof typeof kinds;

const unlockedName: Readonly<Record<Kind, Kind>> = { unknown: "made", made: "made", chosen: "chosen" };

/** Of names of one length, so that nothing else differs. Nobody's is another one each time. */
type Names = Readonly<Record<Kind, () => string>>;

/** One way to try a password. */
interface Way {
  readonly requestFor: (userName: string) => string;
  /** In the answer to a wrong one, when that is all that is wrong. */
  readonly answer: RegExp;
}

const partnerCenter = "https://api.partnercenter.microsoft.com";
const wrongPassword = "Wrong-Horse-7";
const millisecondsOfWarmUp = 1_000;

export const guessing: Benchmark = {
  name: "guessing",
  async run({ rounds, seconds }) {
    await using closing = new AsyncDisposableStack();
    const server = await startOurs(closing);
    const names = await namesIn(server);
    const found: Comparison[] = [];
    for (const [name, wayOf] of Object.entries(ways)) {
      const way = await wayOf(server);
      await triesOf(server, names, way, millisecondsOfWarmUp);
      found.push(...comparisonsOf(name, await triesOf(server, names, way, rounds * seconds * 1_000 * Object.keys(kinds).length)));
    }
    return found;
  },
};

async function namesIn(server: ServerProcess): Promise<Names> {
  const token = await tokenFrom(server);
  const userOf = async (run: string) => {
    const { companyProfile } = JSON.parse(await createdCustomer(server, token, run)) as { companyProfile: { domain: string } };
    return `admin@${companyProfile.domain}`;
  };
  const [made, chosen] = [await userOf("made--"), await userOf("chosen")];
  await order(server, { userName: chosen, password: "Correct-Horse-7" });
  const domain = made.slice(made.indexOf("@"));
  const nameLength = made.length - domain.length;
  let count = 0;
  return { made: () => made, chosen: () => chosen, unknown: () => `${(count += 1).toString(36).padStart(nameLength, "0")}${domain}` };
}

const ways: Readonly<Record<string, (server: ServerProcess) => Promise<Way>>> = {
  "the password grant": async () => ({
    requestFor: (userName) => formPost("/organizations/oauth2/token", {
      grant_type: "password", client_id: azureCli, resource: partnerCenter, username: userName, password: wrongPassword,
    }),
    answer: /AADSTS(?:50126|50034):/,
  }),
  "the sign-in page": async (server) => {
    const query = new URLSearchParams({ client_id: azureCli, response_type: "code", redirect_uri: "http://localhost", resource: partnerCenter });
    const response = await fetch(`${server.ready.urls.http}/organizations/oauth2/authorize?${query}`);
    const flow = /name="flow" value="([^"]+)"/.exec(await response.text())?.[1] ?? "";
    const Cookie = response.headers.getSetCookie().map((line) => line.split(";")[0]).join("; ");
    return {
      requestFor: (userName) => formPost("/common/login", { flow, login: userName, passwd: wrongPassword, choice: "signIn" }, { Cookie }),
      answer: /do not belong together|There is no user of this name/,
    };
  },
};

const formPost = (path: string, form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): string => requestTemplate({
  method: "POST", path, headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers }, body: new URLSearchParams(form).toString(),
});

/** What each try took, in microseconds: one of each kind in each turn. */
async function triesOf(server: ServerProcess, names: Names, way: Way, milliseconds: number): Promise<Record<Kind, number[]>> {
  const connection = new Connection(contestantOf(server).port);
  const tries: Record<Kind, number[]> = { unknown: [], made: [], chosen: [] };
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    for (const kind of shuffled(Object.keys(kinds) as Kind[])) {
      await order(server, { userName: names[unlockedName[kind]](), unlock: true });
      const request = way.requestFor(names[kind]());
      const begin = performance.now();
      const { status, text } = await connection.ask(request);
      tries[kind].push((performance.now() - begin) * 1_000);
      if (!way.answer.test(text)) throw new Error(`A wrong password was answered ${status} ${text}`);
    }
  }
  connection.close();
  return tries;
}

function shuffled<T>(values: readonly T[]): T[] {
  return values.map((value) => ({ value, place: Math.random() })).toSorted((one, other) => one.place - other.place).map(({ value }) => value);
}

async function order(server: ServerProcess, body: object): Promise<void> {
  const headers = { Authorization: `Bearer ${server.ready.operatorKey}`, "Content-Type": "application/json" };
  await answerTo(server, { method: "POST", path: "/_understudy/v1/users", headers, body: JSON.stringify(body) });
}

const budget = "less than ten tries show";

/** As far as these tries can tell. */
const isNone = ({ low, high }: Difference): boolean => low <= 0 && high >= 0;

function comparisonsOf(way: string, tries: Readonly<Record<Kind, readonly number[]>>): Comparison[] {
  return (["made", "chosen"] as const).map((kind) => {
    const difference = differenceOf(tries[kind], tries.unknown);
    const met = isUnseen(difference);
    const text = met || !isNone(difference) ? budget : `${budget}; bounds so wide do not say, so take more rounds`;
    return {
      what: `${way}: ${kinds[kind]}, and ${kinds.unknown}`, unit: "us",
      ours: spreadOf(tries[kind]), other: { what: "nobody", figure: spreadOf(tries.unknown) },
      difference, budget: { text, met },
    };
  });
}
