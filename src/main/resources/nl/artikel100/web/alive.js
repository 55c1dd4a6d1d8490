// Is art100 still there, and does it still have the letter?
import { ask, board, letterId, make, Refused, tell, tellProblem, words } from './talk.js';

const BEAT = 30 * 1000;
const WARN = 2 * 60;
let used = false;
let beating = 0;

export async function alive(withLetter) {
  const id = withLetter && letterId();
  try {
    await ask('/leeft?' + new URLSearchParams(id ? { brief: id, gebruikt: 1 } : {}));
    return true;
  } catch (failure) {
    tellProblem(failure instanceof Refused ? 'wiped' : 'lost');
    return false;
  }
}

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
