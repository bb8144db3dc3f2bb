// Pages on paper, as an office prints them from the browser: the city's name above, no menu, nothing to press, nothing cut.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holderOf } from './steps/example.mjs';
import { officer } from './steps/office.mjs';
import { test } from './testing.mjs';

// Paper does not depend on the database.
export const engines = ['SQLite'];

// A4 without its margins, at 96 dots an inch.
const paperWidth = 688;
const never = ['.pd-nav', '.pd-who', '.pd-footer', '.govuk-skip-link', '.govuk-back-link', '.govuk-button', '.pd-filter', '.pd-views', '.pd-actions',
  '.govuk-pagination', '.govuk-details:not([open])'];

// Where each kind of paper stands: the first link of that shape on a page that lists them.
const papers = [['head', '/antrean?tampilan=done', /^\/permohonan\/[^/]+$/], ['coordinator', '/register/aplikasi', /^\/register\/aplikasi\/\d+$/],
  ['coordinator', '/peraturan', /^\/peraturan\/[^/]+$/], ['coordinator', '/kewajiban/semua', /^\/kewajiban\/\d+$/], ['coordinator', '/monev', /^\/monev\/\d{4}\/[^/]+$/],
  ['coordinator', '/laporan', /^\/laporan\/\d+$/]];

async function printed(page, ...pages) {
  const path = join(tmpdir(), `paper-${process.pid}.pdf`);
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
  try {
    return execFileSync('pdftotext', ['-layout', ...pages, path, '-']).toString();
  } finally {
    rmSync(path);
  }
}

// Long words of a list's cells that are not on the paper as one; spaces that pdftotext sees between letters are none.
async function brokenWords(page, paper) {
  const words = await page.locator('.pd-entries td:not(:has(a))').evaluateAll((cells) => cells.flatMap((one) => one.textContent.match(/\p{L}{6,}/gu) ?? []));
  const lines = paper.replace(/ /g, '');
  return [...new Set(words)].filter((word) => !lines.includes(word));
}

async function inspectPaper(page) {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: paperWidth, height: 1000 });
  const wrong = await page.evaluate((selectors) => {
    const shown = selectors.filter((one) => [...document.querySelectorAll(one)].some((part) => part.checkVisibility()));
    const over = document.documentElement.scrollWidth - window.innerWidth;
    return [...shown.map((one) => `${one} is printed`), ...(over > 0 ? [`${over} px are cut`] : [])];
  }, never);
  await page.emulateMedia({ media: null });
  return wrong;
}

test('what an office prints has the city’s head, no menu, and nothing cut', async ({ ground, newPage, assert }) => {
  const findings = [];
  const looked = [];
  for (const [role, list, shape] of papers) {
    const page = await officer(ground, newPage, holderOf(role));
    await page.goto(list);
    const links = await page.locator('main a').evaluateAll((all) => all.map((one) => new URL(one.href).pathname));
    const found = links.find((link) => shape.test(link));
    for (const address of [list, ...(found ? [found] : [])]) {
      await page.goto(address);
      const [city, heading] = [await page.locator('.pd-brand__city').innerText(), await page.locator('h1').innerText()];
      const paper = await printed(page);
      const words = paper.replace(/\s+/g, ' ');
      for (const word of await brokenWords(page, paper)) findings.push(`${address}: “${word}” is broken in two`);
      if (!words.includes(city)) findings.push(`${address}: “${city}” is not on the paper`);
      if (!words.includes(heading.replace(/\s+/g, ' ').slice(0, 20))) findings.push(`${address}: “${heading}” is not on the paper`);
      findings.push(...(await inspectPaper(page)).map((what) => `${address}: ${what}`));
      looked.push(address);
    }
  }
  const regulation = await officer(ground, newPage, holderOf('coordinator'));
  await regulation.goto(looked.find((one) => /^\/peraturan\//.test(one)));
  const first = await regulation.locator('.pd-article__no').first().innerText();
  if (!(await printed(regulation, '-l', '1')).includes(first.split('\n')[0])) findings.push('a regulation’s first page says nothing of its articles');
  assert.deepEqual(findings, []);
  assert.ok(looked.length >= papers.length + 4, looked.join(', '));
  return looked.join(', ');
});
