// Checks a folder: schema.json, valid.jsonl, invalid.jsonl. Prints the counts; fails with the first thing that does not hold.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import edtf from 'edtf';
import { compile } from 'json-schema-to-typescript';

const folder = process.argv[2];
const lines = name => readFileSync(join(folder, name), 'utf8').split('\n').filter(line => line !== '').map(line => JSON.parse(line));
const schema = JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8'));
const fail = message => { console.error(message); process.exit(1); };

const ajv = new Ajv2020({ strict: true, strictTypes: 'log', allowUnionTypes: true, allErrors: false });
addFormats(ajv);
if (!ajv.validateSchema(schema)) fail(`The schema is not valid: ${ajv.errorsText()}`);
const validate = ajv.compile(schema);

const valid = lines('valid.jsonl');
for (const [i, document] of valid.entries())
  if (!validate(document)) fail(`Document ${i} (${document.document?.name}) is refused: ${JSON.stringify(validate.errors.slice(0, 3))}`);
const invalid = lines('invalid.jsonl');
for (const [i, document] of invalid.entries())
  if (validate(document)) fail(`Document ${i} is not refused.`);

const dated = new Set(['publishedOn', 'reportPublishedOn', 'onSite', 'dates', 'due', 'during']);
let dates = 0;
const walk = (value, name) => {
  if (typeof value === 'string' && dated.has(name)) {
    try { edtf(value); } catch (error) { fail(`'${value}' is no EDTF: ${error.message}`); }
    dates++;
  } else if (value !== null && typeof value === 'object')
    for (const [key, child] of Object.entries(value)) walk(child, key);
};
valid.forEach(document => walk({ ...document, evidence: {} }, ''));

writeFileSync(join(folder, 'types.ts'), await compile(schema, 'SendReport'));
const constants = valid.slice(0, 40).map((document, i) => `export const report${i}: SendReport = ${JSON.stringify(document)};`);
writeFileSync(join(folder, 'reports.ts'), `import type { SendReport } from './types';\n${constants.join('\n')}\nexport const count: number = report0.findings?.length ?? 0;\n`);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
try {
  execFileSync(process.execPath, [tsc, '--noEmit', '--strict', '--skipLibCheck', join(folder, 'reports.ts')], { encoding: 'utf8' });
} catch (error) {
  fail(`TypeScript refuses: ${error.stdout}`);
}
console.log(`${valid.length} valid, ${invalid.length} refused, ${dates} dates, ${constants.length} typed`);
