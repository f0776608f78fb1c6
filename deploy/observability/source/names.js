// Fails when PromQL is none, when a metric is named that no rule records, when an alert has no page or no
// test, and when a page has no alert or names an operation that no service has.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { load } from 'js-yaml';
import { faultsOfNames, rules } from './named.js';

const faults = [...faultsOfNames];
const alerts = rules.filter(rule => rule.alert);
const documents = ['assessment', 'profile', 'pathway', 'certification'].map(
  name => load(readFileSync(`../../${name}-service/contracts/openapi.yaml`, 'utf8')).paths,
);
const SECTIONS = ['## For people', '## Look at', '## Do', '## Over'];

for (const { alert, labels, annotations } of alerts) {
  const page = `runbook/${alert}.md`;
  if (!['page', 'ticket'].includes(labels?.severity)) faults.push(`${alert}: its severity is neither page nor ticket`);
  if (!annotations?.summary) faults.push(`${alert}: no summary`);
  if (annotations?.runbook !== `deploy/observability/${page}`) faults.push(`${alert}: its runbook is not deploy/observability/${page}`);
  if (!existsSync(page)) {
    faults.push(`${alert}: there is no ${page}`);
    continue;
  }
  const text = readFileSync(page, 'utf8');
  for (const section of SECTIONS) if (!text.includes(`\n${section}\n`)) faults.push(`${page}: "${section}" is missing`);
  faults.push(...operationsOf(text).filter(isUnknown).map(operation => `${page}: no service has ${operation}`));
}
for (const page of readdirSync('runbook'))
  if (!alerts.some(({ alert }) => `${alert}.md` === page)) faults.push(`runbook/${page}: there is no such alert`);

/** "GET /v1/operations/dead-letters?limit=5" as it stands in code of a page. */
function operationsOf(text) {
  return [...text.matchAll(/`(GET|POST|PUT|DELETE|PATCH) (\/v1\/[^`? ]*)/g)].map(([, method, path]) => `${method} ${path}`);
}

function isUnknown(operation) {
  const [method, path] = operation.split(' ');
  return !documents.some(paths => paths[path]?.[method.toLowerCase()]);
}

// Each alert is tried: a test lets it fire, and a test sees it silent.
const tried = readdirSync('tests')
  .filter(name => name.endsWith('.yaml'))
  .flatMap(name => load(readFileSync(`tests/${name}`, 'utf8')).tests)
  .flatMap(test => test.alert_rule_test ?? []);
for (const { alert } of alerts) {
  const own = tried.filter(test => test.alertname === alert);
  if (!own.some(test => test.exp_alerts?.length > 0)) faults.push(`${alert}: no test lets it fire`);
  if (!own.some(test => !test.exp_alerts?.length)) faults.push(`${alert}: no test sees it silent`);
}

faults.forEach(fault => console.error(fault));
process.exit(faults.length === 0 ? 0 : 1);
