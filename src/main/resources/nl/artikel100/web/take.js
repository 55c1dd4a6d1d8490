// Takes letters: sends them, shows how far they are, and goes to what came of it.
import { ask, board, make, Refused, tellFailure, tellProblem, words } from './talk.js';

export const MOST_FILES = 40;
const LONG = 8 * 1000;
const most = Number(document.body.dataset.most);
const wait = ms => new Promise(done => setTimeout(done, ms));

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

export async function finished(id, onStep) {
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

export async function take(files, zone) {
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
