// The example town's cases and officers as files tell of them, with real dates; and the services as the program lists them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { top } from '../../tools/source_files.mjs';

const example = (name) => parse(readFileSync(join(top, 'data/example/pontianak', name), 'utf8'));
const { requests } = example('requests.yaml');
const { people } = example('people.yaml');

const json = async (address) => {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`${address}: ${reply.status}`);
  return reply.json();
};

export const listServices = async (ground) => (await json(`${ground.address}/api/v1/services`)).rows;
export const readService = (ground, key) => json(`${ground.address}/api/v1/services/${key}`);

// Keys of people.
export const operatorOf = (unit) => people.find(({ roles }) => roles.some((one) => one.role === 'operator' && one.unit === unit)).key;
const holder = (role) => people.find(({ roles }) => roles.some((one) => one.role === role));
export const isHeld = (role) => Boolean(holder(role));
export const holderOf = (role) => holder(role).key;

// The day on the city's clock, which is seven hours ahead of UTC.
export const isoOfToday = () => new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);
export const plusDays = (iso, days) => new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

// today-5, workday+6 as data/schema/README.md writes them; `later` working days are added to each workday.
export async function realDates(ground, answers, later = 0) {
  const off = new Set();
  const today = isoOfToday();
  const year = Number(today.slice(0, 4));
  for (const one of [year, year + 1])
    for (const { date } of (await json(`${ground.address}/api/v1/calendar/${one}`)).days_off) off.add(date);
  const workday = (count) => {
    let day = today;
    for (let left = count; left > 0;) {
      day = plusDays(day, 1);
      if (![0, 6].includes(new Date(day).getUTCDay()) && !off.has(day)) left -= 1;
    }
    return day;
  };
  const real = (value) => {
    if (Array.isArray(value)) return value.map(real);
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, real(one)]));
    const [, word, count] = /^(today|workday)([+-]\d+)?$/.exec(value) ?? [];
    if (word === 'today') return plusDays(today, Number(count ?? 0));
    if (word === 'workday') return workday(Number(count ?? 0) + later);
    return value;
  };
  return real(answers);
}

// A case of the service told by somebody of that kind, or the service's first: {applicant, answers}.
export function caseOf(service, kind) {
  const told = requests.filter((one) => one.service === service);
  const fits = { guest: ({ applicant }) => Boolean(applicant.email), account: ({ applicant }) => typeof applicant === 'string',
    anonymous: ({ applicant }) => applicant.email === '' && applicant.name === '' };
  const found = told.find(fits[kind]) ?? told[0];
  if (!found) throw new Error(`data/example/pontianak/requests.yaml tells no case of ${service}`);
  return found;
}
