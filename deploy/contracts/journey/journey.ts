// The way of an integrator through the platform, by clients that were made from its documents: a partner registers and invites a person,
// who links an account, takes the test, reads the result and shares it with a structure, whose adviser reads it.
import { addressesOf, assessmentFor, once, profileFor, told, until } from './calls.js';
import { People } from './people.js';
import { Seeker } from './seeker.js';

const MISSION_LOCALE = '01940000-0000-7000-8000-00000000000a';
const addresses = addressesOf(process.argv.slice(2));

const people = new People(addresses.issuer);
const account = `typescript-${crypto.randomUUID()}`;

const partner = profileFor(addresses, people.partner('partner-alpha'));
const file = told(
  await partner.POST('/v1/beneficiaries', {
    params: { header: once() },
    body: { structureId: MISSION_LOCALE, externalId: account, firstName: 'Awa', lastName: 'Exemple', birthDate: '2003-04-05' },
  }),
);
const { invitationCode } = told(
  await partner.POST('/v1/beneficiaries/{id}/invitations', { params: { path: { id: file.id } } }),
);
console.log('1. The partner registers Awa and has an invitation.');

const awa = new Seeker(addresses, await people.newSeeker(account));
await awa.linksAccount(invitationCode);
console.log('2. Awa logs in and links the account.');

const { resultId, answers } = await awa.takesTest();
const result = await awa.reads(resultId);
console.log(`3. Awa takes the test: ${answers} answers, ${result.totalPix} Pix in ${result.competences.length} competences.`);

await awa.shares(resultId, MISSION_LOCALE);
console.log('4. Awa shares the result with the mission locale.');

const nadia = people.person('nadia');
const seen = await until(
  () =>
    profileFor(addresses, nadia).GET('/v1/profiles/{beneficiaryId}', {
      params: { path: { beneficiaryId: file.id }, query: { structureId: MISSION_LOCALE } },
    }),
  profile => profile.timeline.some(entry => entry.resultId === resultId),
);
const read = await until(() =>
  assessmentFor(addresses, nadia).GET('/v1/results/{id}', { params: { path: { id: resultId } } }),
);
if (read.totalPix !== result.totalPix) throw new Error(`the adviser reads ${read.totalPix} Pix, the person ${result.totalPix}`);
console.log(`5. The adviser sees it on the profile (results there: ${seen.timeline.length}) and reads it.`);
