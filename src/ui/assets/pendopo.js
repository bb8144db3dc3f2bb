// Everything works without it.
const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
const language = () => document.documentElement.lang;
let words = {};
document.documentElement.classList.add('pd-js');

// Fields that are asked only after a certain answer
function holds(form, rule) {
  const chosen = all('input, select, textarea', form)
    .filter((one) => one.name === rule.field && (!['radio', 'checkbox'].includes(one.type) || one.checked))
    .map((one) => one.value);
  const named = (chosen.length ? chosen : ['']).some((value) => rule.values.map(String).includes(value));
  return named === rule.is;
}

function showAsked(form) {
  for (const group of all('[data-when]', form)) {
    const asked = !group.parentElement.closest('[data-when][hidden]') && holds(form, JSON.parse(group.dataset.when));
    group.hidden = !asked;
    // What is not asked is not sent either.
    for (const input of all('input, select, textarea', group)) input.disabled = !asked;
  }
}

// Drafts keep themselves
function keepDraft(form) {
  const line = form.querySelector('.pd-saved') ?? form.appendChild(document.createElement('p'));
  line.className = 'pd-saved';
  line.setAttribute('role', 'status');
  let timer, saving, stopped, sent = snapshot();
  function snapshot() {
    const data = new FormData(form);
    for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
    return new URLSearchParams(data).toString();
  }
  function tell(text, late) {
    line.textContent = text;
    line.classList.toggle('is-late', !!late);
  }
  async function keep(leaving) {
    const now = snapshot();
    if (stopped || now === sent) return;
    try {
      const reply = await fetch(form.dataset.autosave, {
        method: 'POST', body: new URLSearchParams(now), keepalive: leaving,
        headers: { Accept: 'application/json' },
      });
      if (reply.status === 409) { stopped = true; return tell(words.changed, true); }
      const { version, at } = await reply.json();
      if (!version) throw reply;
      const typedOn = snapshot() !== now;
      form.elements.namedItem('_version').value = version;
      if (typedOn) soon();
      else sent = snapshot();
      tell(`${words.saved} ${at}`);
    } catch {
      tell(words.unsaved, true);
      timer = setTimeout(save, 15000);
    }
  }
  // One after the other: a second one would not know the version that the first makes.
  function save(leaving) {
    clearTimeout(timer);
    saving ??= keep(leaving).finally(() => { saving = undefined; });
  }
  const soon = () => { clearTimeout(timer); timer = setTimeout(save, 1500); };
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  form.addEventListener('submit', (event) => {
    stopped = true;
    clearTimeout(timer);
    if (!saving) return;
    event.preventDefault();
    const go = () => { saving = undefined; form.requestSubmit(event.submitter); };
    Promise.race([saving, new Promise((late) => setTimeout(late, 5000))]).then(go);
  }, true);
  addEventListener('pagehide', () => save(true));
}

// Without drafts, leaving asks first
function warnBeforeLeaving(form) {
  let changed = false;
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { changed = false; });
  addEventListener('beforeunload', (event) => { if (changed) event.preventDefault(); });
}

// Letters: what was chosen, how large, how far
function complain(input, text) {
  const group = input.closest('.govuk-form-group');
  let box = document.getElementById(`${input.id}-e`);
  if (text && !box) {
    box = document.createElement('div');
    box.id = `${input.id}-e`;
    box.append(Object.assign(document.createElement('p'), { className: 'govuk-error-message' }));
    input.before(box);
  }
  if (box) { box.querySelector('p').textContent = text; box.setAttribute('role', 'alert'); }
  group.classList.toggle('govuk-form-group--error', !!text);
  input.classList.toggle('govuk-file-upload--error', !!text);
  if (text) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  input.setAttribute('aria-describedby', [`${input.id}-h`, ...(text ? [`${input.id}-e`] : [])].join(' '));
}

function size(bytes) {
  const [number, unit] = bytes < 1e6 ? [Math.ceil(bytes / 1000), 'KB'] : [bytes / 1e6, 'MB'];
  return `${number.toLocaleString(language(), { maximumFractionDigits: 1 })} ${unit}`;
}

function showChosen(input) {
  input.parentElement.querySelector('.pd-chosen')?.remove();
  const list = Object.assign(document.createElement('ul'), { className: 'pd-chosen' });
  const most = Number(input.dataset.mostBytes);
  let trouble = '';
  for (const file of input.files) {
    const item = list.appendChild(document.createElement('li'));
    item.textContent = `${file.name}, ${size(file.size)}`;
    if (file.size > most) trouble = `${words.large} ${size(most)}.`;
    else if (file.type && input.accept && !input.accept.split(',').includes(file.type)) trouble = words.type;
    else if (file.type.startsWith('image/')) {
      const picture = item.appendChild(Object.assign(document.createElement('img'), { alt: '' }));
      picture.src = URL.createObjectURL(file);
      picture.onload = () => URL.revokeObjectURL(picture.src);
    }
  }
  complain(input, trouble);
  input.after(list);
  return !trouble;
}

// A slow line shows how far it is; the reply takes the page's place, unless it loads itself again.
function sendWithProgress(form, button) {
  const data = new FormData(form, button);
  const bar = form.appendChild(Object.assign(document.createElement('progress'), { className: 'pd-progress', max: 100, value: 0 }));
  bar.setAttribute('aria-label', words.uploading);
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.upload.onprogress = (event) => { bar.value = (100 * event.loaded) / (event.total || 1); };
  request.onload = () => {
    if (request.getResponseHeader('Refresh')) return location.assign(request.responseURL);
    if (request.responseURL !== location.href) history.pushState(null, '', request.responseURL);
    const page = new DOMParser().parseFromString(request.responseText, 'text/html');
    document.title = page.title;
    document.body.replaceWith(page.body);
    scrollTo(0, 0);
    start();
  };
  request.onerror = () => { bar.remove(); release(form); complain(all('input[type=file]', form)[0], words.unsaved); };
  request.send(data);
}

// Nothing is sent twice
function release(form) {
  delete form.dataset.sending;
  for (const button of all('button[aria-disabled]', form)) button.removeAttribute('aria-disabled');
}

function guard(form) {
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    const uploads = all('input[type=file]', form).filter((one) => !one.disabled && one.files.length);
    const leaves = !event.submitter?.formNoValidate;
    if (form.dataset.sending || (leaves && uploads.map(showChosen).includes(false))) {
      event.preventDefault();
      form.querySelector('[type=file][aria-invalid]')?.focus();
      return;
    }
    form.dataset.sending = 'yes';
    for (const button of all('button', form)) button.setAttribute('aria-disabled', 'true');
    if (uploads.length && form.enctype === 'multipart/form-data') {
      event.preventDefault();
      sendWithProgress(form, event.submitter);
    } else setTimeout(() => release(form), 15000);
  });
}

// Lists grow and shrink in place
function rename(entry, list, before, now) {
  const from = `${list}.${before}`, to = `${list}.${now}`, id = (text) => `f-${text.replaceAll('.', '-')}`;
  for (const part of all('*', entry))
    for (const name of ['name', 'id', 'for', 'aria-describedby', 'data-when', 'value']) {
      const text = part.getAttribute(name);
      if (text && (name !== 'value' || part.name === '_hapus'))
        part.setAttribute(name, text.replaceAll(from, to).replaceAll(id(from), id(to)));
    }
  entry.dataset.entry = now;
  for (const count of all('[data-count]', entry)) count.textContent = now + 1;
}

function renumber(list) {
  all(':scope > [data-entry]', list).forEach((entry, number) => {
    if (Number(entry.dataset.entry) !== number) rename(entry, list.dataset.list, entry.dataset.entry, number);
  });
}

function growInPlace(list) {
  list.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    const entries = all(':scope > [data-entry]', list);
    const { form } = list;
    if (button?.name === '_tambah' && entries.length && entries.length < list.dataset.most) {
      event.preventDefault();
      const entry = entries.at(-1).cloneNode(true);
      rename(entry, list.dataset.list, entries.length - 1, entries.length);
      entries.at(-1).after(entry);
      for (const input of all('input, select, textarea', entry)) {
        if (['radio', 'checkbox'].includes(input.type)) input.checked = false;
        else if (input.type !== 'hidden') input.value = '';
        input.removeAttribute('aria-invalid');
      }
      for (const error of all('.govuk-error-message', entry)) error.remove();
      showAsked(form);
      entry.querySelector('input, select, textarea')?.focus();
    } else if (button?.name === '_hapus' && entries.length > Math.max(1, list.dataset.fewest)) {
      event.preventDefault();
      button.closest('[data-entry]').remove();
      renumber(list);
      list.focus();
    } else return;
    form.dispatchEvent(new Event('change'));
  });
}

// Tables of work: one box ticks all
function tickAll(box) {
  box.addEventListener('change', () => {
    for (const one of all(`input[type=checkbox][name="${box.dataset.all}"]`)) one.checked = box.checked;
  });
}

function start() {
  words = document.getElementById('kata')?.dataset ?? {};
  for (const form of all('form[method=post]')) {
    guard(form);
    showAsked(form);
    form.addEventListener('change', () => showAsked(form));
    if (form.dataset.autosave) keepDraft(form);
    else if (form.hasAttribute('data-guard')) warnBeforeLeaving(form);
    for (const input of all('input[type=file]', form)) input.addEventListener('change', () => showChosen(input));
  }
  for (const list of all('fieldset[data-list]')) growInPlace(list);
  for (const box of all('input[data-all]')) tickAll(box);
  document.querySelector('[data-errors]')?.focus();
}

start();
addEventListener('pageshow', () => all('form').forEach(release));
addEventListener('popstate', () => location.reload());
