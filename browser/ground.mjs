// The ground that browser tests stand on: the program with the example city, a mailbox, a browser. What a test gets:
//   ground.address                         http://127.0.0.1:PORT
//   ground.people                          Map from key to {key, email, password, position}
//   ground.mailbox                         see tools/mailbox.mjs: messages(to), waitFor(to, …), refuse(times)
//   newPage({device, language, javascript, context, fresh})   see watched_page.mjs and page_pool.mjs
//   ground.signIn(page, key)               as one of the example people
//   ground.looks                           whether looks are tested in this run: they do not depend on the database
//   ground.axe(page, {include, exclude})   fails with what breaks WCAG 2.2 A and AA, where looks are tested
//   ground.shot(page, name)                the whole page as var/shots/NAME.png, where pictures are asked for (--pictures)
//   ground.restart({signal})               stops the program and starts it again on the same data
//   ground.log()                           the last lines of the program's log
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { start as startMailbox } from '../tools/mailbox.mjs';
import { top } from '../tools/source_files.mjs';
import { findBreaches } from './find_breaches.mjs';
import { command, freePort, readPeople, serve, writeConfiguration } from './program.mjs';
import { runSql } from './steps/database.mjs';
import { pagePool } from './page_pool.mjs';

export function launchBrowser() {
  return chromium.launch({
    // Chromium without a window's furniture: pages are the same, for a third of the work.
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
    timeout: 120_000,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      // With several sessions open, isolated sites start a process in vain for every page that is opened.
      '--disable-site-isolation-trials',
      // No name resolves: a page that asks another host shows it at once.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

// Fills the example city once; grounds are copies of it. Returns {folder, people}.
export async function prepareExample({ folder, databases, city }) {
  const own = join(folder, 'example');
  mkdirSync(own, { recursive: true });
  await databases.create('example');
  const configuration = writeConfiguration({ folder: own, city, port: 8080, database: databases.url('example'), mail: 'smtp://127.0.0.1:9' });
  command('migrate', configuration);
  const people = readPeople(command('seed', configuration));
  // The letters of the example town's past were sent long ago; a test waits for its own only.
  runSql({ configuration }, "update outbox set state = 'kept', payload = '{}' where state = 'waiting'");
  return { folder: own, people };
}

export async function startGround({ name, folder, databases, example, city, browser, looks = true, pictures = false }) {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  await databases.copy('example', name);
  if (existsSync(join(example.folder, 'files'))) cpSync(join(example.folder, 'files'), join(own, 'files'), { recursive: true });
  const mailbox = await startMailbox({ folder: join(own, 'mail') });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const configuration = writeConfiguration({ folder: own, city, port, database: databases.url(name), mail: mailbox.address });
  const logFile = join(own, 'serve.log');
  let server = await serve(configuration, address, logFile).catch(async (error) => {
    await mailbox.stop();
    throw error;
  });
  const pool = pagePool(browser, address);
  return {
    address,
    configuration,
    people: example.people,
    mailbox,
    newPage: (options) => pool.take(options),
    giveBack: (pages, state) => pool.giveBack(pages, state),
    signIn: (page, key) => signIn(page, example.people, key),
    looks,
    axe: looks ? axe : async () => {},
    shot: pictures ? shot : async () => {},
    log: () => server.log(),
    async restart({ signal = 'SIGTERM' } = {}) {
      await server.stop(signal);
      server = await serve(configuration, address, logFile);
    },
    async stop() {
      await pool.close();
      const ended = await server.stop();
      await mailbox.stop();
      await databases.drop(name);
      assert.equal(ended, 0, `The program did not end well when asked to stop: ${ended}\n${server.log()}`);
    },
  };
}

async function signIn(page, people, key) {
  const person = people.get(key);
  assert.ok(person, `No example person "${key}". There are: ${[...people.keys()].join(', ')}`);
  await page.goto('/masuk');
  const form = page.locator('form:has(input[type=password])');
  await form.locator('input[type=email], input[autocomplete=username]').first().fill(person.email);
  await form.locator('input[type=password]').fill(person.password);
  await form.locator('button[type=submit], button:not([type])').first().click();
  await page.waitForLoadState();
  assert.equal(await page.locator('input[type=password]').count(), 0, `${key} could not sign in: ${page.url()}`);
}

async function axe(page, choice) {
  assert.ok(page.hasScripts, 'axe is a script itself: ask it about a page with JavaScript on');
  const breaches = await findBreaches(page, choice);
  if (breaches.length > 0) assert.fail(`${page.url()} breaks WCAG 2.2 A/AA:\n${breaches.join('\n')}`);
}

// Gives the picture's path.
export async function shot(page, name) {
  const path = join(top, 'var/shots', `${name}.png`);
  mkdirSync(join(top, 'var/shots'), { recursive: true });
  await page.screenshot({ path, fullPage: true });
  return path;
}
