// The engine knows no city: no key of a service, a city, a unit or an agency stands in the program's source.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cppFiles, files, isTest, read, templateFiles, top } from '../source_files.mjs';

// Keys that are ordinary words, here and in every data file (a field type, a kind of contact, a part of the program, an
// example's option).
const ordinary = new Set(['audit', 'domain', 'email', 'external', 'fasilitas', 'internal', 'perangkat', 'program']);

function keysOfData() {
  const keys = new Set(readdirSync(join(top, 'data/cities')));
  for (const path of files('data', (one) => one.endsWith('.yaml'))) {
    if (/\/(services|registers|duties|reports|instruments|regulations)\//.test(path)) keys.add(path.match(/([^/]+)\.yaml$/)[1]);
    if (path.endsWith('/organisation.yaml'))
      for (const [, key] of read(path).matchAll(/^\s*- \{?\s*key:\s*([\w-]+)/gm)) keys.add(key);
  }
  return [...keys].filter((key) => !ordinary.has(key));
}

// A key with a hyphen is nothing else anywhere. One that is a plain word may stand in a sentence: only alone in quotes,
// as a piece of an address or behind "=" is it a key.
function finder(key) {
  return key.includes('-') ? new RegExp(`(?<![\\w-])${key}(?![\\w-])`) : new RegExp(`(["'/=])${key}["'/?&]`);
}

export const name = 'no keys of data in source';
export function check() {
  const finders = keysOfData().map((key) => [key, finder(key)]);
  const findings = [];
  for (const path of [...cppFiles(), ...templateFiles()].filter((one) => !isTest(one)))
    read(path).split('\n').forEach((line, index) => {
      if (/^\s*#\s*include/.test(line)) return;
      for (const [key, pattern] of finders)
        if (pattern.test(line))
          findings.push(`${path}:${index + 1}: "${key}" is a key of data/. Let the definition say what differs, and ask the definition.`);
    });
  return { findings };
}
