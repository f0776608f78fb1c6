// A job seeker as a portal plays them: links an account, takes a test, shares the result, takes it back.
import type { components } from '../target/clients/types/assessment.js';
import { type Addresses, assessmentFor, once, profileFor, told, until } from './calls.js';
import type { Caller } from './people.js';

type Question = components['schemas']['Question'];
type Response = components['schemas']['Response'];

const CAMPAIGN = 'PXEMPR346';
const MONTH_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

/** No key is known here: the first of what is proposed, and otherwise on without an answer. */
function answer(question: Question): Response {
  const first = question.proposals?.[0];
  return question.type === 'single-choice' && first ? { type: 'single-choice', choice: first.id } : { type: 'skip' };
}

export class Seeker {
  private readonly profile;
  private readonly assessment;

  constructor(addresses: Addresses, account: Caller) {
    this.profile = profileFor(addresses, account);
    this.assessment = assessmentFor(addresses, account);
  }

  async linksAccount(invitationCode: string): Promise<void> {
    told(await this.profile.POST('/v1/beneficiaries/me/account-links', { body: { invitationCode } }));
  }

  async takesTest(): Promise<{ resultId: string; answers: number }> {
    const sitting = await until(() =>
      this.assessment.POST('/v1/sittings', { params: { header: once() }, body: { campaignCode: CAMPAIGN } }),
    );
    let question = sitting.question;
    let answers = 0;
    let resultId: string | undefined;
    while (question) {
      const reply: components['schemas']['AnswerReply'] = told(
        await this.assessment.POST('/v1/sittings/{id}/answers', {
          params: { path: { id: sitting.id } },
          body: { number: question.number, response: answer(question) },
        }),
      );
      answers++;
      question = reply.next;
      resultId = reply.resultId;
    }
    if (!resultId) throw new Error(`the test ended after ${answers} answers without a result`);
    return { resultId, answers };
  }

  async reads(resultId: string) {
    return told(await this.assessment.GET('/v1/results/{id}', { params: { path: { id: resultId } } }));
  }

  /** For a month. The grant. */
  async shares(resultId: string, structureId: string): Promise<string> {
    const given = told(
      await this.assessment.POST('/v1/results/{id}/sharings', {
        params: { path: { id: resultId }, header: once() },
        body: {
          structureId,
          purpose: 'accompagnement',
          until: new Date(Date.now() + MONTH_MILLISECONDS).toISOString(),
        },
      }),
    );
    return given.grantId;
  }

  async takesBack(grantId: string): Promise<void> {
    const { error, response } = await this.profile.DELETE('/v1/sharings/{grantId}', { params: { path: { grantId } } });
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${JSON.stringify(error)}`);
  }

  async goes(): Promise<void> {
    const { version } = told(await this.profile.GET('/v1/erasures/text'));
    told(
      await this.profile.POST('/v1/erasures', {
        params: { header: once() },
        body: { understood: true, textVersion: version },
      }),
    );
  }
}
