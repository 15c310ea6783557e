import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another origin, as somebody else serves it. */
export interface Host {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves one page of HTML at every address of an origin of its own. */
export async function serveHost(html: string): Promise<Host> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
