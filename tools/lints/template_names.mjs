// Every name in a template is filled by some page, and every template begins with the auto-escape pragma.
import { cppFiles, isTest, read, templateFiles, tokens } from '../source_files.mjs';

const pragma = /^\{\{%AUTOESCAPE context="[A-Z_]+"[^}]*\}\}/;
// ctemplate fills these itself; NAME_separator stands between the repetitions of NAME.
const builtIn = new Set(['BI_SPACE', 'BI_NEWLINE']);

export const name = 'template names';
export function check() {
  const filled = new Set(cppFiles().filter((path) => !isTest(path))
    .flatMap((path) => tokens(read(path)).filter((token) => token.kind === 'text').map((token) => token.value)));
  const findings = [];
  for (const path of templateFiles()) {
    const source = read(path);
    if (!pragma.test(source))
      findings.push(`${path}:1: the first line must be {{%AUTOESCAPE context="HTML"}} (or the context it stands in).`);
    source.split('\n').forEach((line, index) => {
      for (const [, asked] of line.matchAll(/\{\{[#>]?([A-Za-z_]\w*)(?::[^}]*)?\}\}/g)) {
        const filler = asked.replace(/_separator$/, '');
        if (!filled.has(filler) && !builtIn.has(asked))
          findings.push(`${path}:${index + 1}: no page fills "${asked}". Fill it, or take it out of the template.`);
      }
    });
  }
  return { findings };
}
