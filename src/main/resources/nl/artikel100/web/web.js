// The page on this computer: takes letters, shows progress, and tries other wordings. Talks to its own server only.
(() => {
  'use strict';
  const words = JSON.parse(document.body.dataset.words);
  const most = Number(document.body.dataset.most);
  const MOST_FILES = 40;
  const LETTER = /^(?!\.|~\$).+\.(docx|docm|doc|odt|pdf|rtf|txt|md|html?|xml)$/i;
  const OURS = /-(art100|schoon)(-\d+)?\.\w+$/i;
  const BEAT = 30 * 1000;
  const WARN = 2 * 60;
  const LONG = 8 * 1000;
  const board = document.getElementById('melding');
  const work = () => document.getElementById('werk');
  const letterId = () => work()?.dataset.id;
  const wait = ms => new Promise(done => setTimeout(done, ms));

  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  }

  function icon(name) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    svg.setAttribute('class', 'icon');
    svg.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', '#i-' + name);
    svg.append(use);
    return svg;
  }

  // ---- messages

  function tell(title, advice, calm = false) {
    const shut = make('button', { type: 'button', class: 'plain shut', 'aria-label': words['web.leave'] }, '×');
    shut.addEventListener('click', () => board.replaceChildren());
    const message = make('div', { class: calm ? 'message calm' : 'message' }, make('h2', {}, title), shut);
    if (advice) {
      shut.before(make('p', {}, advice));
    }
    board.replaceChildren(message);
  }

  function tellProblem(name) {
    tell(words['problem.' + name].replace('{0}', ''), words['problem.' + name + '.advice']);
  }

  class Refused extends Error {
    constructor(answer) {
      super();
      this.answer = answer;
    }
  }

  function tellFailure(failure) {
    if (failure instanceof Refused && failure.answer.titel) {
      tell(failure.answer.titel, failure.answer.uitleg);
    } else if (failure instanceof Refused) {
      tellProblem('unexpected');
    } else {
      tellProblem('lost');
    }
  }

  async function ask(path, options) {
    const answer = await fetch(path, options);
    if (!answer.ok) {
      let told = {};
      try {
        told = await answer.json();
      } catch {
        // no sentence came with it
      }
      throw new Refused(told);
    }
    return answer;
  }

  // ---- letters

  function showProgress(zone, text, share) {
    let box = zone.querySelector('.progress');
    if (!box) {
      box = make('div', { class: 'progress', role: 'status' }, make('p'), make('progress', { max: 100, 'aria-label': words['web.checking'] }));
      for (const child of zone.children) {
        child.hidden = true;
      }
      zone.append(box);
    }
    box.firstChild.textContent = text;
    const bar = box.lastChild;
    if (share === null) {
      bar.removeAttribute('value');
    } else {
      bar.value = share;
    }
  }

  function endProgress(zone) {
    zone.querySelector('.progress')?.remove();
    for (const child of zone.children) {
      child.hidden = false;
    }
  }

  function send(file, query, onShare) {
    return new Promise((done, failed) => {
      const request = new XMLHttpRequest();
      request.open('POST', '/brief?' + new URLSearchParams({ naam: file.name, ...query }));
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.upload.addEventListener('progress', event => event.lengthComputable && onShare(100 * event.loaded / event.total));
      request.addEventListener('load', () => {
        let answer = {};
        try {
          answer = JSON.parse(request.responseText);
        } catch {
          // no sentence came with it
        }
        if (request.status === 202) {
          done(answer.id);
        } else {
          failed(new Refused(answer));
        }
      });
      request.addEventListener('error', () => failed(new Error()));
      request.send(file);
    });
  }

  async function finished(id, onStep) {
    const start = Date.now();
    for (;;) {
      const state = await (await ask('/brief/' + id + '/stand')).json();
      if (state.stap === 'done') {
        return;
      }
      if (state.stap === 'failed') {
        throw new Refused(state);
      }
      const step = words[state.stap === 'reading' ? 'web.reading' : 'web.checking'];
      onStep(Date.now() - start > LONG ? step + ' ' + words['web.long'] : step);
      await wait(120);
    }
  }

  async function readable(file) {
    try {
      await file.slice(0, 1).arrayBuffer();
      return true;
    } catch {
      return false;
    }
  }

  async function take(files, zone) {
    if (files.length === 0 || zone.querySelector('.progress')) {
      return;
    }
    board.replaceChildren();
    if (files.length > MOST_FILES) {
      tellProblem('tooMany');
      return;
    }
    if (files.length > 1 && zone.dataset.na) {
      tellProblem('oneVersion');
      return;
    }
    const several = files.length > 1;
    const query = several ? { stapel: crypto.randomUUID() } : zone.dataset.na ? { na: zone.dataset.na } : {};
    try {
      let id;
      for (let i = 0; i < files.length; i++) {
        const file = files[i];
        const which = several ? words['web.several'].replace('{0}', i + 1).replace('{1}', files.length) + ' ' : '';
        if (file.size > most && several) {
          // its row in the table says so
          await send(new File([], file.name), { tegroot: 1, ...query }, () => {});
          continue;
        }
        if (file.size > most) {
          tellProblem('TOO_LARGE');
          endProgress(zone);
          return;
        }
        if (!await readable(file)) {
          tellProblem('IS_FOLDER');
          endProgress(zone);
          return;
        }
        showProgress(zone, which + words['web.sending'], 0);
        id = await send(file, query, share => showProgress(zone, which + words['web.sending'], share));
        showProgress(zone, which + words['web.reading'], null);
        await finished(id, step => showProgress(zone, which + step, null)).catch(failure => {
          // in a table the row of this letter says it
          if (!several || !(failure instanceof Refused)) {
            throw failure;
          }
        });
      }
      location.assign(several ? '/stapel/' + query.stapel : '/brief/' + id + (query.na ? '#verschil' : ''));
    } catch (failure) {
      endProgress(zone);
      tellFailure(failure);
      zone.querySelector('input')?.focus();
    }
  }

  // the files that were dropped, and the letters in the folders that were
  async function letters(entries, inFolder = false) {
    const files = [];
    for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
      if (entry.isDirectory && !entry.name.startsWith('.')) {
        files.push(...await letters(await inside(entry.createReader()), true));
      } else if (entry.isFile && (!inFolder || LETTER.test(entry.name) && !OURS.test(entry.name))) {
        files.push(await new Promise((done, failed) => entry.file(done, failed)));
      }
      if (files.length > MOST_FILES) {
        break;
      }
    }
    return files;
  }

  // a browser gives the content of a folder in parts
  async function inside(reader) {
    const all = [];
    for (;;) {
      const some = await new Promise((done, failed) => reader.readEntries(done, failed));
      if (some.length === 0) {
        return all;
      }
      all.push(...some);
    }
  }

  document.addEventListener('change', event => {
    if (event.target.matches('.file')) {
      const files = [...event.target.files];
      event.target.value = '';
      take(files, event.target.closest('.drop'));
    }
  });

  // ---- dropping, anywhere on the page

  let hovering = 0;

  function zones() {
    if (!work()) {
      return document.querySelector('.drop');
    }
    let choose = document.querySelector('.choose');
    if (!choose) {
      const place = (key, attributes) => make('div', { class: 'drop', ...attributes }, icon('letter'),
        make('p', { class: 'drop-here' }, words[key]), make('p', { class: 'drop-kinds' }, words[key + '.text']));
      const second = place('web.drop.second', { 'data-na': letterId() });
      const other = place('web.drop.new', {});
      choose = make('div', { class: 'choose', role: 'region', 'aria-label': words['web.drop.new'] }, second, other);
      document.body.append(choose);
    }
    return choose;
  }

  const holdsFiles = event => event.dataTransfer && [...event.dataTransfer.types].includes('Files');

  function dropEnds(keep) {
    hovering = 0;
    document.querySelectorAll('.drop.over').forEach(zone => zone.classList.remove('over'));
    if (!keep) {
      document.querySelector('.choose')?.remove();
    }
  }

  document.addEventListener('dragenter', event => {
    if (holdsFiles(event) && (document.querySelector('.drop'))) {
      hovering++;
      zones();
      document.querySelectorAll('.drop.over').forEach(zone => zone.classList.remove('over'));
      const zone = event.target.closest?.('.drop') ?? (work() ? null : document.querySelector('.drop'));
      zone?.classList.add('over');
    }
  });
  document.addEventListener('dragleave', event => {
    if (holdsFiles(event) && --hovering <= 0) {
      dropEnds(false);
    }
  });
  document.addEventListener('dragover', event => holdsFiles(event) && event.preventDefault());
  document.addEventListener('drop', async event => {
    if (!holdsFiles(event)) {
      return;
    }
    // elsewhere a browser would open the letter in place of the page
    event.preventDefault();
    const zone = event.target.closest?.('.drop') ?? (work() ? null : document.querySelector('.drop'));
    dropEnds(Boolean(zone));
    if (zone) {
      // asked for before anything is waited for: afterwards the browser has forgotten what was dropped
      const loose = [...event.dataTransfer.files];
      const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
      const files = entries.some(entry => entry.isDirectory) ? await letters(entries) : loose;
      if (files.length === 0) {
        tellProblem('emptyFolder');
      }
      await take(files, zone);
      if (board.firstChild) {
        document.querySelector('.choose')?.remove();
      }
    }
  });

  // ---- another wording

  async function refresh(focusOn) {
    const chosen = [...document.querySelectorAll('.filter :checked')].map(input => input.id);
    const scroll = document.getElementById('brief').scrollTop;
    const page = new DOMParser().parseFromString(await (await ask(location.pathname)).text(), 'text/html');
    work().replaceWith(page.getElementById('werk'));
    const style = document.getElementById('stijl');
    style.href = '/brief/' + letterId() + '/stijl.css?v=' + Date.now();
    scrollable();
    chosen.forEach(id => document.getElementById(id)?.click());
    document.getElementById('brief').scrollTop = scroll;
    const target = document.getElementById(focusOn) ?? document.getElementById('rapport');
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
  }

  async function attempt(path, body, focusOn) {
    work().setAttribute('aria-busy', 'true');
    board.replaceChildren();
    try {
      await ask(path, { method: 'POST', body });
      await refresh(focusOn);
      return true;
    } catch (failure) {
      work().removeAttribute('aria-busy');
      tellFailure(failure);
      return false;
    }
  }

  function openEditor(button) {
    closeEditor();
    const block = button.parentElement;
    const copy = block.cloneNode(true);
    copy.querySelectorAll('.chip, .edit, sup').forEach(extra => extra.remove());
    const text = make('textarea', { id: 'proeftekst', spellcheck: 'false', autocomplete: 'off', lang: 'nl' });
    text.value = copy.textContent.trim();
    const test = make('button', { class: 'nl-button nl-button--primary' }, words['web.edit.test']);
    const cancel = make('button', { type: 'button', class: 'nl-button nl-button--subtle' }, words['web.edit.cancel']);
    const editor = make('form', { class: 'editor', 'data-block': button.dataset.block, lang: document.documentElement.lang },
      make('label', { for: 'proeftekst' }, words['web.edit']), text,
      make('p', {}, words['web.edit.hint']), make('div', { class: 'buttons' }, test, cancel));
    (block.tagName === 'LI' ? block.parentElement : block).after(editor);
    const leave = () => {
      closeEditor();
      button.focus();
    };
    cancel.addEventListener('click', leave);
    editor.addEventListener('keydown', event => event.key === 'Escape' && leave());
    editor.addEventListener('submit', event => {
      event.preventDefault();
      attempt('/brief/' + letterId() + '/proef?blok=' + editor.dataset.block, text.value, 'proef');
    });
    text.style.height = Math.min(text.scrollHeight + 4, innerHeight * .6) + 'px';
    text.focus();
  }

  function closeEditor() {
    document.querySelector('.editor')?.remove();
  }

  async function copy(button) {
    const text = button.closest('li').querySelector('blockquote').textContent.trim();
    await navigator.clipboard.writeText(text);
    tell(words['web.copied'], '', true);
  }

  // ---- clicks and forms

  document.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button?.matches('.edit')) {
      openEditor(button);
    } else if (button?.matches('.back')) {
      attempt('/brief/' + letterId() + '/proef?terug=1&blok=' + button.dataset.block, '', 'proef');
    } else if (button?.matches('.copy')) {
      copy(button);
    }
    const link = event.target.closest('a[href^="/"]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      alive(link.hasAttribute('download')).then(yes => yes && follow(link));
    }
    const inPage = event.target.closest('a[href^="#"]');
    if (inPage) {
      // after the browser has followed the link, which takes the focus away
      setTimeout(() => reveal(inPage.hash.slice(1)));
    }
  });

  function follow(link) {
    if (!link.hasAttribute('download')) {
      location.assign(link.href);
      return;
    }
    const plain = make('a', { href: link.getAttribute('href'), download: '' });
    plain.addEventListener('click', event => event.stopPropagation());
    document.body.append(plain);
    plain.click();
    plain.remove();
  }

  // what a link leads to takes the focus, so that the keyboard goes on from there
  function reveal(id) {
    const target = document.getElementById(id);
    const focus = target?.closest('mark') ?? target;
    if (focus && focus.tabIndex < 0 && !focus.hasAttribute('tabindex')) {
      focus.setAttribute('tabindex', '-1');
    }
    focus?.focus({ preventScroll: true });
  }

  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method === 'post' && !form.dataset.sure) {
      event.preventDefault();
      alive(form.action.includes('/brief/')).then(yes => {
        if (yes) {
          form.dataset.sure = 'yes';
          form.submit();
        }
      });
    }
  });

  // ---- is art100 still there, and does it still have the letter

  async function alive(withLetter) {
    const id = withLetter && letterId();
    try {
      await ask('/leeft?' + new URLSearchParams(id ? { brief: id, gebruikt: 1 } : {}));
      return true;
    } catch (failure) {
      tellProblem(failure instanceof Refused ? 'wiped' : 'lost');
      return false;
    }
  }

  let used = false;
  let beating = 0;

  for (const sign of ['pointerdown', 'keydown', 'scroll', 'pointermove']) {
    document.addEventListener(sign, () => { used = true; }, { passive: true, capture: true });
  }

  // says that this page is open, and hears how long the letter on it is still kept; what the user did since then keeps it
  async function beat() {
    const id = letterId();
    const batch = document.querySelector('[data-batch]')?.dataset.batch;
    const query = new URLSearchParams(id ? { brief: id } : batch ? { stapel: batch } : {});
    if (used) {
      query.set('gebruikt', 1);
    }
    used = false;
    try {
      const answer = await ask('/leeft?' + query);
      if (id && letterId() === id) {
        expiring(Number((await answer.json()).over) < WARN);
      }
    } catch (failure) {
      clearInterval(beating);
      beating = 0;
      tellProblem(failure instanceof Refused ? 'wiped' : 'lost');
    }
  }

  function expiring(soon) {
    const told = board.querySelector('.extend');
    if (told && !soon) {
      board.replaceChildren();
    } else if (soon && !told) {
      tell(words['web.expiring'], words['web.expiring.text'], true);
      const extend = make('button', { type: 'button', class: 'nl-button nl-button--primary extend' }, words['web.extend']);
      extend.addEventListener('click', () => {
        used = true;
        beat();
      });
      board.firstChild.append(extend);
    }
  }

  // the last page has no such button, and nothing to ask
  if (document.querySelector('form[action="/stop"]')) {
    beating = setInterval(beat, BEAT);
    // seen again, perhaps after the computer slept
    document.addEventListener('visibilitychange', () => beating && !document.hidden && beat());
    // a browser puts no page to sleep that holds a lock
    navigator.locks?.request('art100', { mode: 'shared' }, () => new Promise(() => {}));
  }

  // what scrolls sideways must be reached by the keyboard
  function scrollable() {
    for (const box of document.querySelectorAll('.scroll')) {
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
      }
    }
  }
  scrollable();
  addEventListener('resize', scrollable);

  const waiting = document.querySelector('[data-wait]');
  if (waiting) {
    finished(waiting.dataset.wait, step => {
      waiting.querySelector('.lead').textContent = step;
    }).catch(() => {}).finally(() => location.reload());
  }
})();
