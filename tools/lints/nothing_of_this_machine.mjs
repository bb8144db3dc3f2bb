// What is committed works anywhere: no path of somebody's machine, no package server by name.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { read, top } from '../source_files.mjs';

const absolute = /(?<![\w.$}])\/(?:home\/[a-z]|root\/|work\/|Users\/|mnt\/)[\w./-]*/;
const servers = /\b(?:registry\.[a-z]+js\.org|registry\.yarnpkg\.com|(?:deb|security)\.debian\.org|pypi\.org|proxy\.golang\.org)\b/;
const textual = /\.(cpp|hpp|mjs|js|sh|cmake|json|ya?ml|md|sql|tpl|scss|txt|csv|po|html)$|(^|\/)(dev|run|LAYERS|CMakeLists\.txt|\.npmrc)$/;

export const name = 'nothing of this machine';
export function check() {
  const self = 'tools/lints/nothing_of_this_machine.mjs';
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: top, maxBuffer: 1 << 26 }).toString().split('\0');
  const findings = [];
  for (const path of listed.filter((one) => textual.test(one) && one !== self && existsSync(join(top, one))))
    read(path).split('\n').forEach((line, index) => {
      const found = line.match(absolute)?.[0] ?? line.match(servers)?.[0];
      if (found) findings.push(`${path}:${index + 1}: "${found}" exists only here. Use a path inside the project, or no server's name.`);
      if (path === 'package-lock.json' && line.includes('"resolved"'))
        findings.push(`${path}:${index + 1}: names its server. Run npm install again; .npmrc leaves it out.`);
    });
  return { findings };
}
