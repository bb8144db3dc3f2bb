// A city of its own on the ground's address, whose clock a test moves: it stops the program and starts it again at another
// moment, then waits until what the program does by itself on that day is done and its letters have arrived.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { top } from '../../tools/source_files.mjs';
import { command, readPeople } from '../program.mjs';
import { runSql } from './database.mjs';

function configure(ground, more) {
  const known = JSON.parse(readFileSync(ground.configuration, 'utf8'));
  writeFileSync(ground.configuration, JSON.stringify({ ...known, ...more }, undefined, 2));
}

// Fills `city` as it stands on `now` ("2026-03-02T08:00"), with its own copy of data/ that `addTo(folder)` may add files to.
// Gives the example people by key. The ground serves it from the next moveClock on.
export function openCity(ground, { city, now, addTo = () => {} }) {
  const folder = join(dirname(ground.configuration), city);
  const data = join(folder, 'data');
  mkdirSync(join(folder, 'files'), { recursive: true });
  cpSync(join(top, 'data'), data, { recursive: true });
  addTo(join(data, 'cities', city));
  configure(ground, { city, data, now, database: `sqlite:${join(folder, 'city.sqlite')}`, files: join(folder, 'files') });
  command('migrate', ground.configuration);
  const people = readPeople(command('seed', ground.configuration));
  // Letters of the example town's past were sent long ago.
  runSql(ground, "update outbox set state = 'kept', payload = '{}' where state = 'waiting'");
  return people;
}

// Gives the letters that arrived by it, oldest first.
export async function moveClock(ground, moment) {
  const before = new Set(ground.mailbox.messages().map(({ id }) => id));
  configure(ground, { now: moment });
  await ground.restart();
  const day = moment.slice(0, 10);
  const last = Date.now() + 90_000;
  // The day is gathered, nobody waits for a letter of that day, and no letter waits for the mail server.
  const left = `select (select count(*) = 0 from reminder_day where day = '${day}') + (select count(*) from outbox where state = 'waiting')
    + (select count(*) from reminder r join reminder_day d on d.day = '${day}' where r.made_at <= d.gathered_at)`;
  while (runSql(ground, left) !== '0') {
    if (Date.now() > last) throw new Error(`${moment}: not done after 90 s\n${ground.log()}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return ground.mailbox.messages().filter(({ id }) => !before.has(id)).reverse();
}
