// A request for the meeting room as most tests send it: by an account, each on a day of its own.
import { apply } from './apply.mjs';
import { caseOf, holderOf, operatorOf, readService, realDates } from './example.mjs';
import { officer } from './office.mjs';

export const service_key = 'ruang-eksternal';
// Who handles it.
export const desk = { operator: operatorOf('infrastruktur'), records: holderOf('records_officer'), head: holderOf('head'), unit: 'infrastruktur' };

let used = 0;
// Beyond the days of the example's cases, and never the same twice.
export async function roomAnswers(ground, changed = {}) {
  const told = caseOf(service_key, 'account');
  return { ...await realDates(ground, told.answers), waktu: (await realDates(ground, told.answers, 30 + (used += 1))).waktu, ...changed };
}

export async function applyForRoom(ground, newPage, { applicant = 'rahmawati', changed, ...look } = {}) {
  const page = await officer(ground, newPage, applicant, look);
  const service = await readService(ground, service_key);
  const answers = await roomAnswers(ground, changed);
  return { page, answers, service, ...await apply({ ground, page, service, answers }) };
}
