// What a learner has entered and not yet sent: it outlives a reload, a change of the language and the program's own end.
// It is kept for this tab, under a key of the place where it was entered.

const PREFIX = 'gradus-draft:';

export const readDraft = (key: string): string | null => {
  try {
    return key === '' ? null : sessionStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
};

export const writeDraft = (key: string, value: string): void => {
  try {
    if (key !== '') sessionStorage.setItem(PREFIX + key, value);
  } catch {
    // Without storage a draft lives as long as its page.
  }
};

/** Forgets every draft whose key begins so. */
export const forgetDrafts = (start: string): void => {
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX + start))
      .forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // Nothing was kept.
  }
};

declare global {
  interface Window {
    gradusDrafts: { forget: typeof forgetDrafts };
  }
}

window.gradusDrafts = { forget: forgetDrafts };
