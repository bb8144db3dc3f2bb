// Every .sql file says in its first line what for, and speaks what both engines understand.
import { files, read } from '../source_files.mjs';

// Comments and texts blanked out, lines kept.
const bare = (sql) => sql.replace(/--[^\n]*|'(?:[^']|'')*'/g, '');

export const name = 'SQL files';
export function check() {
  const findings = [];
  const paths = ['src', 'db'].flatMap((folder) => files(folder, (one) => one.endsWith('.sql')));
  for (const path of paths) {
    const source = read(path);
    if (!/^--\s*\S/.test(source)) findings.push(`${path}:1: begin with a comment: -- what this query is for.`);
    bare(source).split('\n').forEach((line, index) => {
      const where = `${path}:${index + 1}`;
      if (line.includes('::')) findings.push(`${where}: write CAST(x AS type); "::" is PostgreSQL's alone.`);
      if (/\bselect\s+(\w+\.)?\*/i.test(line)) findings.push(`${where}: name the columns; "select *" changes with the table.`);
    });
  }
  return { findings, notes: [`${paths.length} files`] };
}
