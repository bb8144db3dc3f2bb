// report.mjs RAW MODE: medians of the rounds, beside the limits of the same run and the bars, as Markdown.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

const [raw, mode] = process.argv.slice(2);
const lines = readFileSync(raw, 'utf8').trim().split('\n')
  .map((line) => Object.fromEntries(line.split(' ').map((pair) => pair.split('='))));

// All values of one figure in lines that are like `which`.
const values = (which, figure) => lines
  .filter((line) => Object.entries(which).every(([key, value]) => line[key] === String(value)) && line[figure] !== undefined)
  .map((line) => Number(line[figure]));

const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length === 0 ? NaN : sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const shown = (number) => (Number.isNaN(number) ? '' : number >= 100 ? number.toFixed(0) : number.toFixed(number >= 10 ? 1 : 2));
const spread = (list) => (list.length < 2 ? '' : ` (${shown(Math.min(...list))}–${shown(Math.max(...list))})`);
const figure = (which, name) => {
  const list = values(which, name);
  return list.length === 0 ? '' : shown(median(list)) + spread(list);
};
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);
const table = (head) => { row(head); row(head.map(() => '---')); };
const distinct = (key) => [...new Set(lines.map((line) => line[key]).filter(Boolean))];

const engines = distinct('engine');
const sizes = distinct('requests').sort((a, b) => a - b);

console.log(`# Speed and memory, ${new Date().toISOString().slice(0, 10)} (${mode})\n`);
console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'processor'}; clients, server and database share them. Medians, with least–most.\n`);

function loads(engine) {
  console.log(`## ${engine}\n`);
  table(['requests there', 'work', 'clients', 'per second', 'p50 ms', 'p95 ms', 'p99 ms', 'server ms each', 'errors']);
  for (const requests of sizes)
    for (const kind of ['lifecycle', 'submit', 'queue', 'search', 'upload'])
      for (const clients of distinct('clients').sort((a, b) => a - b)) {
        const which = { engine, requests, kind, clients };
        if (values(which, 'p50').length === 0)
          continue;
        // The processor time also covers warming up, which is one second of the whole.
        const each = lines.filter((line) => Object.entries(which).every(([key, value]) => line[key] === String(value)))
          .map((line) => 1000 * line.server_processor / (line.throughput * (Number(line.seconds) + (kind === 'upload' ? 0 : 1))));
        row([requests, kind, clients, figure(which, 'throughput'), figure(which, 'p50'), figure(which, 'p95'), figure(which, 'p99'),
          shown(median(each)), values(which, 'errors').reduce((sum, value) => sum + value, 0)]);
      }
  console.log('');
  table(['requests there', 'bare engine, submissions/s', 'fdatasync/s', 'start ms', 'at rest MB', 'after load MB', 'most MB']);
  for (const requests of sizes)
    row([requests, figure({ engine, requests, kind: 'limit' }, 'throughput'), figure({ engine, requests, kind: 'fdatasync' }, 'throughput'),
      figure({ engine, requests, kind: 'start' }, 'start_ms'), figure({ engine, requests, kind: 'start' }, 'rest_mb'),
      figure({ engine, requests, kind: 'memory' }, 'after_mb'), figure({ engine, requests, kind: 'memory' }, 'most_mb')]);
  console.log('');
}

function slowPages(engine) {
  const steps = [...new Set(lines.flatMap((line) => Object.keys(line)).filter((key) => key.endsWith('.p99')).map((key) => key.slice(0, -4)))];
  const largest = sizes.at(-1);
  const of = (kind) => steps.map((step) => [step, median(values({ engine, requests: largest, kind }, `${step}.p50`)),
    median(values({ engine, requests: largest, kind }, `${step}.p99`))]).filter(([, p50]) => !Number.isNaN(p50));
  for (const kind of ['lifecycle', 'queue', 'search'])
    if (of(kind).length > 0)
      console.log(`${engine}, ${largest} requests, ${kind}, p50/p99 in ms: ${of(kind).map(([step, p50, p99]) => `${step} ${shown(p50)}/${shown(p99)}`).join(', ')}\n`);
}

const verdicts = [];
function bar(what, measured, limit, relation, unit) {
  if (Number.isNaN(measured))
    return;
  const held = relation === '≥' ? measured >= limit : measured <= limit;
  verdicts.push([what, shown(measured) + unit, `${relation} ${limit}${unit}`, held ? 'OK' : 'MISSED']);
}

function bars(engine) {
  const share = { sqlite: 50, postgres: 60 }[engine];
  // The best the bare engine did at any number of clients, round by round, is the limit.
  for (const requests of sizes) {
    const limits = distinct('round').map((round) => Math.max(...values({ engine, requests, round, kind: 'limit' }, 'throughput'))).filter(Number.isFinite);
    bar(`${engine}: submissions at 64 clients, of the bare engine, ${requests} there`,
      100 * median(values({ engine, requests, kind: 'submit', clients: 64 }, 'throughput')) / median(limits), share, '≥', ' %');
  }
  const lifecycles = (requests) => median(values({ engine, requests, kind: 'lifecycle', clients: 64 }, 'throughput'));
  const pages = (requests) => median(values({ engine, requests, kind: 'queue' }, 'p99'));
  for (const requests of ['100000', '1000000'])
    bar(`${engine}: lifecycles at ${requests}, of those at 0`, 100 * lifecycles(requests) / lifecycles('0'), 85, '≥', ' %');
  bar(`${engine}: queue page p99 at 1000000, of that at 10000`, pages('1000000') / pages('10000'), 1.5, '≤', ' ×');
  bar(`${engine}: errors`, lines.filter((line) => line.engine === engine && line.errors)
    .reduce((sum, line) => sum + Number(line.errors), 0), 0, '≤', '');
  for (const requests of sizes) {
    bar(`${engine}: memory at rest, ${requests} there`, median(values({ engine, requests, kind: 'start' }, 'rest_mb')), 80, '≤', ' MB');
    bar(`${engine}: start to first answer, ${requests} there`, median(values({ engine, requests, kind: 'start' }, 'start_ms')), 1000, '≤', ' ms');
  }
  bar(`${engine}: most memory with 50 uploads of 20 MB at once`, median(values({ engine, kind: 'upload_memory' }, 'most_mb')), 300, '≤', ' MB');
}

for (const engine of engines) {
  loads(engine);
  slowPages(engine);
  bars(engine);
}
for (const line of lines.filter((one) => one.kind === 'duties'))
  bar(`obligations of ${line.agencies} agencies, ${line.duties} duties, ${line.years} years (${line.mix}: ${line.obligations})`,
    Number(line.seconds), 5, '≤', ' s');
for (const line of lines.filter((one) => one.case && one.p99_ms))
  bar(`${line.engine}: ${line.entries ? `a register of ${line.entries} entries` : 'a regulation'}, ${line.case}, p99`, Number(line.p99_ms), 100, '≤', ' ms');
for (const line of lines.filter((one) => one.case?.startsWith('import_'))) {
  bar(`${line.engine}: ${line.case}, ${line.rows} rows`, Number(line.seconds), 60, '≤', ' s');
  bar(`${line.engine}: ${line.case}, longest wait of somebody else who writes`, Number(line.longest_wait_ms), 2000, '≤', ' ms');
  bar(`${line.engine}: ${line.case}, most memory`, Number(line.peak_mb), 300, '≤', ' MB');
}
for (const line of lines.filter((one) => one.case?.startsWith('download_')))
  bar(`${line.engine}: ${line.case}, ${line.rows} rows in ${Number(line.seconds).toFixed(0)} s, most memory`, Number(line.peak_mb), 300, '≤', ' MB');
for (const line of lines.filter((one) => one.case === 'duplicates'))
  bar(`duplicates among ${line.programmes} programmes (${line.pairs} pairs)`, Number(line.seconds), 30, '≤', ' s');
for (const line of lines.filter((one) => one.case === 'duplicates_labelled'))
  for (const which of ['precision', 'recall'])
    bar(`duplicates: ${which} on the ${line.part === 'held' ? 'pairs held out' : 'pairs tuned on'}`, Number(line[which]), 0.85, '≥', '');
console.log('## Bars\n');
table(['bar', 'measured', 'to hold', '']);
verdicts.forEach(row);
