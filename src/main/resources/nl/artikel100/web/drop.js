// Letters and folders that are dropped, anywhere on the page, or picked.
import { board, icon, letterId, make, tellProblem, words, work } from './talk.js';
import { MOST_FILES, take } from './take.js';

const LETTER = /^(?!\.|~\$).+\.(docx|docm|doc|odt|pdf|rtf|txt|md|html?|xml)$/i;
const OURS = /-(art100|schoon)(-\d+)?\.\w+$/i;

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
