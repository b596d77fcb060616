// The fix that sets the status of an application.

import type { Status } from '../../model/status.ts';
import type { Case } from '../../due/item.ts';
import type { Fix } from '../rule.ts';
import { setKey } from './frontmatter.ts';

/** Sets the status, with words on when it fits. */
export const setStatus = ({ file, application }: Case, status: Status, when: string): Fix => ({ title: `Set the status to ${status}: ${when}`, edits: [setKey(file.text, application, 'status', status)] });
