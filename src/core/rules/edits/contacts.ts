// The edit that adds a person to `contacts`, whatever stands there.

import type { TextEdit } from '../../base/text.ts';
import type { Application } from '../../model/application.ts';
import { scalar } from '../../parse/yaml.ts';
import { addItem } from './items.ts';

/** Adds a contact as one more item; null where the value's shape has no room for one. */
export const addContact = (text: string, application: Application, contact: string): TextEdit | null =>
  addItem(text, application, 'contacts', { lines: [scalar(contact)], flow: scalar(contact, true) });
