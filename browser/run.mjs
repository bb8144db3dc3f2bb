// Runs browser/*.test.mjs on one engine, two files at a time, each on a ground of its own. Use: node browser/run.mjs
// [--engine SQLite|PostgreSQL] [--city KEY] [--json FILE] [--at-once N] [--pictures] [word…]; with words, only files whose
// name holds one of them; with --pictures, tests leave pictures of pages in var/shots/. A file that says `export const engines = ['SQLite']` is left out on others.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { top } from '../tools/source_files.mjs';
import { postgresUrl } from '../tools/testing/suites.mjs';
import { postgresDatabases, sqliteDatabases } from './databases.mjs';
import { launchBrowser, prepareExample, shot, startGround } from './ground.mjs';
import { registered } from './testing.mjs';

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'SQLite' },
    city: { type: 'string', default: 'pontianak' },
    json: { type: 'string' },
    'at-once': { type: 'string', default: '2' },
    pictures: { type: 'boolean', default: false },
  },
});

const folder = join(top, 'var/browser', `${values.engine}-${process.pid}`);
const counts = { passed: 0, failed: 0 };
const files = readdirSync(join(top, 'browser')).filter((name) => name.endsWith('.test.mjs'))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
  // The one that takes longest begins first, so that nobody waits for it alone at the end.
  .sort((one, other) => Number(other.startsWith('sixteen')) - Number(one.startsWith('sixteen')) || one.localeCompare(other));

function note(name, began, error) {
  counts[error ? 'failed' : 'passed'] += 1;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${error ? 'FAILED' : '    ok'}  ${name} (${values.engine}), ${seconds} s`);
  if (error) console.log(String(error.stack ?? error).replace(/^/gm, '        '));
}

function withinTime(work, milliseconds) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`Not finished after ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

// One test: its pages are given back behind it and must have given no trouble.
async function runTest(file, { name, body, timeout }, ground) {
  const began = performance.now();
  const pages = [];
  const newPage = async (options) => {
    const page = await ground.newPage(options);
    pages.push(page);
    return page;
  };
  let error;
  let about;
  try {
    about = await withinTime(body({ ground, newPage, assert }), timeout);
    for (const page of pages) assert.deepEqual(page.trouble(), [], `${page.url()} gave trouble`);
  } catch (caught) {
    error = caught;
    const label = `failed-${basename(file, '.test.mjs')}-${name}`.replace(/[^\w-]+/g, '-').slice(0, 90);
    for (const [index, page] of pages.entries())
      await shot(page, `${label}-${index}`).then((path) => console.log(`        picture: ${path}`), () => {});
    console.log(`        the program's last lines:\n${ground.log().replace(/^/gm, '          ')}`);
  }
  await ground.giveBack(pages, { whole: !error });
  note(`${file}: ${name}${about ? ` (${about})` : ''}`, began, error);
}

// Files are read one after another: they register their tests in one list.
async function readTests(names) {
  const read = [];
  for (const file of names) {
    registered.length = 0;
    const { engines } = await import(join(top, 'browser', file));
    if (!engines || engines.includes(values.engine)) read.push({ file, tests: [...registered] });
  }
  return read;
}

async function runFile({ file, tests }, shared) {
  const ground = await startGround({ ...shared, name: basename(file, '.test.mjs').replace(/\W/g, '_') });
  try {
    for (const one of tests) await runTest(file, one, ground);
  } finally {
    await ground.stop();
  }
}

let databases;
let browser;
const began = performance.now();
try {
  mkdirSync(folder, { recursive: true });
  databases = values.engine === 'PostgreSQL' ? postgresDatabases(postgresUrl()) : sqliteDatabases(folder);
  const example = await prepareExample({ folder, databases, city: values.city });
  browser = await launchBrowser();
  const waiting = await readTests(files);
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const fileBegan = performance.now();
      await runFile(next, { folder, databases, example, city: values.city, browser, looks: values.engine === 'SQLite', pictures: values.pictures })
        .catch((error) => note(next.file, fileBegan, error));
    }
  };
  await Promise.all(Array.from({ length: Number(values['at-once']) }, lane));
} catch (error) {
  note('the test ground', began, error);
} finally {
  await browser?.close();
  try { await databases?.drop('example'); } catch (error) { console.log(String(error)); }
}
// After a failure the configuration, the log and the mail stay to be looked at.
if (counts.failed === 0) rmSync(folder, { recursive: true, force: true });
if (values.json) writeFileSync(values.json, JSON.stringify(counts));
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
