/** The engine in the browser: reads a text off the page's own thread and answers with the page's own markup of it. */
import { read, standardLibrary } from '../../index.ts';
import { interfaceLanguage } from '../interface-language.ts';
import { readingView } from '../reading/reading-view.ts';
import { stateNames } from '../state-names.ts';
import { readingRequest } from './parts/reading-request.ts';

addEventListener('message', event => {
  void answer(event.data).then(
    markup => postMessage({ markup }),
    error => postMessage({ message: error instanceof Error ? error.message : String(error) }),
  );
});

/** The markup of a reading; text became markup by way of the escaping templates alone. */
async function answer(data: unknown): Promise<string> {
  const { text, published, url, language: asked } = readingRequest(data);
  const language = interfaceLanguage(asked, undefined, undefined);
  const record = read(text, { ...(published === '' ? {} : { published }), ...(url === '' ? {} : { url }) });
  const stateName = stateNames(standardLibrary().gazetteer.states);
  return String(await readingView({ text, record, language, stateName: code => stateName(code, language), whyAddress: null }));
}
