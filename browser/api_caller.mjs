// How tests of the API call it: as one of the example people, with JSON or letters; and what they send.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { top } from '../tools/source_files.mjs';

const program = resolve(top, process.env.PENDOPO_PROGRAM ?? 'build/pendopo');

export function tokenFor(ground, person) {
  const { email } = ground.people.get(person);
  return execFileSync(program, ['token', '--config', ground.configuration, '--email', email, '--name', 'test'],
    { cwd: top, stdio: ['ignore', 'pipe', 'pipe'] }).toString().trim();
}

// call('POST', '/requests', {json, files, part, key, language, raw, type}) → {status, body, headers}; files: {name: bytes}.
export function callerFor(ground, token) {
  return async (method, path, { json, files, part = 'request', key, language, raw, type } = {}) => {
    const headers = { ...(token && { authorization: `Bearer ${token}` }), ...(key && { 'idempotency-key': key }),
      ...(language && { 'accept-language': language }) };
    let body;
    if (files) {
      body = new FormData();
      if (json) body.append(part, JSON.stringify(json));
      for (const [name, bytes] of Object.entries(files))
        body.append(name, bytes instanceof Blob ? bytes : typeof bytes === 'string' ? bytes : new Blob([bytes]), ...(typeof bytes === 'string' ? [] : [`${name}.pdf`]));
    } else if (raw !== undefined || json !== undefined) {
      headers['content-type'] = type ?? 'application/json';
      body = raw ?? JSON.stringify(json);
    }
    const response = await fetch(`${ground.address}/api/v1${path}`, { method, headers, body });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, bytes, body: isJson ? JSON.parse(bytes) : undefined };
  };
}

// A PDF with one empty page; `mark` makes it another file.
export const pdf = (mark) => Buffer.from(`%PDF-1.4\n% ${mark}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n`
  + '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n'
  + 'trailer<</Root 1 0 R>>\n%%EOF\n');

const iso = (days) => new Date(Date.now() + 7 * 3600_000 + days * 86_400_000).toISOString().slice(0, 10);

// The n-th day from 30 days ahead on which the office works.
async function workday(call, nth) {
  const off = new Set();
  for (const year of new Set([iso(30).slice(0, 4), iso(90).slice(0, 4)]))
    for (const day of (await call('GET', `/calendar/${year}`)).body.days_off) off.add(day.date);
  for (let days = 30, found = 0; ; days += 1) {
    const weekday = new Date(iso(days)).getUTCDay();
    if (weekday > 0 && weekday < 6 && !off.has(iso(days)) && (found += 1) > nth) return iso(days);
  }
}

// A wish for the meeting room: of an outside applicant, for another day with another `nth`.
export async function roomWish(call, nth = 0) {
  const { body } = await call('GET', '/services/ruang-eksternal');
  return { service: 'ruang-eksternal', procedure_version: body.procedure_version, answers: {
    nama: 'Rahmawati Idris', nik: '6171024803900003', alamat: 'Jalan Tanjung Raya II Nomor 7', hp: '0812 0000 0101',
    email: 'rahmawati.idris@warga.example', bertindak_sebagai: 'perorangan', jenis: 'peminjaman', ruang: 'meeting-room',
    waktu: { date: await workday(call, nth), start: '13:00', end: '15:00' }, acara: 'Temu Pegiat Literasi',
    tujuan: 'Menyusun jadwal perahu baca tahun depan.', peserta: 18, penanggung_jawab: 'Rahmawati Idris', hp_pj: '081200000101',
    nomor_surat: '014/KLTK/XI', tanggal_surat: iso(-2), perihal_surat: 'Peminjaman ruang' } };
}

// A wish for official mailboxes: of an agency.
export async function mailboxWish(call) {
  const { body } = await call('GET', '/services/email-asn');
  return { service: 'email-asn', procedure_version: body.procedure_version, answers: {
    bidang_pemohon: 'Subbagian Umum', nama: 'Dewi Kartikasari', nip: '198704122010012003', hp: '081200000201',
    email: 'dewi.kartikasari@dinkes.pontianak.example', jenis: 'baru', domain: 'kota',
    pemohon_daftar: [{ nama: 'Siti Rahayu', nip: '199011252015032001', jabatan: 'Bidan', hp: '081200000999' }],
    nomor_surat: '005/12/DINKES', tanggal_surat: iso(-2), perihal_surat: 'Akun surel pegawai',
    penandatangan_nama: 'Sidiq Handanu', penandatangan_nip: '197101011998031002', penandatangan_jabatan: 'kepala' } };
}

// Every check of every letter of a service, ticked; `letters`: those that were sent.
export function ticks(service, letters) {
  return service.letters.filter(({ key }) => letters.includes(key))
    .flatMap(({ key, checks = [] }) => checks.map((_, check) => ({ letter: key, check })));
}
