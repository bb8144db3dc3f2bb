// Runs the tests and closes with the line "N passed, N failed". Ends with 1 when one failed or none ran.
// Use: node tools/testing/run_all.mjs [--build build] [--only units|lints|tools|browser] [word…]
import { parseArgs } from 'node:util';
import { browser, lints, tools, units } from './suites.mjs';

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { build: { type: 'string', default: 'build' }, only: { type: 'string' } },
});

const reports = [];
// The first findings lead to the rest.
const shortened = (report) => {
  const lines = report.split('\n');
  return lines.length <= 80 ? report : [...lines.slice(0, 60), `… and ${lines.length - 60} lines more`].join('\n');
};

function show({ name, passed, failed, seconds, report }) {
  console.log(`${failed > 0 ? 'FAILED' : '    ok'}  ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`);
  if (failed > 0) reports.push(`== ${name}\n${shortened(report)}`);
}

const suites = [
  ['units', 'SQLite', units],
  ['units', 'PostgreSQL', units],
  ['lints', '', lints],
  ['tools', '', tools],
  ['browser', 'SQLite', browser],
  ['browser', 'PostgreSQL', browser],
].filter(([kind]) => !values.only || kind === values.only);

const all = [];
for (const [kind, engine, suite] of suites) {
  try {
    all.push(...await suite(words, { build: values.build, engine, show }));
  } catch (error) {
    // A suite that cannot start at all counts as one failure; the others still run.
    const result = { name: `${kind} ${engine}`, passed: 0, failed: 1, seconds: 0, report: error.stack };
    show(result);
    all.push(result);
  }
}

if (reports.length > 0) console.log(`\n${reports.join('\n\n')}\n`);
if (all.length === 0) console.log(`Nothing ran${words.length > 0 ? `: no test matches ${words.join(' ')}` : ''}.`);
const sum = (what) => all.reduce((total, one) => total + one[what], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
