// A fifth city from the documentation alone: made by the command, checked, filled and served; then a register, a duty and a
// regulation that docs/tasks/ describes are added as files, and found. Everything in a copy of data/.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { top } from '../tools/source_files.mjs';
import { callerFor, tokenFor } from './api_caller.mjs';
import { command, freePort, readPeople, serve, writeConfiguration } from './program.mjs';
import { test } from './testing.mjs';

// The files are the same on every engine.
export const engines = ['SQLite'];

const program = resolve(top, process.env.PENDOPO_PROGRAM ?? 'build/pendopo');

// {code, printed} of a command that reads and writes files only.
function run(...words) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: top, encoding: 'utf8' });
  return { code: status, printed: stdout + stderr };
}

function scratchData(ground) {
  const data = join(dirname(ground.configuration), 'data');
  if (!existsSync(data)) cpSync(join(top, 'data'), data, { recursive: true });
  return data;
}

// The first file that a page of docs/tasks shows whole: {key, text}.
function fileShownIn(page) {
  const block = readFileSync(join(top, 'docs/tasks', page), 'utf8').match(/^( *)```yaml\n([\s\S]*?)\n *```$/m);
  const text = block[2].split('\n').map((line) => line.slice(block[1].length)).join('\n');
  return { key: text.match(/^key: (\S+)$/m)[1], text: `${text}\n` };
}

// Everything that the table of typical clauses binds to.
function bindingsShown() {
  const page = readFileSync(join(top, 'docs/tasks/new-city.md'), 'utf8');
  const kinds = 'service|register|duty|report|measure|access|exchange|program';
  return [...new Set([...page.matchAll(new RegExp(`\`(\\{(?:${kinds}): [a-z].*?\\})\``, 'g'))].map((match) => match[1]))];
}

function regulationWith(bindings) {
  const both = (text) => `{id: ${text}, en: ${text}}`;
  return ['key: 9-2025', 'number: 9/2025', `name: ${both('Contoh')}`, 'effective: 2025-01-02', 'shown: public', 'articles:',
    ...bindings.flatMap((binding, index) => [`  - article: Pasal ${index + 1}`, '    kind: duty', `    actor: ${both('Dinas')}`,
      `    summary: ${both('Contoh pasal.')}`, `    served_by: [${binding}]`]), ''].join('\n');
}

test('a city that cannot be made is refused, with the code of wrong use, and leaves nothing', async ({ ground, assert }) => {
  const data = scratchData(ground);
  const wrong = [['bontang', '--name', 'Kota Bontang'], ['Besar', '--name', 'Kota Besar'], ['tiga'],
    ['tiga', '--name', 'Kota Tiga', '--zone', 'GMT'], ['tiga', '--name', 'Kota Tiga', '--audience', 'nobody']];
  for (const words of wrong) {
    const { code, printed } = run('new', 'city', ...words, '--data', data);
    assert.equal(code, 2, `${words.join(' ')}: ${printed}`);
  }
  assert.ok(!existsSync(join(data, 'cities/tiga')) && !existsSync(join(data, 'example/tiga')));
  assert.equal(run('definitions', 'check', '--data', data).code, 0);
});

// Fills the city in a database of its own and serves it.
async function open(ground, data, key = 'contoh') {
  const folder = join(dirname(ground.configuration), key);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const configuration = writeConfiguration({ folder, city: key, port, database: `sqlite:${join(folder, 'city.sqlite')}`,
    mail: 'smtp://127.0.0.1:9', more: { data } });
  command('migrate', configuration);
  const people = readPeople(command('seed', configuration));
  const start = () => serve(configuration, address, join(folder, 'serve.log'));
  return { address, configuration, people, start };
}

test('a new city is served at once, and grows by files', async ({ ground, assert }) => {
  const data = scratchData(ground);
  const made = run('new', 'city', 'contoh', '--name', 'Kota Contoh', '--zone', 'WIT', '--regulation', '9/2025', '--data', data);
  assert.equal(made.code, 0, made.printed);
  assert.match(made.printed, /places\.csv/, 'it says what is left to fill in');
  const checked = run('definitions', 'check', '--data', data, '--city', 'contoh');
  assert.equal(checked.code, 0, checked.printed);

  const city = await open(ground, data);
  let server = await city.start();
  try {
    const front = await (await fetch(`${city.address}/`)).text();
    assert.match(front, /Layanan Kota Contoh/);
    assert.doesNotMatch(front, /Pontianak|Pontive/, 'nothing of the city that the shared services were first written for');
    const services = await callerFor(city)('GET', '/services');
    assert.equal(services.status, 200);
    const common = run('definitions', 'list', '--data', data).printed.match(/^services\n([\s\S]*?)^registers$/m)[1].trim().split('\n');
    assert.equal(services.body.rows.length, common.length, 'all that cities share');

    const register = fileShownIn('new-register.md');
    const duty = fileShownIn('new-duty.md');
    mkdirSync(join(data, 'cities/contoh/registers'), { recursive: true });
    writeFileSync(join(data, 'cities/contoh/registers', `${register.key}.yaml`), register.text);
    writeFileSync(join(data, 'cities/contoh/duties', `${duty.key}.yaml`), duty.text);
    const grown = run('definitions', 'check', '--data', data, '--city', 'contoh');
    assert.equal(grown.code, 0, grown.printed);
    assert.equal(await server.stop(), 0);
    server = await city.start();

    const keeper = callerFor(city, tokenFor(city, 'eko'));
    const shown = await keeper('GET', `/registers/${register.key}`);
    assert.equal(shown.status, 200, JSON.stringify(shown.body));
    const added = await keeper('POST', `/registers/${register.key}/entries`,
      { json: { owner: 'infrastruktur', values: { lokasi: 'Taman Kota' } } });
    assert.equal(added.status, 201, JSON.stringify(added.body));
    const duties = await keeper('GET', '/duties');
    assert.match(JSON.stringify(duties.body), new RegExp(`"${duty.key}"`));
    await until(async () => JSON.stringify((await keeper('GET', `/obligations?duty=${duty.key}`)).body).includes('unit:infrastruktur'));

    // Restricted entries are read by the auditor and not by everybody who may see registers.
    const rowsFor = async (person) => (await callerFor(city, tokenFor(city, person))('GET', '/registers/insiden/entries')).body.rows;
    assert.ok((await rowsFor('mulyono')).length > 0, 'the auditor sees incidents');
    assert.deepEqual(await rowsFor('galih') ?? [], [], 'the evaluator does not');
  } finally {
    assert.equal(await server.stop(), 0);
  }
});

test('a regency with other agencies fills its registers and speaks of its own regulation', async ({ ground, assert }) => {
  const data = scratchData(ground);
  assert.equal(run('new', 'city', 'kab', '--name', 'Kabupaten Contoh', '--regulation', '7/2024', '--data', data).code, 0);
  const change = (file, ...pairs) => {
    const path = join(data, file);
    writeFileSync(path, pairs.reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(path, 'utf8')));
  };
  change('cities/kab/organisation.yaml', ['key: disdik,', 'key: dikpora,'], ['key: dishub,', 'key: dishub-kp,'], ['key: satpolpp,', 'key: polpp,']);
  const other = run('definitions', 'check', '--data', data, '--city', 'kab');
  assert.equal(other.code, 3);
  for (const file of ['people', 'requests'])
    assert.match(other.printed, new RegExp(`^example/kab/${file}\\.yaml:\\d+: seharusnya perangkat daerah dari organisation\\.yaml.*\\n    expected an agency of organisation\\.yaml`, 'm'));
  change('example/kab/people.yaml', ['agency: disdik', 'agency: dikpora']);
  change('example/kab/requests.yaml', ['opd_tujuan: dishub', 'opd_tujuan: dishub-kp']);
  change('cities/kab/city.yaml', ['duties: [evaluasi-spbe]', 'duties: [evaluasi-spbe, laporan-walikota]']);
  const unbound = run('definitions', 'check', '--data', data, '--city', 'kab');
  assert.match(unbound.printed, /laporan-walikota\.yaml:1: seharusnya ada ketentuan .*\n    expected an article of the city's regulations that sets duty/);
  change('cities/kab/regulations/7-2024.yaml', ['shown: internal', 'shown: public'], ['served_by: [{duty: evaluasi-spbe}', 'served_by: [{duty: laporan-walikota}, {duty: evaluasi-spbe}']);
  const city = await open(ground, data, 'kab');
  const server = await city.start();
  try {
    assert.match(await (await fetch(`${city.address}/peraturan/7-2024`)).text(), /Pasal 3/);
    const keeper = callerFor(city, tokenFor(city, 'kartika'));
    const { body } = await keeper('GET', '/duties');
    const report = body.rows.find(({ key }) => key === 'laporan-walikota');
    assert.equal(report.name.id, 'Laporan hasil evaluasi kepada Bupati');
    assert.equal(report.basis, '7/2024 Pasal 3');
    const lan = (await keeper('GET', '/registers/tautan-wan/entries')).body.rows;
    assert.ok(lan.length > 5, `${lan.length} entries in a register that speaks of agencies`);
  } finally {
    assert.equal(await server.stop(), 0);
  }
});

async function until(holds) {
  const last = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > last) throw new Error('not within 60 s');
    await new Promise((done) => setTimeout(done, 200));
  }
}

test('every binding that the guide to a new city names is one that the program knows', async ({ ground, assert }) => {
  const data = scratchData(ground);
  const made = run('new', 'city', 'pasal', '--name', 'Kota Pasal', '--data', data);
  assert.equal(made.code, 0, made.printed);
  const bindings = bindingsShown();
  assert.ok(bindings.length > 40, `${bindings.length} bindings in the table`);
  const named = (kind) => bindings.flatMap((binding) => binding.match(new RegExp(`^\\{${kind}: ([\\w-]+)`))?.[1] ?? []);
  const lists = join(data, 'cities/pasal/city.yaml');
  writeFileSync(lists, readFileSync(lists, 'utf8').replace(/^duties: .*$/m, `duties: [${[...new Set(named('duty'))].join(', ')}]`)
    .replace(/^reports: \[/m, 'reports: [laporan-pd, pengawasan-semester, '));
  writeFileSync(join(data, 'cities/pasal/regulations/9-2025.yaml'), regulationWith(bindings));
  const { code, printed } = run('definitions', 'check', '--data', data, '--city', 'pasal');
  assert.equal(code, 0, printed);
  // A clause with neither binding nor waiver is refused, with file and line.
  writeFileSync(join(data, 'cities/pasal/regulations/9-2025.yaml'), regulationWith(['{service: all}']).replace(/ +served_by.*\n/, ''));
  const refused = run('definitions', 'check', '--data', data, '--city', 'pasal');
  assert.equal(refused.code, 3);
  assert.match(refused.printed, /cities\/pasal\/regulations\/9-2025\.yaml:\d+: seharusnya .*\n    expected /);
});
