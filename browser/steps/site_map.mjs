// Every page that a visitor may open, from the program's own table of addresses (`pendopo routes`), with real parameters.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { top } from '../../tools/source_files.mjs';
import { apply, confirmEmail, fillDraft, onFormPage, startDraft } from './apply.mjs';
import { caseOf, holderOf, isHeld, isoOfToday, listServices, operatorOf, readService, realDates } from './example.mjs';
import { runSql } from './database.mjs';
import { officer } from './office.mjs';

const program = resolve(top, process.env.PENDOPO_PROGRAM ?? 'build/pendopo');
const { roles } = parse(readFileSync(join(top, 'data/common/roles.yaml'), 'utf8'));

// Every role that somebody of the example town holds is walked.
export const visitors = { guest: {}, applicant: { key: 'rahmawati' }, agency: { key: 'dewi', role: 'agency_applicant' },
  operator: { key: operatorOf('infrastruktur'), role: 'operator' }, records: { key: holderOf('records_officer'), role: 'records_officer' },
  head: { key: holderOf('head'), role: 'head' }, administrator: { key: holderOf('administrator'), role: 'administrator' } };
for (const { key: role } of roles)
  if (isHeld(role) && !Object.values(visitors).some((one) => one.role === role)) visitors[role] = { key: holderOf(role), role };

function mayEnter({ key, role }, entrance) {
  if (entrance === 'anyone') return true;
  return Boolean(key) && (entrance === 'signed in' || Boolean(roles.find((one) => one.key === role)?.may.includes(entrance)));
}

const readRoutes = () => execFileSync(program, ['routes']).toString().split('\n')
  .map((line) => /^GET\s+(\S+)\s+(anyone|signed in|\w+)/.exec(line)).filter(Boolean)
  .map(([, pattern, entrance]) => ({ pattern, entrance })).filter(({ pattern }) => !/^\/api\/(?!v1\/docs)/.test(pattern));

// What stands in the place of a parameter; files are no pages.
const filled = {
  '/layanan/{service}': ({ services }) => services.map((key) => `/layanan/${key}`),
  '/draf/{id}': ({ draft }) => (draft ? [`/draf/${draft}`] : []),
  '/draf/{id}/email': ({ draft, guest }) => (draft && guest ? [`/draf/${draft}/email`] : []),
  '/draf/{id}/{page}': ({ draft, pages }) => pages.map((page) => `/draf/${draft}/${page}`),
  '/draf/{id}/surat': ({ draft }) => (draft ? [`/draf/${draft}/surat`] : []),
  '/draf/{id}/periksa': ({ draft }) => (draft ? [`/draf/${draft}/periksa`] : []),
  '/tanda-terima/{id}': ({ receipt }) => (receipt ? [receipt] : []),
  '/lacak/{number}': ({ own }) => own.map(({ number }) => `/lacak/${number}`),
  '/lacak/{number}/batalkan': ({ own }) => own.filter(({ state }) => state === 'submitted').map(({ number }) => `/lacak/${number}/batalkan`),
  '/lacak/{number}/buka-kembali': ({ own }) => own.filter(({ state }) => state === 'answered').map(({ number }) => `/lacak/${number}/buka-kembali`),
  '/lacak/{number}/perbaiki': ({ own }) => own.filter(({ state }) => state === 'incomplete').map(({ number }) => `/lacak/${number}/perbaiki`),
  '/jadwal/{resource}': () => [`/jadwal/meeting-room?tanggal=${isoOfToday()}`],
  '/permohonan/{number}': ({ cases }) => cases.map(({ number }) => `/permohonan/${number}`),
  '/permohonan/{number}/jawab': ({ cases }) => cases.filter(({ state }) => state === 'in_progress').slice(0, 1).map(({ number }) => `/permohonan/${number}/jawab`),
  '/agenda/{year}': () => [`/agenda/${isoOfToday().slice(0, 4)}`],
  '/orang/{id}': () => ['/orang/1', '/orang/7'],
};
// Without a parameter, or with one that only a letter brings, these say so with a status of their own.
const further = { '/': ['/?q=ruang', '/?q=tidakadaapapun'], '/antrean': ['/antrean?tampilan=done', '/antrean?cari=tidakada'], '/disposisi': ['/disposisi?ke=99'], '/orang': ['/orang?cari=tidakada'] };

const withoutParameter = (pattern) => [pattern, ...(further[pattern] ?? [])];
const isNoPage = (pattern) => /\{file\}|\{name\}|\{secret\}|\/pdf$|\/berkas$|\/cetak$|\/lembar-disposisi$/.test(pattern);
function addressesOf(pattern, known) {
  if (!pattern.includes('{')) return withoutParameter(pattern);
  return isNoPage(pattern) ? [] : filled[pattern](known);
}

// Patterns that nobody described above are opened as people open them: by a link on a page that leads there. Says which
// pattern a path belongs to; what stands there word for word goes before what fills a parameter.
const asExpression = (pattern) => new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`);
function kindsOf(patterns) {
  const fixed = new Set(patterns.filter((pattern) => !pattern.includes('{')));
  const shapes = patterns.filter((pattern) => pattern.includes('{')).map((pattern) => [pattern, asExpression(pattern)]);
  const exact = (path) => (fixed.has(path) ? path : undefined);
  return {
    kindOf: (path) => exact(path) ?? shapes.find(([, shape]) => shape.test(path))?.[0],
    isFoundByLink: (pattern) => pattern.includes('{') && !filled[pattern] && !isNoPage(pattern),
  };
}

const rowsOf = (ground, where) => runSql(ground, `select number, state, unit from request ${where} order by id`).split('\n')
  .filter(Boolean).map((line) => line.split('|')).map(([number, state, unit]) => ({ number, state, unit }));
const oneOfEachState = (rows) => [...new Map(rows.map((row) => [row.state, row])).values()];

// As long as some addresses are: no page may grow wider than a phone for it.
const guestEmail = 'tamu.yang.panjang.namanya@kelurahan-tambelan-sampit.example';

// A half-filled draft and a sent request of an applicant.
async function prepareApplicant(ground, page, { key, role }) {
  const internal = role === 'agency_applicant';
  const service = await readService(ground, internal ? 'hosting-domain' : key ? 'magang' : 'penelitian');
  const told = caseOf(service.key, key ? 'account' : 'guest');
  const answers = await realDates(ground, told.answers);
  await startDraft(page, service);
  if (!key) await confirmEmail(ground, page, guestEmail);
  const draft = /\/draf\/([^/]+)/.exec(page.url())[1];
  const pages = [];
  await fillDraft(page, service, answers, { onPage: async () => { if (onFormPage(page)) pages.push(onFormPage(page)[1]); } });
  if (internal) return { draft, pages };
  const other = await readService(ground, 'coworking');
  const sent = await apply({ ground, page, service: other, answers: await realDates(ground, caseOf(other.key, 'account').answers), email: key ? '' : guestEmail });
  return { draft, pages, receipt: new URL(page.url()).pathname, sent };
}

async function ownRequests(ground, page, key, sent) {
  const rows = rowsOf(ground, '');
  if (!key) return rows.filter(({ number }) => number === sent.number);
  await page.goto('/permohonan-saya');
  const numbers = await page.locator('main td, main th').locator('a[href^="/lacak/"]').evaluateAll((all) => all.map((one) => one.textContent.trim()));
  return oneOfEachState(rows.filter(({ number }) => numbers.includes(number)));
}

// Two pages of the same visitor, one in each language, and where they may go: {pages: {id, en}, addresses,
// mayRefuse, kindOf, isFoundByLink}.
export async function mapFor(ground, newPage, name) {
  const visitor = visitors[name];
  const page = visitor.key ? await officer(ground, newPage, visitor.key) : await newPage({});
  const applies = !visitor.role || visitor.role === 'agency_applicant';
  // One for people outside, the one that may be nameless, one for agencies: the others are laid out alike.
  const services = (await listServices(ground)).map(({ key }) => key);
  const known = { services: visitor.key ? services.slice(0, 1) : [services[0], 'pengaduan', services.at(-1)], guest: !visitor.key, role: visitor.role,
    own: [], cases: [], pages: [], ...(applies ? await prepareApplicant(ground, page, visitor) : {}) };
  if (applies) known.own = await ownRequests(ground, page, visitor.key, known.sent);
  if (name === 'operator') known.cases = oneOfEachState(rowsOf(ground, "where unit = 'infrastruktur'"));
  if (['records', 'head'].includes(name)) known.cases = oneOfEachState(rowsOf(ground, "where state in ('recorded', 'disposed', 'answered')"));
  // What is open to everyone and about nobody looks the same to all: the guest sees it for them.
  const own = ({ pattern, entrance }) => known.guest || entrance !== 'anyone' || pattern === '/' || (applies && pattern.includes('{'));
  const rows = readRoutes().filter((row) => mayEnter(visitor, row.entrance) && own(row));
  const patterns = rows.map(({ pattern }) => pattern);
  // Pages for whoever is signed in may still be about others: to those, no link leads there.
  const mayRefuse = new Set(rows.filter(({ entrance }) => entrance === 'signed in').map(({ pattern }) => pattern));
  const addresses = patterns.filter((pattern) => !pattern.includes('{') || filled[pattern]).flatMap((pattern) => addressesOf(pattern, known));
  const english = await newPage({ language: 'en' });
  await english.context().addCookies((await page.context().cookies()).filter(({ name: cookie }) => !/bahasa/.test(cookie)));
  return { ground, pages: { id: page, en: english }, addresses: [...addresses, '/tidak-ada-halaman-ini'], mayRefuse, ...kindsOf(patterns) };
}
