// The generated clients, with what every call of ours has: a token, and an answer that is the promised one or ends the journey.
import createClient, { type Client } from 'openapi-fetch';
import type { paths as Assessment } from '../target/clients/types/assessment.js';
import type { paths as Profile } from '../target/clients/types/profile.js';
import type { Caller } from './people.js';

const FAR_SECONDS = 300;

export interface Addresses {
  issuer: string;
  assessment: string;
  profile: string;
}

/** @param given issuer, assessment, profile; those of deploy/local/up when there are none */
export const addressesOf = ([issuer, assessment, profile]: string[]): Addresses => ({
  issuer: issuer ?? 'http://localhost:8180/realms/pix-emploi',
  assessment: assessment ?? 'http://localhost:8081',
  profile: profile ?? 'http://localhost:8082',
});

export const assessmentFor = (addresses: Addresses, caller: Caller): Client<Assessment> =>
  asked(createClient<Assessment>({ baseUrl: addresses.assessment, fetch: patiently }), caller);

export const profileFor = (addresses: Addresses, caller: Caller): Client<Profile> =>
  asked(createClient<Profile>({ baseUrl: addresses.profile, fetch: patiently }), caller);

function asked<Paths extends {}>(client: Client<Paths>, caller: Caller): Client<Paths> {
  client.use({
    async onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${await caller()}`);
      return request;
    },
  });
  return client;
}

/** A service that is away or has too much to do comes back: what makes something has a key, so that it may be sent again. */
async function patiently(request: Request): Promise<Response> {
  const end = Date.now() + FAR_SECONDS * 1000;
  for (;;) {
    const answer = await fetch(request.clone()).catch((away: unknown) => away);
    if (answer instanceof Response && ![429, 502, 503, 504].includes(answer.status)) return answer;
    if (Date.now() > end) {
      if (answer instanceof Response) return answer;
      throw answer;
    }
    const seconds = answer instanceof Response ? Number(answer.headers.get('Retry-After') ?? 1) : 1;
    await new Promise(done => setTimeout(done, seconds * 1000));
  }
}

/** What openapi-fetch gives of a call, whatever is called. */
interface Answer<Body> {
  data?: Body;
  error?: unknown;
  response: Response;
}

/** A result is also offered as a page; what is asked for here is JSON. */
type Json<Body> = Exclude<Body, string>;

/** The body of an answer that is as promised. */
export function told<Body>({ data, error, response }: Answer<Body>): Json<Body> {
  if (!isJson(data)) throw new Error(`${response.url} answered ${response.status}: ${JSON.stringify(error ?? data)}`);
  return data;
}

/** Calls again until the answer fits: news travels between services and takes a moment. */
export async function until<Body>(
  call: () => Promise<Answer<Body>>,
  fits: (body: Json<Body>) => boolean = () => true,
): Promise<Json<Body>> {
  const end = Date.now() + FAR_SECONDS * 1000;
  for (;;) {
    const answer = await call();
    if (isJson(answer.data) && fits(answer.data)) return answer.data;
    if (Date.now() > end) {
      const last = JSON.stringify(answer.error ?? answer.data);
      throw new Error(`${answer.response.url} still answers ${answer.response.status} after ${FAR_SECONDS} s: ${last}`);
    }
    await new Promise(done => setTimeout(done, 200));
  }
}

function isJson<Body>(data: Body | undefined): data is Json<Body> {
  return data !== undefined && typeof data !== 'string';
}

/** Header of each call that makes something. */
export const once = () => ({ 'Idempotency-Key': crypto.randomUUID() });
