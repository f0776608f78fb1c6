// A day of a partner's system: hundreds of people are registered at once, news come signed, an hour is missed and caught up with, by the feed
// and by a replay. In the end the partner knows by news alone what the services say, person by person.
import { addressesOf, once, profileFor, told } from '../calls.js';
import { People } from '../people.js';
import { Seeker } from '../seeker.js';
import { differences, knownFrom, saidByServices, type State } from './copy.js';
import { type News, Receiver } from './receiver.js';

const MISSION_LOCALE = '01940000-0000-7000-8000-00000000000a';
const MANY = Number(process.env.DAY_PEOPLE ?? 500);
const MISSED = Math.ceil(MANY / 5);
const LIVING = 6;
const AT_ONCE = 500;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const FAR_MILLISECONDS = 600_000;
/** Longer than the services wait for an answer. */
const SLOW_MILLISECONDS = 20_000;

const addresses = addressesOf(process.argv.slice(2));
const people = new People(addresses.issuer);
const partner = people.partner('partner-alpha');
const profile = profileFor(addresses, partner);
const run = `day-${Date.now()}-`;
const pages: News[] = [];
let cursor: string | undefined;

interface File {
  id: string;
  externalId: string;
}

interface Shared {
  name: string;
  resultId: string;
}

const receiver = new Receiver();
const slow = new Receiver(SLOW_MILLISECONDS);
const endpoint = await setUp(receiver);
const slowEndpoint = await setUp(slow);
await readOn();
console.log('1. Two systems of the mission locale want all news; one of them is too slow for any.');

console.log(`registering ${MANY}`);
const files = await register(0, MANY);
await heard(MANY);
console.log(`2. ${MANY} people are registered at once, and the partner hears of each: ${delays()}.`);

const seekers: { file: File; seeker: Seeker }[] = [];
for (const file of files.slice(0, LIVING)) seekers.push({ file, seeker: await comesIn(file) });
const shared = await Promise.all(
  seekers.map(async ({ file, seeker }) => {
    const { resultId } = await seeker.takesTest();
    return { name: file.externalId, seeker, resultId, grant: await seeker.shares(resultId, MISSION_LOCALE) };
  }),
);
await heardAs(known => known.size === MANY && shared.every(one => readable(known, one)));
console.log(`3. ${LIVING} of them take a test and share it: the partner knows each.`);

await receiver.goAway();
console.log('away');
await register(MANY, MISSED);
await shared[0]!.seeker.takesBack(shared[0]!.grant);
await shared[1]!.seeker.takesBack(shared[1]!.grant);
await shared[1]!.seeker.shares(shared[1]!.resultId, MISSION_LOCALE);
await shared[2]!.seeker.goes();
const missedFrom = new Date(Date.now() - 60 * 60 * 1000).toISOString();
console.log(`4. The partner's system is away: ${MISSED} more are registered, two take back, one of them shares again, one is erased.`);

await readUntil(asLived);
console.log(`5. By the feed the partner is as before: ${pages.length} news on its pages.`);

await receiver.listen();
const { queued } = told(
  await profile.POST('/v1/webhooks/{id}/replay', {
    params: { path: { id: endpoint }, header: once() },
    body: { since: missedFrom },
  }),
);
console.log('replaying');
await heardAs(asLived);
console.log(`6. By a replay of ${queued} too: ${receiver.twice} came twice and are known by their ids, ${receiver.refused} were not verified.`);

const known = knownFrom(receiver.heard.values(), run);
const said = await byServices();
for (const difference of differences(known, said)) console.log(`   ${difference}`);
if (differences(known, said).length > 0 || known.size !== MANY + MISSED - 1) throw new Error('the partner knows something else');
console.log(`7. The partner knows what the services say of ${known.size} people. The slow system was told ${slow.heard.size}, and nobody waited for it.`);

for (const id of [endpoint, slowEndpoint]) await profile.DELETE('/v1/webhooks/{id}', { params: { path: { id } } });
console.log(JSON.stringify({ figures: { people: known.size, ...percentiles(), twice: receiver.twice, refused: receiver.refused, replayed: queued } }));
process.exit(0);

async function setUp(system: Receiver): Promise<string> {
  const made = told(
    await profile.POST('/v1/webhooks', {
      params: { header: once() },
      body: {
        structureId: MISSION_LOCALE,
        url: await system.listen(),
        types: ['person-registered', 'sharing-given', 'sharing-withdrawn', 'result-available', 'person-erased'],
      },
    }),
  );
  system.trust(made.secret!);
  return made.id;
}

/** In calls of as many as one may name. */
async function register(from: number, many: number): Promise<File[]> {
  const files: File[] = [];
  for (let next = from; next < from + many; next += AT_ONCE) {
    const names = Array.from({ length: Math.min(AT_ONCE, from + many - next) }, (_, place) => `${run}${next + place}`);
    const report = told(
      await profile.POST('/v1/beneficiaries/batch', {
        params: { header: once() },
        body: {
          structureId: MISSION_LOCALE,
          people: names.map((externalId, place) => ({ externalId, firstName: 'Jour', lastName: `Exemple ${LETTERS[place % LETTERS.length]}` })),
        },
      }),
    );
    if (report.refused > 0) throw new Error(`refused: ${JSON.stringify(report.items.find(item => item.outcome === 'refused'))}`);
    report.items.forEach((item, place) => files.push({ id: item.beneficiaryId!, externalId: names[place]! }));
  }
  return files;
}

async function comesIn(file: File): Promise<Seeker> {
  const { invitationCode } = told(
    await profile.POST('/v1/beneficiaries/{id}/invitations', { params: { path: { id: file.id } } }),
  );
  const seeker = new Seeker(addresses, await people.newSeeker(file.externalId));
  await seeker.linksAccount(invitationCode);
  return seeker;
}

/** Reads the feed on to where it ends now. */
async function readOn(): Promise<void> {
  for (;;) {
    const page = told(
      await profile.GET('/v1/news', {
        params: { query: { structureId: MISSION_LOCALE, limit: 100, ...(cursor ? { cursor } : {}) } },
      }),
    );
    pages.push(...page.items);
    if (page.nextCursor === cursor) return;
    cursor = page.nextCursor;
  }
}

async function byServices(): Promise<State> {
  const ever = new Set([...receiver.heard.values(), ...pages].filter(news => news.type === 'sharing-given').map(news => news.beneficiaryId));
  return saidByServices(addresses, partner, MISSION_LOCALE, run, ever);
}

function readable(known: State, { name, resultId }: Shared): boolean {
  return known.get(name)?.includes(resultId) ?? false;
}

/** What was lived, and not merely that both sides agree: they also agree before either has heard of it. */
function asLived(known: State): boolean {
  const [takenBack, sharedAgain, erased, ...untouched] = shared;
  return (
    known.size === MANY + MISSED - 1 &&
    !readable(known, takenBack!) &&
    !known.has(erased!.name) &&
    [sharedAgain!, ...untouched].every(one => readable(known, one))
  );
}

async function heard(many: number): Promise<void> {
  await within(() => Promise.resolve([...receiver.heard.values()].filter(news => news.externalId?.startsWith(run)).length >= many));
}

async function heardAs(lived: (known: State) => boolean): Promise<void> {
  await within(() => agrees(knownFrom(receiver.heard.values(), run), lived));
}

async function readUntil(lived: (known: State) => boolean): Promise<void> {
  await within(async () => {
    await readOn();
    return agrees(knownFrom(pages, run), lived);
  });
}

async function agrees(known: State, lived: (known: State) => boolean): Promise<boolean> {
  return lived(known) && differences(known, await byServices()).length === 0;
}

async function within(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + FAR_MILLISECONDS;
  while (!(await isSo())) {
    if (Date.now() > end) {
      const left = differences(knownFrom([...receiver.heard.values(), ...pages], run), await byServices());
      throw new Error(`after ten minutes the partner still knows something else:\n${left.slice(0, 20).join('\n')}`);
    }
    await new Promise(done => setTimeout(done, 1000));
  }
}

function percentiles() {
  const sorted = receiver.lags.slice(0, MANY).sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50Milliseconds: at(0.5), p95Milliseconds: at(0.95), longestMilliseconds: at(1) };
}

function delays(): string {
  const { p50Milliseconds, p95Milliseconds, longestMilliseconds } = percentiles();
  return `half within ${p50Milliseconds} ms, 95 of 100 within ${p95Milliseconds}, the last after ${longestMilliseconds}`;
}
