// Reading the project's own source, for the checks and the message catalogue: lists of files, and C++ as tokens.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const top = dirname(dirname(fileURLToPath(import.meta.url)));
export const read = (path) => readFileSync(join(top, path), 'utf8');

// Paths from the top of the project under `folder` that `fits`, sorted.
export function files(folder, fits) {
  const found = [];
  const walk = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) walk(inside);
      else if (fits(entry.name)) found.push(relative(top, inside));
    }
  };
  walk(join(top, folder));
  return found.sort();
}

// delegate_test.cpp, url_fuzz.cpp, and what tests share: people_test.hpp, form_for_tests.hpp, test_server.hpp.
export const isTest = (path) => /(\/test_\w+|_(tests?|fuzz))\.(cpp|hpp)$/.test(path) || path.startsWith('src/testing/');
export const cppFiles = () => files('src', (name) => /\.(cpp|hpp)$/.test(name));
export const templateFiles = () => files('src', (name) => name.endsWith('.tpl'));

const escapes = { n: '\n', t: '\t', r: '\r', 0: '\0', a: '\x07', b: '\b', f: '\f', v: '\v' };

function unescape(text) {
  return text.replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]+|\n|.)/g, (_, what) => {
    if (what === '\n') return '';
    if (/^[uUx]./.test(what)) return String.fromCodePoint(parseInt(what.slice(1), 16));
    return escapes[what] ?? what;
  });
}

const pattern = new RegExp([
  /(?<space>\s+)/, /(?<comment>\/\/[^\n]*|\/\*[^]*?\*\/)/, /(?:u8|u|U|L)?R"(?<delimiter>[^()\s\\]*)\((?<raw>[^]*?)\)\k<delimiter>"/,
  /(?:u8|u|U|L)?"(?<text>(?:[^"\\\n]|\\[^])*)"/, /(?<character>(?:u8|u|U|L)?'(?:[^'\\\n]|\\[^])+')/,
  /(?<number>\.?\d(?:[eEpP][+-]|'?[\w.])*)/, /(?<name>[A-Za-z_]\w*)/, /(?<sign>[^])/,
].map((part) => part.source).join('|'), 'gy');

// [{kind: 'text' | 'name' | 'sign' | 'number' | 'character', value, line}] without space and comments; the value of a
// text is what the program sees, and neighbouring texts are one, as the compiler joins them.
export function tokens(source) {
  const found = [];
  let line = 1;
  for (const { 0: whole, groups } of source.matchAll(pattern)) {
    const text = groups.raw ?? (groups.text === undefined ? undefined : unescape(groups.text));
    const last = found.at(-1);
    if (text !== undefined && last?.kind === 'text') last.value += text;
    else if (text !== undefined) found.push({ kind: 'text', value: text, line });
    else if (groups.space === undefined && groups.comment === undefined) {
      const kind = ['character', 'number', 'name', 'sign'].find((one) => groups[one] !== undefined);
      found.push({ kind, value: whole, line });
    }
    line += whole.split('\n').length - 1;
  }
  return found;
}
