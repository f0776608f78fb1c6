// What a partner's system knows of its people by news alone, and what the services say of them: both as plain text, to be compared.
import { assessmentFor, profileFor, told, type Addresses } from '../calls.js';
import type { Caller } from '../people.js';
import type { News } from './receiver.js';

interface Known {
  id: string;
  grants: Set<string>;
  results: Set<string>;
}

/** By external id: the file, and the results that may be read. */
export type State = Map<string, string>;

/** @param news in any order, each once; @param prefix of the external ids that are asked for */
export function knownFrom(news: Iterable<News>, prefix: string): State {
  const people = new Map<string, Known>();
  const names = new Map<string, string>();
  for (const each of [...news].sort((one, other) => one.position - other.position)) {
    const known = people.get(each.beneficiaryId) ?? { id: each.beneficiaryId, grants: new Set(), results: new Set() };
    people.set(each.beneficiaryId, known);
    if (each.externalId?.startsWith(prefix)) names.set(each.beneficiaryId, each.externalId);
    switch (each.type) {
      case 'sharing-given':
        known.grants.add(each.subjectId);
        break;
      case 'sharing-withdrawn':
        known.grants.delete(each.subjectId);
        break;
      case 'result-available':
        known.results.add(each.subjectId);
        break;
      case 'person-erased':
        people.delete(each.beneficiaryId);
        break;
    }
  }
  const state: State = new Map();
  for (const known of people.values()) {
    const name = names.get(known.id);
    if (name) state.set(name, line(known.id, known.grants.size > 0 ? known.results : []));
  }
  return state;
}

/** @param shared files of which something may be shared: only they are asked for */
export async function saidByServices(
  addresses: Addresses,
  partner: Caller,
  structureId: string,
  prefix: string,
  shared: Set<string>,
): Promise<State> {
  const state: State = new Map();
  const profile = profileFor(addresses, partner);
  const assessment = assessmentFor(addresses, partner);
  let cursor: string | undefined;
  do {
    const page = told(
      await profile.GET('/v1/beneficiaries', { params: { query: { structureId, limit: 100, ...(cursor ? { cursor } : {}) } } }),
    );
    for (const file of page.items) {
      if (!file.externalId?.startsWith(prefix)) continue;
      const results: string[] = [];
      if (shared.has(file.id)) {
        const timeline = await assessment.GET('/v1/results/timeline', { params: { query: { beneficiaryId: file.id } } });
        if (timeline.response.status !== 404) results.push(...told(timeline).results.map(result => result.resultId));
      }
      state.set(file.externalId, line(file.id, results));
    }
    cursor = page.nextCursor;
  } while (cursor);
  return state;
}

/** What differs, of each person both sides. */
export function differences(one: State, other: State): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter(name => one.get(name) !== other.get(name))
    .map(name => `${name}: ${one.get(name) ?? 'unknown'} | ${other.get(name) ?? 'unknown'}`);
}

function line(id: string, results: Iterable<string>): string {
  return [id, ...[...results].sort()].join(' ');
}
