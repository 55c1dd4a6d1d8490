// Another wording of a passage: the box to write it in, and the page anew with what it changes.
import { ask, board, letterId, make, tell, tellFailure, words, work } from './talk.js';

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

export async function attempt(path, body, focusOn) {
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

// whether something was written that was not yet checked
const written = () => {
  const text = document.getElementById('proeftekst');
  return Boolean(text && text.value !== text.defaultValue);
};

addEventListener('beforeunload', event => written() && event.preventDefault());

export function openEditor(button) {
  if (written()) {
    tell(words['web.edit.first'], words['web.edit.first.text'], true);
    document.getElementById('proeftekst').focus();
    return;
  }
  closeEditor();
  const block = button.parentElement;
  const copy = block.cloneNode(true);
  copy.querySelectorAll('.chip, .edit, sup').forEach(extra => extra.remove());
  const text = make('textarea', { id: 'proeftekst', spellcheck: 'false', autocomplete: 'off', lang: 'nl' });
  text.defaultValue = copy.textContent.trim();
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
  editor.addEventListener('keydown', event => event.key === 'Escape' && !written() && leave());
  editor.addEventListener('submit', event => {
    event.preventDefault();
    attempt('/brief/' + letterId() + '/proef?blok=' + editor.dataset.block, text.value, 'proef');
  });
  text.style.height = Math.min(text.scrollHeight + 4, innerHeight * .6) + 'px';
  text.focus({ preventScroll: true });
  editor.scrollIntoView({ block: 'nearest' });
}

function closeEditor() {
  document.querySelector('.editor')?.remove();
}

export async function copy(button) {
  const text = button.closest('li').querySelector('blockquote').textContent.trim();
  await navigator.clipboard.writeText(text);
  tell(words['web.copied'], '', true);
}

// what scrolls sideways must be reached by the keyboard; a part that is folded away has no width until it opens
const widths = new ResizeObserver(boxes => boxes.forEach(box => focusable(box.target)));
function focusable(box) {
  if (box.scrollWidth > box.clientWidth) {
    box.tabIndex = 0;
  }
}
function scrollable() {
  for (const box of document.querySelectorAll('.scroll')) {
    focusable(box);
    widths.observe(box);
  }
}
scrollable();
