import type { Actor, ReadoutRecord } from '../../record/record.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { articleMessages } from '../messages/article-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import { numberedVoices } from './voices.ts';

/** A text and what was read from it, about to be shown. */
export interface ReadingModel {
  readonly text: string;
  readonly record: ReadoutRecord;
  readonly language: InterfaceLanguage;
  /** The name of a state by its code, in that language. */
  readonly stateName: (code: string) => string;
  /** Where the rules behind the value at a JSON Pointer are told; null where the article is not in the archive. */
  readonly whyAddress: ((pointer: string) => string) | null;
}

/** What every part of a reading is set with: names, words of the interface, numbers of voices. */
export class Reading {
  readonly text: string;
  readonly record: ReadoutRecord;
  readonly language: InterfaceLanguage;
  readonly words: (typeof articleMessages)['en'];
  readonly vocabulary: (typeof vocabulary)['en'];
  readonly whyAddress: ReadingModel['whyAddress'];
  readonly stateName: ReadingModel['stateName'];
  /** The numbers of those who speak, alone or together. */
  readonly voices: ReadonlyMap<string, number>;
  readonly #actors: ReadonlyMap<string, Actor>;

  constructor({ text, record, language, stateName, whyAddress }: ReadingModel) {
    this.text = text;
    this.record = record;
    this.language = language;
    this.words = articleMessages[language];
    this.vocabulary = vocabulary[language];
    this.whyAddress = whyAddress;
    this.stateName = stateName;
    this.voices = numberedVoices(record);
    this.#actors = new Map(record.actors.map(actor => [actor.id, actor]));
  }

  actor(id: string): Actor | null {
    return this.#actors.get(id) ?? null;
  }

  /** The name of an actor as English-language press prints it; its id where the record does not know it. */
  name(id: string): string {
    return this.actor(id)?.name ?? id;
  }

  /** 'president, Russia': the role and the state of an actor, as far as they are known. */
  standing(id: string): string {
    const actor = this.actor(id);
    if (actor === null) return '';
    const role = actor.role === null ? null : this.vocabulary.role[actor.role];
    const state = actor.state === null || actor.kind === 'state' ? null : this.stateName(actor.state);
    return [role, state].filter(part => part !== null).join(', ');
  }
}
