// The page on this computer: what happens at a click.
import './drop.js';
import { alive } from './alive.js';
import { finished } from './take.js';
import { letterId, make } from './talk.js';
import { attempt, copy, openEditor } from './wording.js';

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
    setTimeout(() => reveal(inPage));
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

// what a link leads to takes the focus, so that the keyboard goes on from there; not from somebody who went on meanwhile
function reveal(link) {
  const target = document.getElementById(link.hash.slice(1));
  const focus = target?.closest('mark') ?? target;
  if (![document.body, link, target, focus].includes(document.activeElement)) {
    return;
  }
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

const waiting = document.querySelector('[data-wait]');
if (waiting) {
  finished(waiting.dataset.wait, step => {
    waiting.querySelector('.lead').textContent = step;
  }).catch(() => {}).finally(() => location.reload());
}
