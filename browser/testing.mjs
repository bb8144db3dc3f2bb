// How a browser test is written: test('what people can do', async ({ ground, newPage, assert }) => …). Each file gets a
// ground of its own (program, database, mailbox); its tests run one after another on it. See ground.mjs for what the
// ground and its pages offer. What a body returns is named in the report. `timeout`: no test takes so long anywhere, only one
// that hangs; how quick pages are is measured in bench/, not here.
export const registered = [];

export function test(name, body, { timeout = 300_000 } = {}) {
  registered.push({ name, body, timeout });
}
