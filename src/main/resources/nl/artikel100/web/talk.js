// What the parts of the page share: its words, its messages, and asking the server. Talks to its own server only.

export const words = JSON.parse(document.body.dataset.words);
export const board = document.getElementById('melding');
export const work = () => document.getElementById('werk');
export const letterId = () => work()?.dataset.id;

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', '#i-' + name);
  svg.append(use);
  return svg;
}

export function tell(title, advice, calm = false) {
  const shut = make('button', { type: 'button', class: 'plain shut', 'aria-label': words['web.leave'] }, '×');
  shut.addEventListener('click', () => board.replaceChildren());
  const message = make('div', { class: calm ? 'message calm' : 'message' }, make('h2', {}, title), shut);
  if (advice) {
    shut.before(make('p', {}, advice));
  }
  board.replaceChildren(message);
}

export function tellProblem(name) {
  tell(words['problem.' + name].replace('{0}', ''), words['problem.' + name + '.advice']);
}

export class Refused extends Error {
  constructor(answer) {
    super();
    this.answer = answer;
  }
}

export function tellFailure(failure) {
  if (failure instanceof Refused && failure.answer.titel) {
    tell(failure.answer.titel, failure.answer.uitleg);
  } else if (failure instanceof Refused) {
    tellProblem('unexpected');
  } else {
    tellProblem('lost');
  }
}

export async function ask(path, options) {
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
