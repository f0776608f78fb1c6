// Holds the objects of rendered files whose kinds kinds.json names against the typed models of these kinds: by the compiler, which knows every
// field and refuses one too many, and by the model's own validation, which knows required fields, values and forms.
//   node models.js FILE ...
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import yaml from 'js-yaml';

const kinds = JSON.parse(readFileSync('kinds.json', 'utf8'));
const name = (kind) => kind.split(' ')[1];
const faults = [];
let count = 0;
const typed = Object.entries(kinds).map(
  ([kind, path]) => `import type { I${name(kind)} } from '@kubernetes-models/${path}';`,
);
const barman = '@kubernetes-models/cloudnative-pg/github.com/cloudnative-pg/barman-cloud/pkg/api/BarmanObjectStoreConfiguration';
typed.push(`import type { IBarmanObjectStoreConfiguration } from '${barman}';`);

for (const file of process.argv.slice(2)) {
  for (const object of yaml.loadAll(readFileSync(file, 'utf8'))) {
    const kind = `${object.apiVersion} ${object.kind}`;
    const where = `${basename(file)}: ${object.kind} ${object.metadata.name}`;
    if (kind === 'barmancloud.cnpg.io/v1 ObjectStore') {
      // The kind has no model; what it is told of the store has one.
      typed.push(`// ${where}`, `const o${count++}: IBarmanObjectStoreConfiguration = ${JSON.stringify(object.spec.configuration)};`);
    } else if (kind in kinds) {
      typed.push(`// ${where}`, `const o${count++}: I${name(kind)} = ${JSON.stringify(object)};`);
      const model = (await import(`@kubernetes-models/${kinds[kind]}`))[name(kind)];
      try {
        new model(object).validate();
      } catch (fault) {
        faults.push(`${where}: ${fault.message}`);
      }
    }
  }
}
mkdirSync('target', { recursive: true });
writeFileSync('target/objects.ts', `${typed.join('\n')}\n`);
try {
  execFileSync('node_modules/.bin/tsc', ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'esnext',
    '--moduleResolution', 'bundler', 'target/objects.ts'], { encoding: 'utf8' });
} catch (fault) {
  const lines = typed;
  for (const said of fault.stdout.trim().split('\n')) {
    const line = /objects\.ts\((\d+)/.exec(said);
    faults.push(line ? `${lines[line[1] - 2]}: ${said}` : said);
  }
}
faults.forEach((fault) => console.error(fault));
console.log(`${count} objects of ${Object.keys(kinds).length + 1} kinds, ${faults.length} faults`);
process.exit(faults.length === 0 && count > 0 ? 0 : 1);
