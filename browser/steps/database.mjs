// Looks into or turns back the clock of a ground's database, where a test cannot wait for days to pass.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export function runSql(ground, statement) {
  const { database } = JSON.parse(readFileSync(ground.configuration, 'utf8'));
  const command = database.startsWith('sqlite:')
    ? ['sqlite3', ['-cmd', '.timeout 5000', database.slice('sqlite:'.length), statement]]
    : ['psql', ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', database, '-c', statement]];
  return execFileSync(...command).toString().trim();
}
