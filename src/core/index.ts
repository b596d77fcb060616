// The door of the core: everything that the outside may use.

export { applyEdits, lineEnding, overlaps, positions, type Located, type Position, type Span, type TextEdit } from './base/text.ts';
export { addDays, dayOf, endOfDay, isoIn, isTimeZone, nextWeekday, parseDay, parseInstant, shortDay, whenText, type Day, type Instant, type When } from './base/time.ts';
export { check } from './check.ts';
export { caseOf, dueIn, dueInCase, dueItems } from './due/index.ts';
export { DUE_KINDS, URGENCIES, type Case, type DueItem, type DueKind, type Edge, type Urgency } from './due/item.ts';
export { nextChange } from './due/nextChange.ts';
export { promiseOf } from './due/people.ts';
export { relativeTo } from './due/words.ts';
export { companiesOf, type Application, type Interview, type ReadFile } from './model/application.ts';
export type { Note, NoteKind } from './model/note.ts';
export type { Mention } from './model/people.ts';
export { CADENCE, readSettings, SEVERITIES, settingsSchema, type Settings, type Severity } from './model/settings.ts';
export { STATUSES, type Status } from './model/status.ts';
export { LARGEST_FILE, readFile } from './parse/application.ts';
export { markAsSent } from './rules/edits/header.ts';
export { setKey } from './rules/edits/frontmatter.ts';
export { newNotes } from './rules/edits/newNotes.ts';
export { changeStatus } from './rules/edits/status.ts';
export { RULES } from './rules/index.ts';
export type { Finding, Fix, FixEdit, Rule } from './rules/rule.ts';
export { fileNameFor, newApplication } from './scaffold/application.ts';
export type { NewNote } from './scaffold/notes.ts';
export { applicationRow, fitsFilter, groupApplications, nameAmong, type ApplicationRow, type StageGroup } from './views/applicationList.ts';
export { countDue, findAgain, GROUPINGS, groupRows, noteFor, rowOf, sortRows, whenInFull, type DueGroup, type DueRow, type Grouping } from './views/dueList.ts';
export { hoverAt, type Hover } from './views/hover.ts';
export { timelineOf, type TimelineEntry, type TimelineKind } from './views/timeline.ts';
