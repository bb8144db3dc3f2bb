// Everything that a program can send wrong: refused with the right status, a problem document and the place of the fault.
import { connect } from 'node:net';
import { callerFor, mailboxWish, pdf, roomWish, tokenFor } from './api_caller.mjs';
import { test } from './testing.mjs';

const callers = new Map();
const as = (ground, person) => {
  if (!callers.has(person)) callers.set(person, callerFor(ground, person ? tokenFor(ground, person) : undefined));
  return callers.get(person);
};

function isProblem(assert, reply, status, code) {
  assert.equal(reply.status, status, JSON.stringify(reply.body));
  assert.match(reply.headers.get('content-type'), /^application\/problem\+json/);
  assert.equal(reply.body.status, status);
  if (code) assert.equal(reply.body.code, code);
  assert.ok(reply.body.title && reply.body.detail && reply.body.type && reply.body.instance, JSON.stringify(reply.body));
}
const complaints = ({ body }) => (body?.complaints ?? []).map(({ field, code }) => `${field} ${code}`);

test('without a valid token nothing of anybody is shown', async ({ ground, assert }) => {
  isProblem(assert, await as(ground, '')('GET', '/requests'), 401);
  const stranger = callerFor(ground, 'pdp_tidak-pernah-diterbitkan');
  const reply = await stranger('GET', '/requests');
  isProblem(assert, reply, 401);
  assert.match(reply.headers.get('www-authenticate'), /Bearer/);
  isProblem(assert, await as(ground, '')('POST', '/tracking', { json: { number: 'TD-26-0001-0', code: 'AAAA-AAAA' } }), 404);
});

test('roles and units are kept apart', async ({ ground, assert }) => {
  const mine = as(ground, 'rahmawati');
  const sent = await mine('POST', '/requests', { json: await roomWish(mine), files: { surat_permohonan: pdf('a') } });
  const at = `/requests/${sent.body.number}`;
  const { version } = sent.body;
  isProblem(assert, await as(ground, 'putri')('GET', at), 404);
  isProblem(assert, await as(ground, 'putri')('POST', `${at}/verification`, { json: { version, ticks: [] } }), 404);
  isProblem(assert, await as(ground, 'nurhayati')('POST', `${at}/verification`, { json: { version, ticks: [] } }), 403);
  isProblem(assert, await mine('POST', `${at}/record`, { json: { version } }), 403);
  isProblem(assert, await mine('GET', '/queue'), 403, 'queue.none');
  isProblem(assert, await mine('GET', `${at}/request.pdf`), 403);
  isProblem(assert, await as(ground, 'bayu')('GET', `${at}/receipt.pdf`), 404);
  isProblem(assert, await as(ground, 'bayu')('GET', '/queue?desk=ikp'), 403, 'queue.other_unit');
  isProblem(assert, await as(ground, 'bayu')('POST', `${at}/verification`, { json: { version, ticks: [] } }), 422, 'request.letters_unchecked');
  isProblem(assert, await as(ground, 'bayu')('POST', `${at}/verification`, { json: { version: version + 1, ticks: [] } }), 409, 'request.changed');
  isProblem(assert, await as(ground, 'bayu')('POST', `${at}/answer`, { json: { version, outcome: 'granted', answer: 'Ya.' } }), 409);
  isProblem(assert, await as(ground, 'hendra')('POST', `${at}/withdrawal`, { json: {} }), 404);
  isProblem(assert, await mine('POST', `${at}/reopening`, { json: { reason: 'Belum puas.' } }), 409);
  isProblem(assert, await mine('POST', `${at}/corrections`, { json: { answers: {} } }), 409, 'request.nothing_to_correct');
  assert.equal((await mine('POST', `${at}/withdrawal`, { json: { reason: 'Batal.' } })).body.state, 'withdrawn');
});

test('an internal service is for agencies, each for itself', async ({ ground, assert }) => {
  const mine = as(ground, 'rahmawati');
  const json = await mailboxWish(mine);
  isProblem(assert, await mine('POST', '/requests', { json }), 403, 'service.internal');
  json.answers.perangkat_daerah = 'disdik';
  const other = await as(ground, 'dewi')('POST', '/requests', { json, files: { surat_kepala_pd: pdf('x') } });
  isProblem(assert, other, 422);
  assert.ok(complaints(other).includes('perangkat_daerah agency.other'), JSON.stringify(other.body));
});

test('a body that is not what it should be is refused where it is wrong', async ({ ground, assert }) => {
  const mine = as(ground, 'rahmawati');
  const post = (raw, type) => mine('POST', '/requests', { raw, type });
  isProblem(assert, await post('{"service":'), 400);
  isProblem(assert, await post(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])), 400);
  isProblem(assert, await post('{"service":"a","service":"b"}'), 400);
  isProblem(assert, await post('service=a', 'text/plain'), 415);
  isProblem(assert, await post('[]'), 422, 'body.invalid');
  const wrong = await post('{"service":1,"procedure_version":"1","answers":[],"bahasa":"id"}');
  isProblem(assert, wrong, 422, 'body.invalid');
  assert.deepEqual(complaints(wrong), ['/service body.kind', '/procedure_version body.kind', '/answers body.kind', '/bahasa body.unknown']);
  const unknown = await post('{"service":"tidak-ada","procedure_version":1,"answers":{}}');
  assert.deepEqual(complaints(unknown), ['/service service.unknown']);
  const json = await roomWish(mine, 4);
  isProblem(assert, await mine('POST', '/requests', { json: { ...json, procedure_version: 99 }, files: { surat_permohonan: pdf('v') } }), 422, 'procedure.not_agreed');
  isProblem(assert, await mine('POST', '/requests', { json, key: 'k'.repeat(129) }), 400);
});

test('answers are complained about by their field', async ({ ground, assert }) => {
  const mine = as(ground, 'rahmawati');
  const json = await roomWish(mine, 5);
  const send = async (answers) => complaints(await mine('POST', '/requests', { json: { ...json, answers: { ...json.answers, ...answers } }, files: { surat_permohonan: pdf('c') } }));
  assert.deepEqual(await send({ nik: '617102480390000' }), ['nik nik.digits']);
  assert.deepEqual(await send({ peserta: 'banyak' }), ['peserta number']);
  assert.deepEqual(await send({ waktu: { date: 'besok', start: 1 } }), ['waktu time_span']);
  assert.deepEqual(await send({ ruang: null }).then((all) => all.includes('ruang required')), true);
  assert.deepEqual((await send({ pesrta: 3 })).map((one) => one.split(' ')[0]), ['pesrta']);
  assert.ok((await send({ peserta: -1 })).some((one) => one.startsWith('peserta')));
  const english = await mine('POST', '/requests', { json: { ...json, answers: {} }, language: 'en' });
  const indonesian = await mine('POST', '/requests', { json: { ...json, answers: {} } });
  assert.ok(indonesian.body.complaints.length > 10);
  assert.notDeepEqual(english.body.complaints, indonesian.body.complaints);
});

test('letters must be whole, of their type and not too large', async ({ ground, assert }) => {
  const mine = as(ground, 'rahmawati');
  const json = await roomWish(mine, 6);
  const send = async (files) => complaints(await mine('POST', '/requests', { json, files }));
  assert.deepEqual(complaints(await mine('POST', '/requests', { json })), ['letter.surat_permohonan required']);
  assert.deepEqual(await send({ surat_permohonan: Buffer.from('bukan PDF') }), ['letter.surat_permohonan file.type']);
  assert.deepEqual(await send({ surat_permohonan: pdf('x').subarray(0, 60) }), ['letter.surat_permohonan file.type']);
  assert.deepEqual(await send({ surat_permohonan: Buffer.alloc(0) }), ['letter.surat_permohonan file.empty']);
  assert.deepEqual(await send({ surat_permohonan: Buffer.concat([pdf('x'), Buffer.alloc(11 * 1024 * 1024, 32), Buffer.from('%%EOF\n')]) }),
    ['letter.surat_permohonan file.too_large']);
  assert.deepEqual(await send({ surat_lain: pdf('x') }), ['letter.surat_lain letter.unknown']);
  assert.deepEqual(await send({ request2: 'teks', surat_permohonan: pdf('x') }), ['request2 part.unknown']);
});

test('what is not there is said plainly', async ({ ground, assert }) => {
  const open = as(ground, '');
  isProblem(assert, await open('GET', '/services/tidak-ada'), 404, 'service.unknown');
  isProblem(assert, await open('GET', '/resources/tidak-ada/taken'), 404, 'resource.unknown');
  isProblem(assert, await open('GET', '/calendar/abcd'), 404);
  isProblem(assert, await open('GET', '/tidak-ada'), 404);
  const wrongMethod = await open('DELETE', '/services');
  isProblem(assert, wrongMethod, 405);
  assert.match(wrongMethod.headers.get('allow'), /GET/);
  isProblem(assert, await as(ground, 'rahmawati')('GET', '/requests/TD-26-9999-9'), 404);
  isProblem(assert, await as(ground, 'rahmawati')('GET', '/requests?after=x'), 400);
  isProblem(assert, await as(ground, 'rahmawati')('GET', '/drafts/tidak-ada'), 404);
  isProblem(assert, await as(ground, 'bayu')('GET', '/queue?view=semua'), 422);
});

// What no client library would send: said to the port as it stands.
const say = (ground, bytes) => new Promise((done, failed) => {
  const { hostname, port } = new URL(ground.address);
  const socket = connect(Number(port), hostname, () => socket.end(bytes));
  const received = [];
  socket.on('data', (piece) => received.push(piece)).on('error', failed).on('close', () => done(Buffer.concat(received).toString()));
});

test('what cannot be read at all is refused as a problem too, in the language asked for', async ({ ground, assert }) => {
  const rest = ' HTTP/1.1\r\nHost: a\r\nAccept-Language: en\r\n';
  const requests = [
    [400, 'edge.malformed', `GET /api/v1/%00${rest}\r\n`],
    [400, 'edge.malformed', `GET /api/v1/services?q=%ff${rest}\r\n`],
    [400, 'edge.malformed', Buffer.concat([Buffer.from('GET /api/v1/'), Buffer.from([0xff]), Buffer.from(`${rest}\r\n`)])],
    [400, 'edge.malformed', 'GET /api/v1/services HTTP/1.1\r\nHost: a b\r\n\r\n'],
    [400, 'edge.malformed', 'GET /api/v1/services HTTP/1.1\r\nHo'],
    [413, 'edge.too_large', `POST /api/v1/requests${rest}Content-Type: application/json\r\nContent-Length: 9999999999\r\n\r\n`],
    [414, 'edge.too_long', `GET /api/v1/${'a'.repeat(20_000)}`],
    [431, 'edge.too_long', `GET /api/v1/services${rest}X: ${'a'.repeat(20_000)}`],
    [501, 'edge.method', `BREW /api/v1/services${rest}\r\n`],
  ];
  for (const [status, code, bytes] of requests) {
    const [head, body] = (await say(ground, bytes)).split('\r\n\r\n');
    assert.match(head, new RegExp(`^HTTP/1.1 ${status} `), bytes.toString().slice(0, 60));
    assert.match(head, /\r\nContent-Type: application\/problem\+json/, `${bytes.toString().slice(0, 60)}\n${head}`);
    const problem = JSON.parse(body);
    assert.deepEqual([problem.status, problem.code], [status, code]);
    assert.ok(problem.title && problem.detail && problem.instance, body);
  }
  const english = await say(ground, requests[0][2]), indonesian = await say(ground, requests[0][2].replace(': en', ': id'));
  assert.match(english, /"detail":"[^"]*cannot read/);
  assert.match(indonesian, /tidak dapat dibaca/);
  assert.match(await say(ground, `GET /%00${rest}\r\n`), /Content-Type: text\/html/);
});
