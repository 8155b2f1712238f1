// The client of the benchmarks, in a process of its own: so many requests in flight for so many seconds. What it is
// to send comes on stdin, what it saw goes to stdout.

import { json } from "node:stream/consumers";
import { Connection, type Answer } from "./connection.ts";
import type { Load, Seen } from "./load.ts";
import { requestsFrom } from "./template.ts";
import { Wakefulness } from "./wakefulness.ts";

const load = (await json(process.stdin)) as Load;
process.stdout.write(JSON.stringify(await run(load)));

async function run(load: Load): Promise<Seen> {
  const connections = Array.from({ length: load.inFlight }, () => new Connection(load.port));
  const awake = load.awake ? new Wakefulness() : undefined;
  const sleeping = performance.eventLoopUtilization();
  const answers = await answersOf(load, connections, () => awake?.work());
  const busy = awake?.end() ?? performance.eventLoopUtilization(sleeping).utilization;
  for (const connection of connections) connection.close();
  return { ...answers, busy };
}

async function answersOf(load: Load, connections: readonly Connection[], onAnswer: () => void): Promise<Omit<Seen, "busy">> {
  const next = requestsFrom(load.template);
  const begin = performance.now() + load.warmUpSeconds * 1000;
  const end = begin + load.seconds * 1000;
  const refusals: Answer[] = [];
  let answers = 0;
  let counted = 0;
  const keepAsking = async (connection: Connection): Promise<void> => {
    for (let now = performance.now(); now < end; ) {
      const answer = await connection.ask(next());
      onAnswer();
      now = performance.now();
      answers += 1;
      if (now >= begin && now < end) counted += 1;
      if (answer.status < 200 || answer.status >= 300) refusals.push(answer);
    }
  };
  await Promise.all(connections.map(keepAsking));
  const [first] = refusals;
  const refused = { refused: refusals.length, ...(first && { firstRefusal: `${first.status} ${first.text}` }) };
  return { perSecond: counted / load.seconds, answers, ...refused };
}
