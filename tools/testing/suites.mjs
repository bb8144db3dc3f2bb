// The kinds of tests that tools/testing/run_all.mjs can run. Each is a function (words, options) that runs what matches
// the words and returns [{name, passed, failed, seconds, report}]: `report` says what went wrong, with a way to repeat it.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { top } from '../source_files.mjs';

const results = join(top, 'var/test');
const matches = (name, words) => words.length === 0 || words.some((word) => name.includes(word));

// Each child leads a group of its own, so that its children end with it; also when somebody presses Ctrl+C.
const running = new Set();
function endGroup(child) {
  try { process.kill(-child.pid, 'SIGKILL'); } catch { /* it had just ended */ }
}
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    running.forEach(endGroup);
    process.exit(130);
  });

// Runs to its end or the time limit; {code, output, seconds}. The whole group goes when time is up.
function run(command, parameters, { environment = {}, limit, echo = false }) {
  return new Promise((done) => {
    const began = performance.now();
    const child = spawn(command, parameters, { cwd: top, env: { ...process.env, ...environment }, detached: true });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
        if (echo) process.stdout.write(data);
      });
    const timer = setTimeout(() => {
      output += `\nStopped: not finished after ${limit} seconds.`;
      endGroup(child);
    }, limit * 1000);
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child);
      done({ code, output, seconds: (performance.now() - began) / 1000 });
    };
    child.on('error', (error) => { output += error.message; finish(127); });
    child.on('close', (code, signal) => {
      if (signal) output += `\nEnded by ${signal}.`;
      finish(code ?? 1);
    });
  });
}

function readJson(path) {
  try { return JSON.parse(readFileSync(path, 'utf8')); } catch { return undefined; }
}

// Only the programs that the build still describes: old ones stay on disk.
function testPrograms(build) {
  const targets = execFileSync('ninja', ['-C', build, '-t', 'targets', 'all'], { cwd: top, maxBuffer: 1 << 27 }).toString();
  return [...new Set([...targets.matchAll(/^(tests\/\w+_tests): /gm)].map((match) => match[1]))].sort();
}

// With an engine, `url` is what the tests connect to.
async function runProgram(build, program, engine, url) {
  const name = `${basename(program)} (${engine})`;
  const json = join(results, `${basename(program)}.${engine}.json`);
  rmSync(json, { force: true });
  const { code, output, seconds } = await run(join(top, build, program), [`--gtest_output=json:${json}`, '--gtest_brief=1'],
    { environment: { PENDOPO_TEST_DATABASE: url }, limit: 900 });
  const counted = readJson(json);
  const failed = counted ? counted.failures + counted.errors : 1;
  const passed = counted ? counted.tests - failed - (counted.disabled ?? 0) : 0;
  // A crash after the last test, or a sanitizer's finding at exit, is a failure too.
  const broken = code !== 0 && failed === 0 ? 1 : 0;
  const repeat = `PENDOPO_TEST_DATABASE=${url} ${build}/${program}`;
  const report = code === 0 && failed === 0 ? '' : `${output.slice(-6000)}\nRepeat: ${repeat}`;
  return { name, passed, failed: failed + broken, seconds, report };
}

// So many at once as there are cores.
async function eachInParallel(list, work, show) {
  const waiting = [...list];
  const done = [];
  const worker = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const result = await work(one);
      show(result);
      done.push(result);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return done;
}

export function postgresUrl() {
  execFileSync('bash', ['tools/postgres.sh', 'start'], { cwd: top, stdio: ['ignore', 'ignore', 'inherit'] });
  return execFileSync('bash', ['tools/postgres.sh', 'url'], { cwd: top }).toString().trim();
}

const databases = { SQLite: () => 'sqlite:', PostgreSQL: postgresUrl };

// Every test program on one engine.
export async function units(words, { build, engine, show }) {
  mkdirSync(results, { recursive: true });
  const programs = testPrograms(build).filter((program) => matches(basename(program), words));
  if (programs.length === 0) return [];
  const url = databases[engine]();
  return eachInParallel(programs, (program) => runProgram(build, program, engine, url), show);
}

// Every check in tools/lints/, each counted as one test.
export async function lints(words, { show }) {
  const found = [];
  for (const file of readdirSync(join(top, 'tools/lints')).filter((one) => one.endsWith('.mjs')).sort()) {
    if (!matches(`lints ${file}`, words)) continue;
    const lint = await import(pathToFileURL(join(top, 'tools/lints', file)));
    const began = performance.now();
    const { findings, notes = [] } = lint.check();
    const result = {
      name: [`lint: ${lint.name}`, ...notes].join('; '),
      passed: findings.length === 0 ? 1 : 0,
      failed: findings.length === 0 ? 0 : 1,
      seconds: (performance.now() - began) / 1000,
      report: findings.join('\n'),
    };
    show(result);
    found.push(result);
  }
  return found;
}

// The tests of these tools themselves: tools/*_test.mjs, each a file for node:test.
export async function tools(words, { show }) {
  const found = [];
  for (const file of readdirSync(join(top, 'tools')).filter((one) => one.endsWith('_test.mjs')).sort()) {
    if (!matches(`tools ${file}`, words)) continue;
    const { code, output, seconds } = await run('node', ['--test-reporter=tap', join('tools', file)], { limit: 300 });
    const count = (what) => Number(output.match(new RegExp(`^# ${what} (\\d+)$`, 'm'))?.[1] ?? 0);
    const failed = count('fail') + (code !== 0 && count('fail') === 0 ? 1 : 0);
    const result = { name: `tools/${file}`, passed: count('pass'), failed, seconds, report: output.slice(-4000) };
    show(result);
    found.push(result);
  }
  return found;
}

// The browser tests on one engine; their runner writes its counts to a file and shows each test itself.
export async function browser(words, { engine, show }) {
  const wanted = words.filter((word) => word !== 'browser');
  const tests = readdirSync(join(top, 'browser')).filter((one) => one.endsWith('.test.mjs'));
  const some = words.includes('browser') ? tests : tests.filter((one) => matches(one, words));
  if (some.length === 0) return [];
  mkdirSync(results, { recursive: true });
  const json = join(results, `browser.${engine}.json`);
  rmSync(json, { force: true });
  const { code, output, seconds } = await run('node', ['browser/run.mjs', '--engine', engine, '--json', json, ...wanted],
    { limit: 3600, echo: true });
  const counted = readJson(json) ?? { passed: 0, failed: 1 };
  const broken = code !== 0 && counted.failed === 0 ? 1 : 0;
  const report = counted.failed + broken > 0 ? `${output.slice(-1500)}\nRepeat: node browser/run.mjs --engine ${engine} ${wanted.join(' ')}` : '';
  const result = { name: `browser (${engine})`, passed: counted.passed, failed: counted.failed + broken, seconds, report };
  show(result);
  return [result];
}
