// The whole story of a request by plain HTTP calls, and the document that describes them.
import { Validator } from '@seriousme/openapi-schema-validator';
import { callerFor, mailboxWish, pdf, roomWish, ticks, tokenFor } from './api_caller.mjs';
import { test } from './testing.mjs';

const callers = new Map();
const as = (ground, person) => {
  if (!callers.has(person)) callers.set(person, callerFor(ground, person ? tokenFor(ground, person) : undefined));
  return callers.get(person);
};

test('the document is valid OpenAPI 3.1 and its page lists every operation', async ({ ground, newPage, assert }) => {
  const { status, body } = await as(ground, '')('GET', '/openapi.json');
  assert.equal(status, 200);
  const { valid, errors } = await new Validator().validate(structuredClone(body));
  assert.ok(valid, JSON.stringify(errors, undefined, 1));
  assert.equal(body.openapi, '3.1.0');
  const page = await newPage({});
  await page.goto('/api/v1/docs');
  const operations = Object.values(body.paths).flatMap((path) => Object.keys(path)).length;
  assert.equal(await page.locator('main h3').count(), operations);
  await ground.axe(page);
});

// Submit, return, correct, verify, record, dispose, start, answer: each act by its officer, each by the version seen.
async function walk({ ground, assert, applicant, operator, unit, wish, letter, field, corrected }) {
  const mine = as(ground, applicant);
  const json = await wish(mine);
  const service = (await mine('GET', `/services/${json.service}`)).body;
  const sent = await mine('POST', '/requests', { json, files: { [letter]: pdf('first') } });
  assert.equal(sent.status, 201, JSON.stringify(sent.body));
  const at = `/requests/${sent.body.number}`;
  assert.equal(sent.headers.get('location'), `/api/v1${at}`);
  let version = sent.body.version;
  const act = async (person, name, members, state, files) => {
    const done = await as(ground, person)('POST', `${at}/${name}`, { json: { version, ...members }, files, part: 'answer' });
    assert.equal(done.status, 200, `${name}: ${JSON.stringify(done.body)}`);
    assert.equal(done.body.state, state);
    version = done.body.version;
  };
  await act(operator, 'return', { corrections: [{ field, note: 'Perbaiki isian ini.' }, { letter, note: 'Tidak terbaca.' }] }, 'incomplete');
  const asked = (await mine('GET', at)).body;
  assert.deepEqual(asked.corrections.map((one) => one.field ?? one.letter), [field, letter]);
  assert.equal(asked.due.date, null);
  const fixed = await mine('POST', `${at}/corrections`, { json: { answers: { [field]: corrected } }, files: { [letter]: pdf('second') } });
  assert.equal(fixed.body.state, 'resubmitted', JSON.stringify(fixed.body));
  version = fixed.body.version;
  await act(operator, 'verification', { ticks: ticks(service, [letter]) }, 'verified');
  await act('nurhayati', 'record', {}, 'recorded');
  await act('zulkarnaen', 'disposition', { units: [unit], instructions: ['siapkan'], note: 'Segera.' }, 'disposed');
  await act(operator, 'start', {}, 'in_progress');
  await act(operator, 'answer', { outcome: 'granted', answer: 'Sudah kami siapkan.' }, 'answered', { output: pdf('output') });
  return { at, sent: sent.body, mine };
}

test('an outside request goes from its applicant to its answer and receipt', async ({ ground, assert }) => {
  const { at, sent, mine } = await walk({ ground, assert, applicant: 'rahmawati', operator: 'bayu', unit: 'infrastruktur',
    wish: roomWish, letter: 'surat_permohonan', field: 'peserta', corrected: 12 });
  const seen = (await mine('GET', at)).body;
  assert.equal(seen.outcome, 'granted');
  assert.equal(seen.answers.peserta, 12);
  assert.ok(seen.acts.includes('reopening'));
  const output = await mine('GET', `${at}/files/${seen.outputs[0].id}`);
  assert.deepEqual([...output.bytes], [...pdf('output')]);
  assert.equal(output.headers.get('content-type'), 'application/pdf');
  const receipt = await mine('GET', `${at}/receipt.pdf`);
  assert.equal(receipt.bytes.subarray(0, 5).toString(), '%PDF-');
  const printed = await as(ground, 'nurhayati')('GET', `${at}/request.pdf`);
  assert.equal(printed.bytes.subarray(0, 5).toString(), '%PDF-');
  const tracked = await as(ground, '')('POST', '/tracking', { json: { number: sent.number, code: sent.tracking_code } });
  assert.equal(tracked.body.state, 'answered');
  assert.notEqual(tracked.body.answers.nik, seen.answers.nik);
  const listed = (await mine('GET', '/requests')).body.rows.map(({ number }) => number);
  assert.ok(listed.includes(sent.number));
});

test('an internal request goes the same way, for the agency of its account', async ({ ground, assert }) => {
  const { at, mine } = await walk({ ground, assert, applicant: 'dewi', operator: 'rizky', unit: 'aptika', wish: mailboxWish,
    letter: 'surat_kepala_pd', field: 'bidang_pemohon', corrected: 'Subbagian Kepegawaian' });
  const seen = (await mine('GET', at)).body;
  assert.equal(seen.applicant.agency, 'dinkes');
  assert.equal(seen.answers.perangkat_daerah, 'dinkes');
});

test('of two officers at the same moment one wins', async ({ ground, assert }) => {
  const mine = as(ground, 'rahmawati');
  const json = await roomWish(mine, 1);
  const service = (await mine('GET', `/services/${json.service}`)).body;
  const { body } = await mine('POST', '/requests', { json, files: { surat_permohonan: pdf('race') } });
  const verify = () => as(ground, 'bayu')('POST', `/requests/${body.number}/verification`,
    { json: { version: body.version, ticks: ticks(service, ['surat_permohonan']) } });
  as(ground, 'bayu');
  const answers = await Promise.all([verify(), verify()]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
  assert.equal(answers.find(({ status }) => status === 409).body.code, 'request.changed');
});

test('the same call under the same key happens once', async ({ ground, assert }) => {
  const mine = as(ground, 'rahmawati');
  const json = await roomWish(mine, 2);
  const send = (files = { surat_permohonan: pdf('key') }) => mine('POST', '/requests', { json, files, key: 'satu-kali' });
  const answers = await Promise.all([send(), send(), send()]);
  assert.deepEqual(answers.map(({ status }) => status), [201, 201, 201], JSON.stringify(answers.map(({ body }) => body)));
  assert.equal(new Set(answers.map(({ body }) => body.number)).size, 1);
  assert.equal(answers.filter(({ headers }) => headers.get('idempotent-replayed') === 'true').length, 2);
  const other = await send({ surat_permohonan: pdf('another') });
  assert.equal(other.status, 422);
  assert.equal(other.body.code, 'idempotency.reused');
});

test('a draft is filled bit by bit and sent once', async ({ ground, assert }) => {
  const mine = as(ground, 'hendra');
  const { service, procedure_version, answers } = await roomWish(mine, 3);
  const begun = await mine('POST', '/drafts', { json: { service, procedure_version } });
  assert.equal(begun.status, 201);
  const at = `/drafts/${begun.body.id}`;
  const saved = await mine('PATCH', at, { json: { version: begun.body.version, answers } });
  assert.equal(saved.status, 200, JSON.stringify(saved.body));
  assert.equal((await mine('PATCH', at, { json: { version: begun.body.version, answers: { peserta: 3 } } })).status, 409);
  const wrong = await mine('POST', `${at}/files`, { json: undefined, files: { letter: 'surat_permohonan', file: pdf('wrong') } });
  assert.equal(wrong.status, 201, JSON.stringify(wrong.body));
  assert.equal((await mine('DELETE', `${at}/files/${wrong.body.id}`)).status, 204);
  assert.equal((await mine('POST', `${at}/submit`)).status, 422);
  await mine('POST', `${at}/files`, { files: { letter: 'surat_permohonan', file: pdf('right') } });
  const sent = [await mine('POST', `${at}/submit`), await mine('POST', `${at}/submit`)];
  assert.deepEqual(sent.map(({ status }) => status), [201, 201], JSON.stringify(sent[0].body));
  assert.equal(sent[0].body.number, sent[1].body.number);
  assert.equal((await as(ground, 'rahmawati')('GET', at)).status, 404);
});
