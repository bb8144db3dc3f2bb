// Ceilings: 400 lines for a .cpp, 150 for a .hpp. Says the median and the 90th percentile, so that growth is seen.
import { cppFiles, read } from '../source_files.mjs';

const ceilings = { cpp: 400, hpp: 150 };

export const name = 'file sizes';
export function check() {
  const findings = [];
  const notes = [];
  for (const [ending, ceiling] of Object.entries(ceilings)) {
    const sizes = cppFiles().filter((path) => path.endsWith(`.${ending}`))
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 })).sort((a, b) => a.lines - b.lines);
    if (sizes.length === 0) continue;
    const at = (share) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))].lines;
    notes.push(`.${ending}: ${sizes.length} files, median ${at(0.5)} lines, 90th percentile ${at(0.9)}`);
    for (const { path, lines } of sizes.filter((one) => one.lines > ceiling))
      findings.push(`${path}: ${lines} lines, the ceiling is ${ceiling}. Split it by what happens there, a file per verb.`);
  }
  return { findings, notes };
}
