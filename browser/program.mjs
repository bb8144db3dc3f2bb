// The built program as the tests run it: its configuration, its commands, and a server on a port of its own.
// PENDOPO_PROGRAM names another build, for instance build-asan/pendopo.
import { execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { top } from '../tools/source_files.mjs';

const program = resolve(top, process.env.PENDOPO_PROGRAM ?? 'build/pendopo');

// Below those that the system gives to connections (from 32768 on) and tools/postgres.sh takes (from 20000 on): between
// asking for a port and listening there, and while a program starts anew, nobody else gets it by chance.
const firstPort = 10_000, lastPort = 19_999;
const given = new Set();

const isFree = (port) => new Promise((done) => {
  const server = createServer().once('error', () => done(false)).listen(port, '127.0.0.1', () => server.close(() => done(true)));
});

export async function freePort() {
  for (let tries = 0; tries < 200; tries += 1) {
    const port = randomInt(firstPort, lastPort + 1);
    if (given.has(port)) continue;
    given.add(port);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port between ${firstPort} and ${lastPort}`);
}

// `folder` is this configuration's own; returns the configuration file's path.
export function writeConfiguration({ folder, city, port, database, mail, more = {} }) {
  mkdirSync(join(folder, 'files'), { recursive: true });
  const path = join(folder, 'pendopo.yaml');
  // JSON is YAML.
  writeFileSync(path, JSON.stringify({
    city,
    data: join(top, 'data'),
    address: `127.0.0.1:${port}`,
    public_address: `http://127.0.0.1:${port}`,
    database,
    files: join(folder, 'files'),
    mail: { server: mail, from: 'pendopo@example.test' },
    log: 'info',
    ...more,
  }, undefined, 2));
  return path;
}

// A command that ends: migrate, seed, check … Returns what it printed.
export function command(name, configuration) {
  try {
    return execFileSync(program, [name, '--config', configuration], { cwd: top, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
  } catch (error) {
    throw new Error(`pendopo ${name} failed: ${error.message}\n${error.stderr ?? ''}`);
  }
}

// The lines "key<TAB>email<TAB>password<TAB>position" of `pendopo seed`, by key.
export function readPeople(printed) {
  return new Map(printed.split('\n').map((line) => line.split('\t')).filter((parts) => parts.length >= 4)
    .map(([key, email, password, position]) => [key, { key, email, password, position }]));
}

// However this process ends, no server stays behind.
const serving = new Set();
process.on('exit', () => serving.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

// Starts serving and returns once GET /sehat answers 200: {log(), stop(signal)}.
export async function serve(configuration, address, logFile) {
  const log = openSync(logFile, 'a');
  const child = spawn(program, ['serve', '--config', configuration], { cwd: top, stdio: ['ignore', log, log] });
  serving.add(child);
  const readLog = () => readFileSync(logFile, 'utf8').split('\n').slice(-30).join('\n');
  let trouble;
  child.on('error', (error) => { trouble = error.message; });
  const ended = new Promise((done) => child.once('close', (code, signal) => {
    serving.delete(child);
    trouble ??= `ended with ${signal ?? code}`;
    done(code ?? signal);
  }));
  const until = Date.now() + 60_000;
  while (!(await healthy(address))) {
    if (trouble || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`pendopo serve is not ready: ${trouble ?? 'no answer after 60 s'}\n${readLog()}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    log: readLog,
    // Resolves with the exit code, or the signal's name when it did not end by itself.
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

async function healthy(address) {
  try {
    return (await fetch(`${address}/sehat`)).status === 200;
  } catch {
    return false;
  }
}
