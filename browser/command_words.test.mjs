// Commands speak the language of who gives them; what scripts read is the same in both.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { top } from '../tools/source_files.mjs';
import { test } from './testing.mjs';

const program = resolve(top, process.env.PENDOPO_PROGRAM ?? 'build/pendopo');
const run = (locale, ...words) => {
  const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: locale };
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: top, env, encoding: 'utf8' });
  return { status, printed: stdout, told: stderr };
};

test('help and checks speak Indonesian where the environment does, and English elsewhere', async ({ ground, assert }) => {
  const config = ['--config', ground.configuration];
  const cases = [
    [['--help'], /Cara pakai: pendopo \[PILIHAN\] PERINTAH/, /Usage: pendopo \[OPTIONS\] SUBCOMMAND/],
    [['--help'], /Perintah:\n {2}serve +Melayani permintaan/, /Subcommands:\n {2}serve +Answer requests/],
    [['serve', '--help'], /-h,--help +Menampilkan bantuan ini/, /-h,--help +Print this help message/],
    [['serve', '--help'], /workers +permintaan yang dijawab bersamaan[^]*Kode keluar: 0 beres/, /workers +requests answered at the same time[^]*Exit codes: 0 all well/],
    [['check', ...config], /^record +ok \(\d+ peristiwa, \d+ segel\)$/m, /^record +ok \(\d+ events, \d+ seals\)$/m],
    [['migrate', ...config], /^Basis data sudah mutakhir\.$/m, /^The database is up to date\.$/m],
  ];
  for (const [words, indonesian, english] of cases) {
    const [here, there] = [run('id_ID.UTF-8', ...words), run('C.UTF-8', ...words)];
    assert.equal(here.status, 0, here.told);
    assert.equal(there.status, 0, there.told);
    assert.match(here.printed, indonesian);
    assert.match(there.printed, english);
  }
  const firstColumn = (locale) => run(locale, 'check', ...config).printed.trim().split('\n').map((line) => line.slice(0, 17));
  assert.deepEqual(firstColumn('id_ID.UTF-8').slice(0, 5), firstColumn('en_GB.UTF-8').slice(0, 5));
  assert.equal(run('id_ID.UTF-8', 'check', '--config', '/tidak/ada.yaml').status, run('C', 'check', '--config', '/tidak/ada.yaml').status);
});
