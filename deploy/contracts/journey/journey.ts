// The way of an integrator through the platform, by clients that were made from its documents: a partner registers and invites a person,
// who links an account, takes the test, reads the result and shares it with a structure, whose adviser reads it.
import type { components } from '../target/clients/types/assessment.js';
import { type Addresses, assessmentFor, once, profileFor, told, until } from './calls.js';
import { People } from './people.js';

type Question = components['schemas']['Question'];
type Response = components['schemas']['Response'];

const MISSION_LOCALE = '01940000-0000-7000-8000-00000000000a';
const CAMPAIGN = 'PXEMPR346';
const MONTH_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

const [issuer, assessmentAddress, profileAddress] = process.argv.slice(2);
const addresses: Addresses = {
  issuer: issuer ?? 'http://localhost:8180/realms/pix-emploi',
  assessment: assessmentAddress ?? 'http://localhost:8081',
  profile: profileAddress ?? 'http://localhost:8082',
};

/** No key is known here: the first of what is proposed, and otherwise on without an answer. */
function answer(question: Question): Response {
  const first = question.proposals?.[0];
  return question.type === 'single-choice' && first ? { type: 'single-choice', choice: first.id } : { type: 'skip' };
}

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

const seeker = await people.newSeeker(account);
told(await profileFor(addresses, seeker).POST('/v1/beneficiaries/me/account-links', { body: { invitationCode } }));
console.log('2. Awa logs in and links the account.');

const assessment = assessmentFor(addresses, seeker);
const sitting = await until(() =>
  assessment.POST('/v1/sittings', { params: { header: once() }, body: { campaignCode: CAMPAIGN } }),
);
let question = sitting.question;
let answers = 0;
let resultId: string | undefined;
while (question) {
  const reply: components['schemas']['AnswerReply'] = told(
    await assessment.POST('/v1/sittings/{id}/answers', {
      params: { path: { id: sitting.id } },
      body: { number: question.number, response: answer(question) },
    }),
  );
  answers++;
  question = reply.next;
  resultId = reply.resultId;
}
if (!resultId) throw new Error(`the test ended after ${answers} answers without a result`);
const result = told(await assessment.GET('/v1/results/{id}', { params: { path: { id: resultId } } }));
console.log(`3. Awa takes the test: ${answers} answers, ${result.totalPix} Pix in ${result.competences.length} competences.`);

told(
  await assessment.POST('/v1/results/{id}/sharings', {
    params: { path: { id: resultId }, header: once() },
    body: {
      structureId: MISSION_LOCALE,
      purpose: 'accompagnement',
      until: new Date(Date.now() + MONTH_MILLISECONDS).toISOString(),
    },
  }),
);
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
