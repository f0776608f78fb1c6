// Fails when a document of events is not valid AsyncAPI, or names a schema that is not there.
import parser from '@asyncapi/parser';

const HINT = 2; // Such as that there is a newer version of AsyncAPI.

let faults = 0;
for (const file of process.argv.slice(2)) {
  const { diagnostics } = await parser.fromFile(new parser.Parser(), file).parse();
  for (const fault of diagnostics.filter(diagnostic => diagnostic.severity < HINT)) {
    console.error(`${file} /${fault.path.join('/')}: ${fault.message}`);
    faults++;
  }
}
process.exit(faults === 0 ? 0 : 1);
