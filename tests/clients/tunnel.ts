// Stands for the network of a developer who maps the real host names to this machine: a proxy whose every tunnel
// ends at the server, whatever name was asked for. It sees no byte of what goes through.

import { once } from "node:events";
import { createServer } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";

export interface Tunnel {
  readonly url: string;
  /** The names and ports that were asked for. */
  readonly asked: ReadonlySet<string>;
  close(): void;
}

export async function openTunnel(serverPort: number): Promise<Tunnel> {
  const asked = new Set<string>();
  const proxy = createServer();
  proxy.on("connect", (request, client: Socket) => {
    asked.add(request.url ?? "");
    const server = connect(serverPort, "127.0.0.1", () => client.write("HTTP/1.1 200 Connection Established\r\n\r\n"));
    client.pipe(server).pipe(client);
    // Either side may go first; the other has nobody to talk to then.
    client.on("error", () => server.destroy());
    server.on("error", () => client.destroy());
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const { port } = proxy.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked, close: () => void proxy.close() };
}
