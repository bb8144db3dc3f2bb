// A file includes only its own part and the parts that src/LAYERS lists behind it; a library's headers stay inside the
// part that wraps it.
import { cppFiles, isTest, read } from '../source_files.mjs';

const layers = new Map(read('src/LAYERS').split('\n').filter((line) => /^[a-z]/.test(line)).map((line) => {
  const [part, needs] = line.split(':');
  return [part, new Set(needs.trim().split(/\s+/).filter(Boolean))];
}));
const byLength = [...layers.keys()].sort((a, b) => b.length - a.length);

// The part of a path below src/; the embedded files' table stands in platform/ but is a part of its own.
function partOf(path) {
  if (path.startsWith('platform/assets.')) return 'assets';
  if (path.startsWith('testing/')) return 'testing';
  return byLength.find((part) => path.startsWith(`${part}/`));
}

const fences = [
  [/^boost\//, ['platform/http']],
  [/^simdjson/, ['platform/data']],
  [/^yaml-cpp\//, ['platform/data']],
  [/^(sqlite3|libpq-fe)\.h$/, ['platform/db']],
  [/^ctemplate\//, ['platform/templates']],
  [/^curl\//, ['platform/mail']],
  [/^(cairo|pango)/, ['platform/pdf']],
  [/^qrencode\.h$/, ['platform/pdf']],
  [/^(sodium|openssl\/.*)/, ['platform/crypto']],
  [/^unicode\//, ['platform/text']],
  [/^(spdlog|fmt)\//, ['platform/log']],
  [/^CLI\//, ['app']],
];

export const name = 'include directions';
export function check() {
  const findings = [];
  for (const path of cppFiles()) {
    const part = partOf(path.slice(4));
    if (!part) {
      findings.push(`${path}: its folder stands on no line of src/LAYERS. Add the line, or move the file.`);
      continue;
    }
    read(path).split('\n').forEach((line, index) => {
      const [, quoted, bracketed] = line.match(/^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)/) ?? [];
      const where = `${path}:${index + 1}`;
      const header = quoted ?? bracketed;
      const fence = header && fences.find(([of]) => of.test(header));
      if (fence && !fence[1].includes(part))
        findings.push(`${where}: <${header}> belongs inside ${fence[1].join(', ')}. Use what that part offers, or add it there.`);
      if (!quoted || fence || part === 'testing') return;
      const other = partOf(quoted);
      if (!other) findings.push(`${where}: "${quoted}" is no path from src/. Write the whole path, as in "base/result.hpp".`);
      else if (other === 'testing' && isTest(path)) return;
      else if (other !== part && !layers.get(part).has(other))
        findings.push(`${where}: ${part} may not include ${other}. Turn the dependency round, or say why on its line of src/LAYERS.`);
    });
  }
  return { findings };
}
