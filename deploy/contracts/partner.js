// Fails when the workflow or the collection of deploy/partner names an operation, or an address, that no contract has.
import { readdirSync, readFileSync } from 'node:fs';
import { load as parse } from 'js-yaml';

const SERVICES = ['assessment', 'profile', 'pathway', 'certification'];
const PARTNER = '../partner';
const contracts = Object.fromEntries(
  SERVICES.map(name => [name, parse(readFileSync(`../../${name}-service/contracts/openapi.yaml`, 'utf8'))]));
contracts.tokens = parse(readFileSync(`${PARTNER}/tokens.openapi.yaml`, 'utf8'));

const operations = name => Object.values(contracts[name].paths).flatMap(item => Object.values(item).map(said => said.operationId));
const faults = [];
let looked = 0;

const workflow = readFileSync(`${PARTNER}/first-hour.arazzo.yaml`, 'utf8');
for (const [, source, operation] of workflow.matchAll(/operationId: \$sourceDescriptions\.(\w+)\.(\w+)/g)) {
  looked++;
  if (!contracts[source] || !operations(source).includes(operation)) faults.push(`first-hour.arazzo.yaml: ${source} has no ${operation}`);
}

// A place in an address is anything; what is written out must be the contract's.
const has = (paths, method, address) => Object.entries(paths).some(([template, item]) => {
  const wanted = template.split('/');
  const given = address.split('/');
  return item[method] && wanted.length === given.length
    && wanted.every((part, i) => part.startsWith('{') || part === given[i]);
});
for (const file of readdirSync(`${PARTNER}/collection`).filter(name => name.endsWith('.bru'))) {
  const said = readFileSync(`${PARTNER}/collection/${file}`, 'utf8');
  const call = said.match(/^(get|post|put|patch|delete) \{\s+url: \{\{(assessment|profile|pathway|certification)\}\}([^\s?]*)/m);
  if (!call) continue;
  looked++;
  const [, method, service, address] = call;
  if (!has(contracts[service].paths, method, address.replace(/\{\{\w+\}\}/g, 'x')))
    faults.push(`${file}: ${service} has no ${method} ${address}`);
}

if (looked < 20) faults.push(`only ${looked} calls were found in ${PARTNER}`);
faults.forEach(fault => console.error(fault));
process.exit(faults.length === 0 ? 0 : 1);
