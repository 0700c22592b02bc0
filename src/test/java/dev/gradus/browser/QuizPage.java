package dev.gradus.browser;

/** The page that asks an item, in a browser. */
record QuizPage(Browser browser) {

  /** More than any deck has, so that skipping ends even where items come round again. */
  private static final int MOST_SKIPS = 60;

  /** Leaves items behind until one has what is looked for. */
  void skipUntil(String css) {
    for (int i = 0; i < MOST_SKIPS; i++) {
      untilItemIsThere();
      if (!browser.all(css).isEmpty()) {
        return;
      }
      String place = browser.find(".qbar").getText();
      browser.click(browser.find("[data-action=skip]"));
      browser.until(it -> !browser.find(".qbar").getText().equals(place));
    }
    throw new AssertionError("no item of the deck has " + css);
  }

  void untilItemIsThere() {
    browser.find(".asking [data-action=check]");
    browser.until(it -> !browser.all(".editor input, .editor .handle, .editor .grip").isEmpty());
  }
}
