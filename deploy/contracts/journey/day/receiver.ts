// The endpoint of a partner's system: takes what is told, verified as Standard Webhooks says by its own library.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { components } from '../../target/clients/types/profile.js';

export type News = components['schemas']['News'];

interface Message {
  type: string;
  timestamp: string;
  data: News;
}

export class Receiver {
  readonly heard = new Map<string, News>();
  /** Milliseconds from what happened until it was heard for the first time. */
  readonly lags: number[] = [];
  twice = 0;
  refused = 0;
  private secret = '';
  private server: Server;
  private port = 0;

  /** @param patience milliseconds before each answer; longer than the services wait for one that is never heard */
  constructor(private readonly patience = 0) {
    this.server = this.made();
  }

  /** The address, once somebody listens there; the same each time. */
  async listen(): Promise<string> {
    this.server = this.made();
    await new Promise<void>(done => this.server.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
    return `http://127.0.0.1:${this.port}/nouvelles`;
  }

  /** From now on nobody answers. */
  async goAway(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>(done => this.server.close(() => done()));
  }

  /** @param secret as it was told when the endpoint was set up */
  trust(secret: string): void {
    this.secret = secret;
  }

  private made(): Server {
    return createServer(async (request, response) => {
      const body = await read(request);
      if (this.patience > 0) await new Promise(done => setTimeout(done, this.patience));
      response.writeHead(this.take(body, request) ? 204 : 401).end();
    });
  }

  private take(body: string, request: IncomingMessage): boolean {
    let message: Message;
    try {
      message = new Webhook(this.secret).verify(body, request.headers as Record<string, string>) as Message;
    } catch {
      this.refused++;
      return false;
    }
    if (message.type === 'test') return true;
    if (this.heard.has(message.data.id)) this.twice++;
    else this.lags.push(Date.now() - Date.parse(message.data.happenedAt));
    this.heard.set(message.data.id, message.data);
    return true;
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
