// Every service of the city, from its page to the answer in the applicant's hand, as people do it: on phones and desktops,
// in both languages, with and without scripts. Services are read from the running program: a new one is walked too.
import { caseOf, holderOf, listServices, operatorOf, readService, realDates } from './steps/example.mjs';
import { apply, track } from './steps/apply.mjs';
import { answer, dispose, officer, record, take, verify } from './steps/office.mjs';
import { mailAbout } from './steps/mails.mjs';
import { pdfFile } from './steps/letters.mjs';
import { test } from './testing.mjs';

// Beyond the days that the example's own cases have booked.
const unbooked = 20;

async function answersFor(ground, service, told, at) {
  const answers = await realDates(ground, told.answers);
  // What is shared has room for one more on the days of the example's cases.
  if (service.booking && !service.booking.count) {
    const { time } = service.booking;
    answers[time] = (await realDates(ground, told.answers, unbooked + at))[time];
  }
  return answers;
}

async function walk({ ground, newPage, assert }, service, at, kind) {
  const look = { device: at % 2 ? 'desktop' : 'phone', language: at % 4 < 2 ? 'id' : 'en', javascript: at % 3 !== 2 };
  const told = caseOf(service.key, service.audience === 'internal' ? 'account' : kind);
  const guest = typeof told.applicant === 'object';
  const email = guest ? told.applicant.email : ground.people.get(told.applicant).email;
  const page = guest ? await newPage(look) : await officer(ground, newPage, told.applicant, look);
  const answers = await answersFor(ground, service, told, at);
  const sent = await apply({ ground, page, service, answers, email: guest ? email : '', anonymous: guest && !email });
  assert.match(sent.number, /^[A-Z]+-\d\d-\d{4,}-\d$/);

  const unit = service.steps.includes('dispose') ? service.suggested_units[0] : service.owner_unit;
  const worker = operatorOf(unit);
  const output = pdfFile(`hasil ${service.key}.pdf`);
  const words = `Kami kabulkan ${service.key}. Hasilnya terlampir.`;
  // A service may leave steps out; these are asked in their order.
  const walked = { verify: () => officer(ground, newPage, operatorOf(service.owner_unit)).then((page) => verify(page, sent.number)),
    record: () => officer(ground, newPage, holderOf('records_officer')).then((page) => record(page, sent.number)),
    dispose: () => officer(ground, newPage, holderOf('head'), { device: 'phone' }).then((page) => dispose(page, sent.number, unit, 'Mohon segera.')),
    work: () => officer(ground, newPage, worker).then((page) => take(page, sent.number)),
    answer: () => officer(ground, newPage, worker).then((page) => answer(page, sent.number, { words, file: output })) };
  for (const step of service.steps) await walked[step]();
  if (email) await readMails({ ground, assert, service, email, sent, words, language: look.language });

  const reader = await newPage({ device: 'phone', language: look.language });
  await track(reader, sent);
  assert.ok((await reader.locator('main').textContent()).includes(words), 'the applicant reads the answer');
  const href = await reader.locator('main .pd-files a').first().getAttribute('href');
  const file = await reader.context().request.get(href);
  assert.deepEqual(await file.body(), output.buffer, 'the applicant gets the output as it was uploaded');
}

const newsOf = { verify: 'verified', record: 'recorded', dispose: 'disposed', work: 'taken', answer: 'granted' };
async function readMails({ ground, assert, service, email, sent, words, language }) {
  const told = {};
  for (const news of ['received', ...service.steps.map((step) => newsOf[step])])
    told[news] = await mailAbout(ground, email, sent.number, news, language);
  assert.ok(told.received.text.includes(sent.code), 'the mail tells the code of the receipt');
  assert.ok(told.granted.text.includes(words), 'the mail tells the answer');
}

test('the city offers at least its sixteen services', async ({ ground, assert }) => {
  assert.ok((await listServices(ground)).length >= 16);
});

// Tests are registered before there is a program to ask: further services are walked along with these sixteen.
const registered = 16;
for (let nth = 0; nth < registered; nth += 1)
  test(`service ${nth + 1}: from its page to its answer`, async (tools) => {
    const mine = (await listServices(tools.ground)).filter((_, at) => at % registered === nth);
    for (const [more, { key }] of mine.entries())
      await walk(tools, await readService(tools.ground, key), nth + more * registered, nth % 2 ? 'account' : 'guest')
        .catch((error) => { throw new Error(`${key}: ${error.message}`, { cause: error }); });
    return mine.map(({ key }) => key).join(', ');
  });

test('a report without a name, e-mail or letter is answered too', async (tools) => {
  const services = await Promise.all((await listServices(tools.ground)).map(({ key }) => readService(tools.ground, key)));
  const nameless = services.filter(({ anonymous }) => anonymous === 'allowed');
  tools.assert.ok(nameless.length > 0);
  for (const service of nameless) await walk(tools, service, 3, 'anonymous');
});
