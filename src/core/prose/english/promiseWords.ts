// English words for getting in touch: verbs and what belongs to them, messages, the ways of meaning to do something.

import { matchPattern, pattern, patternTable, phrases, wordSet, type Pattern, type Reader } from '../patterns.ts';
import type { Word } from '../words.ts';
import { duration } from './durations.ts';

/** The shape in which a verb follows another: "will call", "be calling", "have called". */
export type Form = 'base' | 'ing' | 'participle';

/** How a verb phrase reaches the reader of the letter. */
export type Reach =
  /** By itself ("follow up", "call"), unless what follows names someone or something else. */
  | 'open'
  /** It names the reader ("contact you"). */
  | 'reader'
  /** It counts only with a time right after it: "try again on Monday" is a call, "let me try again" isn't. */
  | 'timed'
  /** It goes somewhere ("stop by"): to the reader where it says so, or says nothing. */
  | 'visit'
  /** It gives something ("send", "drop"): a message, or anything that goes to the reader. */
  | 'transfer';

/** Verbs with their `-ing` form and participle. */
const VERBS = `call calling called; phone phoning phoned; ring ringing rung; telephone telephoning telephoned; message messaging messaged; ping pinging pinged; text texting texted; email emailing emailed;
  mail mailing mailed; write writing written; follow following followed; check checking checked; circle circling circled; loop looping looped; swing swinging swung; touch touching touched; reach reaching reached;
  make making made; get getting got; be being been; keep keeping kept; stay staying stayed; report reporting reported; revert reverting reverted; reconnect reconnecting reconnected; enquire enquiring enquired;
  inquire inquiring inquired; ask asking asked; reply replying replied; respond responding responded; answer answering answered; try trying tried; say saying said; pick picking picked; hop hopping hopped;
  jump jumping jumped; knock knocking knocked; come coming come; contact contacting contacted; buzz buzzing buzzed; bug bugging bugged; bother bothering bothered; trouble troubling troubled; pester pestering pestered;
  hound hounding hounded; hassle hassling hassled; nudge nudging nudged; approach approaching approached; visit visiting visited; remind reminding reminded; update updating updated; dm dming dmed;
  whatsapp whatsapping whatsapped; slack slacking slacked; fax faxing faxed; wire wiring wired; notify notifying notified; inform informing informed; prod prodding prodded; poke poking poked; chase chasing chased;
  page paging paged; badger badgering badgered; catch catching caught; speak speaking spoken; talk talking talked; chat chatting chatted; connect connecting connected; correspond corresponding corresponded;
  let letting let; look looking looked; stop stopping stopped; pop popping popped; drop dropping dropped; nip nipping nipped; walk walking walked; wander wandering wandered; stroll strolling strolled; drive driving driven;
  cycle cycling cycled; run running run; put putting put; place placing placed; send sending sent; shoot shooting shot; give giving given; fire firing fired; leave leaving left; post posting posted; forward forwarding forwarded;
  share sharing shared; pass passing passed; toss tossing tossed; throw throwing thrown; resend resending resent; supply supplying supplied; deliver delivering delivered; have having had; track tracking tracked;
  hunt hunting hunted; seek seeking sought; hit hitting hit; tap tapping tapped; renew renewing renewed; repeat repeating repeated; raise raising raised; bring bringing brought; return returning returned; confirm confirming confirmed;
  dial dialing dialed; dial dialling dialled; interrupt interrupting interrupted; disturb disturbing disturbed; importune importuning importuned; go going gone; resume resuming resumed; advise advising advised; quiz quizzing quizzed;
  address addressing addressed; find finding found; tackle tackling tackled; sound sounding sounded; resurface resurfacing resurfaced; reappear reappearing reappeared; show showing shown; head heading headed; turn turning turned; stick sticking stuck; chime chiming chimed`;

const FORMS: ReadonlyMap<string, ReadonlyMap<Form, string>> = formsOf(VERBS);

/** Each written form to the verb that it is one of, by the shape it has. */
function formsOf(text: string): Map<string, Map<Form, string>> {
  const forms = new Map<string, Map<Form, string>>();
  const add = (written: string, form: Form, verb: string): void => void forms.set(written, (forms.get(written) ?? new Map<Form, string>()).set(form, verb));
  for (const entry of text.split(';')) {
    const [base, ing, participle] = entry.trim().split(' ') as [string, string, string];
    add(base, 'base', base);
    add(ing, 'ing', base);
    add(participle, 'participle', base);
  }
  return forms;
}

/** What can be called or written to on the reader's side. */
const READERS_SIDE = wordSet('office offices desk assistant secretary team department number line extension mobile phone cell reception receptionist people inbox door place shop store school voicemail switchboard hr pa side firm company');
const READERS_HOUSE = wordSet('office offices reception switchboard');

interface Captured {
  you: true;
}

/** The reader, as an object: "you", "you both", "you two" (but not the "you two" of "you two weeks from now"), "each of you", "your office", "the front desk", "HR". */
const you: Reader<true> = (words, at) => {
  const text = (offset: number): string => words[at + offset]?.text ?? '';
  if (text(0) === 'you' || text(0) === 'yourself') return { value: true, end: /^(?:all|both|guys|folks)$/.test(text(1)) || (/^(?:two|three)$/.test(text(1)) && duration(words, at + 1) === null) ? at + 2 : at + 1 };
  if (/^(?:each|both|all|some|one)$/.test(text(0)) && text(1) === 'of' && text(2) === 'you') return { value: true, end: at + 3 };
  if (text(0) === 'hr' || text(0) === 'reception') return { value: true, end: at + 1 };
  const house = text(0) === 'your' ? READERS_SIDE : text(0) === 'the' ? READERS_HOUSE : null;
  if (house === null) return null;
  return house.has(text(1)) ? { value: true, end: at + 2 } : house.has(text(2)) ? { value: true, end: at + 3 } : null;
};

const READERS = { you };

/** What follows a verb to make it one of getting in touch; `open` verbs may name the reader or nobody. */
const PHRASES: readonly (readonly [verbs: string, rest: string, reach: Reach])[] = [
  ['call phone ring telephone message ping text email mail write', '<you>? back|up?', 'open'],
  ['write', 'back? to <you>', 'reader'],
  ['call phone ring write email', 'back', 'open'],
  ['follow', '<you>? up', 'open'],
  ['follow', 'this|it|that|things|these up', 'open'],
  ['follow', 'back up', 'open'],
  ['check', 'back|in again|back|in?', 'open'],
  ['check', 'up? on where|how|progress|things|status', 'reader'],
  ['check', 'up? on my|our|the application|status|progress|process|candidacy|decision', 'reader'],
  ['check', 'on|with <you>', 'reader'],
  ['circle loop swing', 'back', 'open'],
  ['circle loop swing', 'round|around again?', 'open'],
  ['touch', 'base|bases', 'open'],
  ['reach', 'back? out', 'open'],
  ['reach', '<you>', 'reader'],
  ['reach', 'back', 'open'],
  ['make', 'contact', 'open'],
  ['make', 'myself? heard|known', 'open'],
  ['get be keep stay come', 'back? in touch|contact|communication', 'open'],
  ['be get', 'on to|at <you>', 'reader'],
  ['be get', 'onto|after <you>', 'reader'],
  ['get', 'to <you>', 'reader'],
  ['be get come go circle', 'back? on? to|at|with|on|onto <you>', 'reader'],
  ['be come', 'around|round|along|over|down|up? to? see|visit|find|bother <you>', 'reader'],
  ['get', 'a? hold|ahold of <you>', 'reader'],
  ['get', 'through to <you>', 'reader'],
  ['be get hop jump', 'back? on|onto the|a phone|line|blower|horn|call|telephone|zoom', 'open'],
  ['be', 'back? in|at|on your inbox|mailbox|door|doorstep|case', 'reader'],
  ['be', 'back? here? knocking|calling|writing|ringing|phoning|emailing', 'open'],
  ['report', 'back|in', 'open'],
  ['revert', 'back? to? <you>?', 'open'],
  ['reconnect resurface reappear', 'with? <you>?', 'open'],
  ['enquire inquire', '', 'open'],
  ['ask chase', '<you>? again|after|up?', 'open'],
  ['reply respond', 'back?', 'open'],
  ['reply respond', 'back? to your? <you>?', 'open'],
  ['answer return', '<you>', 'reader'],
  ['return', 'your call|message|email', 'reader'],
  ['try', '<you>', 'reader'],
  ['try', 'back|again once? more?', 'timed'],
  ['say', 'hello|hi|hey', 'open'],
  ['pick', 'up the phone|telephone', 'open'],
  ['pick', 'this|it|things? up? again? with <you>', 'reader'],
  ['knock', 'at|on again? your door', 'reader'],
  ['contact buzz bug bother trouble pester hound hassle nudge approach visit remind update dm whatsapp slack fax wire notify inform prod poke page badger disturb interrupt importune advise dial quiz tackle', '<you>', 'reader'],
  ['chase', 'this|it|things|that up?', 'open'],
  ['catch', 'up? again? with? <you>', 'reader'],
  ['catch', 'back? up', 'open'],
  ['speak talk chat connect correspond', 'again? to|with <you>', 'reader'],
  ['speak talk', 'again? on the phone', 'open'],
  ['let', '<you> know|have', 'reader'],
  ['keep', '<you> well|fully? posted|informed|updated|apprised|abreast', 'reader'],
  ['keep', '<you> up to', 'reader'],
  ['keep', '<you> in the loop|picture', 'reader'],
  ['return', 'to <you>', 'reader'],
  ['pop put stick poke', 'my head in|round|around|through', 'visit'],
  ['follow', 'this|that|it|my note|letter|email|message|application? up? with a|an|another', 'reader'],
  ['bring', '<you> up', 'reader'],
  ['track hunt', '<you> down', 'reader'],
  ['seek sound', '<you> out', 'reader'],
  ['look', '<you> up', 'reader'],
  ['hit', '<you> up|back', 'reader'],
  ['look', 'in|back in? again? on <you>', 'reader'],
  ['look', 'back? in', 'visit'],
  ['stop drop swing come call pop run nip go look turn head walk show', 'back? again? by|in|round|around|over|past|up', 'visit'],
  ['be', 'back? by', 'visit'],
  ['walk wander stroll drive cycle head run nip', 'over|across|round|around|down|up|back', 'visit'],
  ['put place', 'in? a|another call in|through?', 'open'],
  ['make', 'a|another|my follow? up? phone? call', 'open'],
  ['send', 'word', 'open'],
  ['send mail email forward', 'over|along|across|through', 'reader'],
  ['renew repeat', 'my|this request|inquiry|enquiry|question|offer|call', 'reader'],
  ['raise', 'this|it again? with <you>', 'reader'],
  ['resend', '', 'reader'],
  ['send shoot give fire leave mail email message text post forward share pass toss throw supply deliver drop pop write get have put place make ping return stick bring wire fax', '', 'transfer'],
];

interface ContactPhrase {
  readonly rest: Pattern | null;
  readonly reach: Reach;
}

const BY_VERB: ReadonlyMap<string, readonly ContactPhrase[]> = byVerb();

function byVerb(): Map<string, ContactPhrase[]> {
  const map = new Map<string, ContactPhrase[]>();
  for (const [verbs, rest, reach] of PHRASES)
    for (const verb of verbs.split(' ')) map.set(verb, [...(map.get(verb) ?? []), { rest: rest === '' ? null : pattern(rest), reach }]);
  return map;
}

/** A verb phrase of getting in touch: the word after it, and what more it needs in order to be with the reader. */
export interface Contact {
  readonly verb: string;
  readonly end: number;
  readonly reach: Reach;
}

/** The verb phrases of getting in touch that the words at `at` may begin, the verb in that form. */
export function* contactsAt(words: readonly Word[], at: number, form: Form): Generator<Contact> {
  const verb = FORMS.get(words[at]?.text ?? '')?.get(form);
  for (const { rest, reach } of BY_VERB.get(verb ?? '') ?? []) {
    const captured: Partial<Captured> = {};
    const end = rest === null ? at + 1 : matchPattern(words, at + 1, rest, READERS, captured);
    if (end > at) yield { verb: verb!, end, reach: captured.you ? 'reader' : reach };
  }
}

/** Is the reader named at `at`? The word after, or -1. */
export const readerAt = (words: readonly Word[], at: number): number => you(words, at)?.end ?? -1;

/** Things by which one gets in touch. */
export const MESSAGES = wordSet('call calls ring shout bell buzz tinkle holler line lines note email message text card postcard letter voicemail reminder update ping reply answer response dm fax followup word news mail missive telegram visit inquiry enquiry');
/** Those that can be given ("give you a ring") without giving anything else away. */
export const GIVEN = wordSet('call ring shout bell buzz tinkle holler answer update reply response ping bump nudge visit phonecall line reminder');

/** What somebody sends who sends something on: taken by the reader where the letter says no other. */
export const ADVERBS = wordSet(
  'again also then just simply gladly certainly definitely surely still personally probably likely now too next soon instead therefore thus of course happily be always once more duly promptly at least hereby even actually absolutely really fully firmly very much most likely anyway directly ' +
    'naturally only either both all quickly briefly politely respectfully kindly however though gratefully hopefully perhaps maybe meanwhile otherwise first indeed honestly sure as well cheerfully',
);
/** Of those, the ones that may not stand between a modal and its verb: they are verbs or nouns there. */
const NOT_BEFORE_A_VERB = wordSet('be of course at least next once more much most well as sure all both');

export const isAdverb = (word: string): boolean => (ADVERBS.has(word) && !NOT_BEFORE_A_VERB.has(word)) || (word.length > 4 && word.endsWith('ly') && word !== 'reply');
/** Adverbs of several words, and other asides. */
export const ASIDES = phrases('of course', 'by all means', 'in any case|event', 'once more|again', 'at least', 'as well', 'for my part', 'if i may', 'in fact', 'very much', 'no doubt', 'without fail', 'most likely|certainly', 'once', 'all being well', 'in turn');

/** What a writer says who means to do something, after "I"; the verb that follows has the form. */
export const INTENTIONS = patternTable<Form>([
  ['will|shall', 'base'], ['am going to', 'base'], ['am planning|intending|aiming|meaning|expecting|proposing|set|sure|certain|bound|determined|resolved|due|committed|scheduled|down|slated to', 'base'], ['am planning|intent|set|counting on', 'ing'], ['am committed to', 'ing'],
  ['plan|intend|mean|aim|expect|propose|promise|undertake|resolve|vow|pledge|swear|commit|guarantee you? to', 'base'], ['plan|intend on', 'ing'], ['am to', 'base'], ['commit to', 'ing'], ['do plan|intend|mean|aim|expect|promise to', 'base'], ['intend', 'ing'],
  ['have every|the|full intention of', 'ing'], ['have plans|arranged|decided|resolved|promised myself? to', 'base'], ['have made|set|got? a|myself? a? note|reminder|plan|point to', 'base'], ['have a|set? note|reminder|plan to', 'base'],
  ['have marked|set|put|blocked|pencilled|penciled my? calendar|diary? to', 'base'], ['have it|this|you in my diary|calendar|planner to', 'base'],
]);

/** Verbs that only lead up to another: "I'll make a point of calling". */
export const LEADING = patternTable<Form>([
  ['be sure|certain to', 'base'], ['be sure and', 'base'], ['make sure|certain to', 'base'], ['make a point of', 'ing'], ['make it? a? point|habit to', 'base'], ['make it my business to', 'base'], ['plan|aim|attempt|endeavour|endeavor|try|remember|expect|intend|venture|seek|strive|arrange|propose|prepare|continue to', 'base'],
  ['plan on', 'ing'], ['try and', 'base'], ['go ahead and', 'base'], ['take the liberty|opportunity|initiative of|in', 'ing'], ['take the liberty|opportunity|initiative to', 'base'], ['not? fail|forget|neglect to', 'base'], ['do my best to', 'base'],
  ['have another|a go|try|stab|crack|shot at', 'ing'], ['be', 'ing'], ['have', 'participle'], ['have to', 'base'], ['start|keep|begin|try|be', 'ing'], ['do so by', 'ing'], ['see to it that i', 'base'], ['make sure that? i', 'base'], ['take a moment|minute to', 'base'], ['come back and|to', 'base'],
]);

/** "My plan is to", "it's my intention to". */
export const PLANS = ['my plan|intention|intent|aim|idea|goal|promise|commitment is|remains to', 'it is my plan|intention|intent|aim|promise to', 'the plan|idea is for me to', 'the plan is to', 'my plan|intention is that i', 'my plan|intention is i will'].map(pattern);
/** "Let me": the writer's own step, politely announced. */
export const LETTING = ['let|allow|permit me to?'].map(pattern);

/** Where the sentence makes the reader the subject of hearing from the writer; a message has to follow where `message` is asked for. */
export const HEARING = patternTable<'done' | 'message'>([
  ['you will|shall|can|may|should|could|are not|soon|certainly|definitely|also|then|next|first|surely? be|going|expect|count? to|on? hear|hearing back|again|more|directly|personally? from|of me|us', 'done'],
  ['you have not heard|seen the last of me|my', 'done'], ['expect|be prepared? to hear back|again|more? from me', 'done'], ['expect me to', 'message'],
  ['you will|shall|can|may|should|are soon|certainly|also|then|surely? be|going|safely? to? get|getting|receive|receiving|have|having|find|finding|see|seeing|expect|expecting|count', 'message'],
  ['expect|await', 'message'], ['you can|may count|bank|rely|depend|figure on', 'message'], ['there will be', 'message'], ['count|bank|rely|depend on hearing from me', 'done'], ['you can|may count|bank|rely|depend on hearing from me', 'done'],
  ['watch your inbox|mailbox|phone|letterbox', 'done'], ['expect to see|find my name', 'done'], ['you will see|find my name', 'done'], ['look|watch|stand|keep an? eye|lookout? out|by|open? for', 'message'], ['look|watch|keep out for', 'message'], ['count|figure|bank|rely|depend|plan on', 'message'], ['be prepared|ready for', 'message'], ['keep|have an eye|ear out|open for|on', 'message'],
]);

/** What a message does when it comes: "my next call will reach you". */
export const ARRIVING = wordSet('come comes coming arrive arrives arriving follow follows following reach reaches land lands go goes be is hit hits find finds get gets drop');
/** Where a message or its writer is found. */
export const READERS_PLACES = wordSet('inbox mailbox door doorstep desk phone line office mail post letterbox screen');
