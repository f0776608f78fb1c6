// Who plays, by the realm that deploy/local starts: the demonstration partner and adviser, and a job seeker who is new in each run.

const PASSWORD = 'demonstration';
const MARGIN_SECONDS = 30;

/** Gives the token of a caller; asked for each call, since tokens are short-lived. */
export type Caller = () => Promise<string>;

interface Granted {
  access_token: string;
  expires_in: number;
}

export class People {
  private readonly administration: string;

  constructor(private readonly issuer: string) {
    this.administration = issuer.replace('/realms/', '/admin/realms/');
  }

  partner(client: string): Caller {
    return this.kept({ grant_type: 'client_credentials', client_id: client, client_secret: `${client}-secret` });
  }

  person(username: string): Caller {
    return this.kept({ grant_type: 'password', client_id: 'demo-cli', username, password: PASSWORD });
  }

  /** Makes an account with the role of job seekers, as the administration of the realm does. */
  async newSeeker(username: string): Promise<Caller> {
    const administrator = await this.partner('local-admin')();
    const made = await this.administer(administrator, '/users', {
      username,
      enabled: true,
      firstName: 'Personne',
      lastName: 'Exemple',
      email: `${username}@exemple.test`,
      emailVerified: true,
      credentials: [{ type: 'password', value: PASSWORD, temporary: false }],
    });
    const account = made.headers.get('Location')?.replace(/.*\//, '');
    const role = await (await this.administer(administrator, '/roles/beneficiary')).json();
    await this.administer(administrator, `/users/${account}/role-mappings/realm`, [role]);
    return this.person(username);
  }

  private async administer(token: string, path: string, body?: unknown): Promise<Response> {
    const answer = await fetch(this.administration + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`Keycloak answered ${answer.status} to ${path}: ${await answer.text()}`);
    return answer;
  }

  private kept(grant: Record<string, string>): Caller {
    let token = '';
    let usableUntil = 0;
    return async () => {
      if (Date.now() >= usableUntil) {
        const asked = Date.now();
        const answer = await fetch(`${this.issuer}/protocol/openid-connect/token`, {
          method: 'POST',
          body: new URLSearchParams(grant),
        });
        if (!answer.ok) throw new Error(`no token for ${grant.username ?? grant.client_id}: ${await answer.text()}`);
        const granted = (await answer.json()) as Granted;
        token = granted.access_token;
        usableUntil = asked + (granted.expires_in - MARGIN_SECONDS) * 1000;
      }
      return token;
    };
  }
}
