/** Ties each piece of a taken-apart command to its explanation: by pointer, focus and touch. */
for (const anatomy of document.querySelectorAll<HTMLElement>('[data-anatomy]')) {
  tieRows(anatomy);
  switchForms(anatomy);
}

function tieRows(anatomy: HTMLElement): void {
  const show = (event: Event) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset['row'];
    for (const element of anatomy.querySelectorAll<HTMLElement>('[data-row]')) {
      element.classList.toggle('on', element.dataset['row'] === row);
    }
  };
  const hide = () => {
    for (const element of anatomy.querySelectorAll('.on')) element.classList.remove('on');
  };
  for (const type of ['pointerover', 'focusin', 'click']) anatomy.addEventListener(type, show);
  anatomy.addEventListener('pointerleave', hide);
  anatomy.addEventListener('focusout', hide);
}

/** Short or long names of options, remembered for every command. */
function switchForms(anatomy: HTMLElement): void {
  const group = anatomy.querySelector<HTMLElement>('[data-forms]');
  if (!group) return;
  const choose = (form: string) => {
    anatomy.dataset['shownForm'] = form;
    for (const button of group.querySelectorAll<HTMLElement>('[data-form]')) {
      button.setAttribute('aria-pressed', String(button.dataset['form'] === form));
    }
  };
  choose(readForm());
  group.addEventListener('click', ({ target }) => {
    const form = (target as Element).closest<HTMLElement>('[data-form]')?.dataset['form'];
    if (!form) return;
    choose(form);
    keepForm(form);
  });
}

function readForm(): string {
  try {
    return localStorage.getItem('option-form') === 'long' ? 'long' : 'short';
  } catch {
    return 'short';
  }
}

function keepForm(form: string): void {
  try {
    localStorage.setItem('option-form', form);
  } catch {
    // Storage that refuses leaves the choice to this page.
  }
}
