import { lightUp } from './light-up.ts';
import type { ReadingRequest } from './reading-request.ts';

/** Reads what is pasted or dropped into the form by the engine in this very page; nothing is sent unless somebody presses 'Keep'. */
export function readInPage(form: HTMLFormElement): void {
  const box = form.querySelector<HTMLTextAreaElement>('textarea[name=text]');
  const chosen = form.querySelector<HTMLInputElement>('input[name=file]');
  const state = form.querySelector<HTMLElement>('.read-state');
  if (box === null || chosen === null || state === null) return;
  let worker: Worker | null = null;

  const readNow = (): void => {
    if (box.value.trim() === '') {
      state.textContent = form.dataset.noText ?? '';
      return;
    }
    // A text that is still being read is wanted no longer.
    worker?.terminate();
    worker = new Worker(form.dataset.worker ?? '', { type: 'module' });
    state.textContent = form.dataset.reading ?? '';
    worker.addEventListener('message', ({ data }) => {
      state.textContent = '';
      show(data);
    });
    worker.addEventListener('error', ({ message }) => {
      state.textContent = message;
    });
    const request: ReadingRequest = {
      text: box.value,
      published: valueIn('published'),
      url: valueIn('url'),
      language: document.documentElement.lang,
    };
    worker.postMessage(request);
  };
  const valueIn = (name: string): string => form.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value.trim() ?? '';

  const show = (answer: unknown): void => {
    const result = resultOf(form);
    if (typeof answer !== 'object' || answer === null) return;
    if ('message' in answer) {
      state.textContent = String(answer.message);
      result.replaceChildren();
    } else if ('markup' in answer && typeof answer.markup === 'string') {
      // Markup by the templates that the server uses too, which escape whatever stood in the text.
      result.innerHTML = answer.markup;
      for (const reading of result.querySelectorAll<HTMLElement>('.reading')) lightUp(reading);
    }
  };

  /** Plain text is read here; what has to be extracted first is sent to the workbench when somebody presses 'Read'. */
  const take = async (file: File): Promise<void> => {
    const text = isPlain(file) ? await file.text() : null;
    // Other encodings than UTF-8 are told apart by the workbench.
    if (text === null || text.includes('\uFFFD')) state.textContent = form.dataset.onServer ?? '';
    else {
      box.value = text;
      readNow();
    }
  };

  form.addEventListener('submit', event => {
    const [file] = chosen.files ?? [];
    const keeps = event.submitter?.hasAttribute('formaction') ?? false;
    if (keeps || (file !== undefined && box.value.trim() === '')) return;
    event.preventDefault();
    readNow();
  });
  box.addEventListener('paste', () => setTimeout(readNow));
  // What was typed since is no longer what the file holds.
  box.addEventListener('input', () => {
    chosen.value = '';
  });
  chosen.addEventListener('change', () => {
    const [file] = chosen.files ?? [];
    box.value = '';
    if (file !== undefined) void take(file);
  });
  form.addEventListener('dragover', event => {
    event.preventDefault();
    box.classList.add('dropping');
  });
  for (const ended of ['dragleave', 'drop']) form.addEventListener(ended, () => box.classList.remove('dropping'));
  form.addEventListener('drop', event => {
    const files = event.dataTransfer?.files;
    const [file] = files ?? [];
    if (files === undefined || file === undefined) return;
    event.preventDefault();
    chosen.files = files;
    box.value = '';
    void take(file);
  });
}

const isPlain = ({ name, type }: File): boolean => type === 'text/plain' || (type === '' && /\.txt$/i.test(name));

function resultOf(form: HTMLFormElement): Element {
  const there = document.querySelector('#result');
  if (there !== null) return there;
  const result = document.createElement('section');
  result.id = 'result';
  form.after(result);
  return result;
}
