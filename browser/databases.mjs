// A filled example database, made once per run and copied for every ground: a file for SQLite, a database made from a
// template for PostgreSQL.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

// One of these: {url(name), create(name), copy(from, to), drop(name)}, names being ours to choose. The last three may
// give promises: while PostgreSQL copies, the mailbox of another test must be able to answer.
export function sqliteDatabases(folder) {
  const file = (name) => join(folder, `${name}.sqlite`);
  const parts = ['', '-wal', '-shm'];
  return {
    url: (name) => `sqlite:${file(name)}`,
    copy(from, to) {
      // Nobody has the first open any more; a write-ahead log that stayed belongs to it.
      for (const part of parts) if (existsSync(file(from) + part)) cpSync(file(from) + part, file(to) + part);
    },
    create() {},
    drop(name) {
      for (const part of parts) rmSync(file(name) + part, { force: true });
    },
  };
}

export function postgresDatabases(baseUrl) {
  const prefix = `browser_${process.pid}_`;
  const sql = (statement) => promisify(execFile)('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', baseUrl, '-c', statement]);
  const url = (name) => {
    const place = new URL(baseUrl);
    place.pathname = `/${prefix}${name}`;
    return place.href;
  };
  return {
    url,
    create: (name) => sql(`CREATE DATABASE ${prefix}${name}`),
    copy: (from, to) => sql(`CREATE DATABASE ${prefix}${to} TEMPLATE ${prefix}${from}`),
    drop: (name) => sql(`DROP DATABASE IF EXISTS ${prefix}${name} WITH (FORCE)`),
  };
}
