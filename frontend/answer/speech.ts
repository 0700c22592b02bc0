// The browser's own speech recognition, where it has one. Some browsers send the sound to their vendor for it: the page says so
// and asks before the first use.

interface Alternative {
  transcript: string;
}
interface Result extends ArrayLike<Alternative> {
  isFinal: boolean;
}
interface ResultEvent extends Event {
  resultIndex: number;
  results: ArrayLike<Result>;
}
interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((event: ResultEvent) => void) | null;
  onend: (() => void) | null;
  onerror: ((event: Event) => void) | null;
  start(): void;
  stop(): void;
}
type RecognitionClass = new () => Recognition;

const CONSENT = 'gradus-speech-consent';

const recognitionClass = (): RecognitionClass | undefined => {
  const known = window as unknown as Record<string, RecognitionClass | undefined>;
  return known.SpeechRecognition ?? known.webkitSpeechRecognition;
};

export const canListen = (): boolean => recognitionClass() !== undefined;

export const hasConsented = (): boolean => {
  try {
    return localStorage.getItem(CONSENT) === 'yes';
  } catch {
    return false;
  }
};

export const consent = (): void => {
  try {
    localStorage.setItem(CONSENT, 'yes');
  } catch {
    // Without storage it is asked again next time.
  }
};

/** What the listener is told. */
export interface Heard {
  /** Words that are settled. */
  said(text: string): void;
  /** Words that may still change. */
  guessed(text: string): void;
  ended(failed: boolean): void;
}

/** Listens until stopped; a browser that pauses by itself is started again. */
export class Listening {
  private readonly recognition: Recognition;
  private wanted = true;
  private failed = false;

  constructor(language: string, heard: Heard) {
    const Class = recognitionClass();
    if (!Class) throw new Error('this browser has no speech recognition');
    this.recognition = new Class();
    this.recognition.lang = language;
    this.recognition.continuous = true;
    this.recognition.interimResults = true;
    this.recognition.onresult = (event) => this.take(event, heard);
    this.recognition.onerror = (event) => {
      const kind = (event as Event & { error?: string }).error;
      if (kind !== 'no-speech' && kind !== 'aborted') {
        this.failed = true;
        this.wanted = false;
      }
    };
    this.recognition.onend = () => {
      if (this.wanted) this.recognition.start();
      else heard.ended(this.failed);
    };
    this.recognition.start();
  }

  stop(): void {
    this.wanted = false;
    this.recognition.stop();
  }

  private take(event: ResultEvent, heard: Heard): void {
    let guess = '';
    for (let i = event.resultIndex; i < event.results.length; i++) {
      const result = event.results[i];
      const words = result?.[0]?.transcript ?? '';
      if (result?.isFinal) heard.said(words.trim());
      else guess += words;
    }
    heard.guessed(guess.trim());
  }
}
