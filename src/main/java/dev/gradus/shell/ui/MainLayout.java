package dev.gradus.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import dev.gradus.content.Languages;
import dev.gradus.progress.DataDirectory;
import dev.gradus.progress.Store;
import dev.gradus.uikit.SideBySide;
import dev.gradus.uikit.ThemeToggle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The frame of every page: head with navigation and languages, the page, foot. */
@Layout
@JsModule("./language/language.ts")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

  private static final List<String> SECTIONS =
      List.of("questions", "lab", "quiz", "interview", "progress");

  private final Header head = new Header();
  private final Main page = new Main();
  private final Footer foot = new Footer();
  private final StoreBanner banner;

  MainLayout(Store store, Optional<DataDirectory> directory) {
    banner = new StoreBanner(store, directory);
    addClassName("app");
    head.addClassName("head");
    page.setId("page");
    page.getElement().setAttribute("tabindex", "-1");
    foot.addClassName("foot");
    Anchor skip = new Anchor("#page", "");
    skip.addClassName("skip");
    add(skip, head, banner, page, foot);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    page.getElement().removeAllChildren();
    page.getElement().appendChild(content.getElement());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    Locale locale = getLocale();
    boolean sideBySide = event.getActiveChain().stream().anyMatch(SideBySide.class::isInstance);
    ((Anchor) getComponentAt(0)).setText(getTranslation("shell.skip"));
    head.removeAll();
    head.add(mark(locale), navigation(locale, event.getLocation()), tools(event, sideBySide));
    banner.refresh();
    foot.removeAll();
    foot.add(
        internal("/" + locale.getLanguage() + "/about#sources", getTranslation("shell.sources")),
        internal("/" + locale.getLanguage() + "/about#method", getTranslation("shell.method")),
        internal("/" + locale.getLanguage() + "/about#keys", getTranslation("shell.keys")),
        new Span(getTranslation("shell.local")));
  }

  private static Component mark(Locale locale) {
    Anchor home = internal("/" + locale.getLanguage(), "");
    home.addClassName("mark");
    home.add(new GradusMark(), new Span("Gradus"));
    return home;
  }

  private Component navigation(Locale locale, Location location) {
    Nav navigation = new Nav();
    navigation.setId("navigation");
    navigation.getElement().setAttribute("aria-label", getTranslation("shell.sections"));
    List<String> segments = location.getSegments();
    for (String section : SECTIONS) {
      Anchor link =
          internal(
              "/" + locale.getLanguage() + "/" + section, getTranslation("shell.nav." + section));
      if (segments.size() > 1 && segments.get(1).equals(section)) {
        link.getElement().setAttribute("aria-current", "page");
      }
      navigation.add(link);
    }
    return navigation;
  }

  private Component tools(AfterNavigationEvent event, boolean sideBySide) {
    Div tools = new Div();
    tools.addClassName("right");
    NativeButton menu = new NativeButton();
    menu.addClassNames("icon", "menu");
    menu.setAriaLabel(getTranslation("shell.menu"));
    menu.getElement().setAttribute("aria-controls", "navigation");
    menu.getElement().setAttribute("aria-expanded", "false");
    menu.getElement()
        .executeJs(
            """
            this.innerHTML = '<svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">\
            <path d="M0 1h20M0 7h20M0 13h20" stroke="currentColor" stroke-width="1.6"/></svg>';
            this.onclick = () => {
              const open = this.closest('.head').classList.toggle('open');
              this.setAttribute('aria-expanded', open);
            };
            """);
    tools.add(languages(event, sideBySide), new ThemeToggle(getTranslation("shell.theme")), menu);
    return tools;
  }

  private Component languages(AfterNavigationEvent event, boolean sideBySide) {
    boolean both =
        sideBySide
            && event
                .getLocation()
                .getQueryParameters()
                .getParameters()
                .containsKey(SideBySide.QUERY_PARAMETER);
    Span languages = new Span();
    languages.addClassName("lang");
    languages.getElement().setAttribute("role", "group");
    languages.getElement().setAttribute("aria-label", getTranslation("shell.languages"));
    for (Locale locale : Languages.ALL) {
      Element link = languageLink(event, locale.getLanguage(), false);
      link.setText(locale.equals(Languages.RUSSIAN) ? "Рус" : "Eng");
      link.setAttribute("lang", locale.getLanguage());
      if (locale.equals(getLocale()) && !both) {
        link.setAttribute("aria-current", "true");
      }
      languages.getElement().appendChild(link);
    }
    if (sideBySide) {
      Element link = languageLink(event, getLocale().getLanguage(), true);
      link.setText("Рус | Eng");
      link.setAttribute("aria-label", getTranslation("shell.both"));
      if (both) {
        link.setAttribute("aria-current", "true");
      }
      languages.getElement().appendChild(link);
    }
    return languages;
  }

  /** The page itself in another language; the front end keeps query, fragment and place. */
  private static Element languageLink(AfterNavigationEvent event, String language, boolean both) {
    List<String> segments = event.getLocation().getSegments();
    String rest =
        PreferredLanguage.named(segments.getFirst()).isPresent()
            ? String.join("/", segments.subList(1, segments.size()))
            : "";
    Element link = new Element("a");
    link.setAttribute(
        "href",
        "/"
            + language
            + (rest.isEmpty() ? "" : "/" + rest)
            + (both ? "?" + SideBySide.QUERY_PARAMETER : ""));
    link.setAttribute("router-link", true);
    link.setAttribute("data-language", language);
    link.setAttribute("data-both", Boolean.toString(both));
    link.setAttribute("data-keep-place", true);
    return link;
  }

  private static Anchor internal(String address, String text) {
    Anchor link = new Anchor(address, text);
    link.setRouterIgnore(false);
    link.getElement().setAttribute("router-link", true);
    return link;
  }
}
