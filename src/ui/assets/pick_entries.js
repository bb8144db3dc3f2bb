// Entries of a register are found while one types: comes only with forms that have such a search.
const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];

function pickWhileTyping(search) {
  const fieldset = search.closest('fieldset'), list = fieldset.querySelector('[data-choices]');
  const input = search.querySelector('input'), kind = list.className.includes('radios') ? 'radios' : 'checkboxes';
  let timer, asked = 0;
  function item({ id, title, about }, number) {
    const box = Object.assign(document.createElement('div'), { className: `govuk-${kind}__item` });
    const one = Object.assign(document.createElement('input'), {
      className: `govuk-${kind}__input`, type: kind === 'radios' ? 'radio' : 'checkbox', id: `${input.id}-c${asked}-${number}`, name: search.dataset.for, value: id,
    });
    const label = Object.assign(document.createElement('label'), { className: `govuk-label govuk-${kind}__label`, htmlFor: one.id, textContent: title });
    label.append(Object.assign(document.createElement('span'), { className: 'pd-sub', textContent: about }));
    box.append(one, label);
    return box;
  }
  async function find() {
    const mine = ++asked;
    const reply = await fetch(`${search.dataset.picker}?cari=${encodeURIComponent(input.value)}`, { credentials: 'same-origin' }).catch(() => undefined);
    const found = reply?.ok ? await reply.json().catch(() => []) : [];
    if (mine !== asked) return;
    // What was chosen stays, and so does "none".
    for (const one of all('input', list)) if (!one.checked && one.value) one.parentElement.remove();
    const kept = all('input', list).map((one) => one.value);
    list.append(...found.filter(({ id }) => !kept.includes(id)).map(item));
  }
  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(find, 250); });
  input.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); find(); } });
}

for (const search of all('[data-picker]')) pickWhileTyping(search);
