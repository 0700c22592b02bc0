package dev.gradus.content.internal;

import dev.gradus.content.Source;
import dev.gradus.content.manuscript.Mention;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Renders what our dialect adds to Markdown; the elements are listed in docs/authoring.md. */
final class ContentNodeRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final PageContext page;

  ContentNodeRenderer(HtmlNodeRendererContext context, PageContext page) {
    this.context = context;
    this.html = context.getWriter();
    this.page = page;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(MentionNode.class, DisplayFormulaNode.class, Link.class, Text.class);
  }

  @Override
  public void render(Node node) {
    switch (node) {
      case MentionNode said -> mention(said);
      case DisplayFormulaNode formula -> displayFormula(formula);
      case Link link -> link(link);
      case Text text -> text(text);
      default -> throw new IllegalArgumentException(node.toString());
    }
  }

  private void mention(MentionNode node) {
    switch (node.mention()) {
      case Mention.Formula(String tex) -> element("gradus-math", attributes("tex", tex), tex);
      case Mention.Claim claim -> claim(claim);
      case Mention.Drag(String name) -> DragNumber.named(name).ifPresent(this::drag);
      case Mention.Out(String name) ->
          element("span", attributes("class", "out", "data-out", name), "…");
      case Mention.Param(String name) ->
          element("span", attributes("class", "n", "data-param", name), "");
      case Mention.Value(String name) ->
          element("span", attributes("class", "n", "data-value", name), "");
      case Mention.Cite(String source, String locator) -> cite(node, source, locator);
      case Mention.Mark(String point) ->
          around("mark", attributes("class", "said", "data-point", point), node);
      case Mention.Stray(String sign) -> html.text(sign);
      case Mention.Link link -> throw new IllegalStateException(link.toString());
      case Mention.Words words -> throw new IllegalStateException(words.toString());
    }
  }

  private void claim(Mention.Claim claim) {
    html.tag("span", attributes("class", "n claim-value", "title", claim.expression()));
    String literal = claim.literal();
    try {
      html.raw(literal == null ? "?" : ClaimNotation.html(literal, page.language()));
    } catch (NumberFormatException e) {
      html.text(literal == null ? "?" : literal);
    }
    html.tag("/span");
  }

  private void drag(DragNumber number) {
    Map<String, String> attributes =
        attributes(
            "name", number.name(),
            "value", page.figureParameters().getOrDefault(number.name(), number.initial()));
    attributes.put("min", number.min());
    attributes.put("max", number.max());
    attributes.put("step", number.step());
    attributes.put("decimals", String.valueOf(number.decimals()));
    attributes.put("label", number.label(page.language()));
    element("gradus-drag-number", attributes, "");
  }

  private void cite(Node node, String key, @Nullable String locator) {
    if (follows(node, ContentNodeRenderer::isCitation)) {
      element("span", attributes("class", "ref-comma"), ",");
    }
    String apart = follows(node, ContentNodeRenderer::isNumber) ? "ref apart" : "ref";
    Map<String, String> attributes =
        attributes("class", apart, "href", "#source-" + key, "data-source", key);
    Source source = page.sources().get(key);
    if (source != null) {
      String place = locator == null ? "" : ", " + locator;
      attributes.put("title", source.authors() + ", " + source.year() + place);
    }
    element("a", attributes, String.valueOf(page.citationNumber(key)));
  }

  /** Whether nothing but space separates a citation from what it follows, which is of that kind. */
  private static boolean follows(Node citation, Predicate<@Nullable Node> kind) {
    Node previous = citation.getPrevious();
    if (previous instanceof Text text && text.getLiteral().isBlank()) {
      previous = previous.getPrevious();
    }
    return kind.test(previous);
  }

  private static boolean isCitation(@Nullable Node node) {
    return node instanceof MentionNode said && said.mention() instanceof Mention.Cite;
  }

  /** Behind these a raised number could be read as an exponent. */
  private static boolean isNumber(@Nullable Node node) {
    return switch (node) {
      case Text text -> text.getLiteral().matches("(?s).*\\d\\s*");
      case MentionNode said ->
          switch (said.mention()) {
            case Mention.Formula _, Mention.Claim _, Mention.Value _, Mention.Param _ -> true;
            default -> false;
          };
      case null, default -> false;
    };
  }

  /** A raised number stands close to the word before it; no line begins with a dash. */
  private void text(Text text) {
    String literal = text.getLiteral().replace(" —", "\u00a0—");
    html.text(isCitation(text.getNext()) ? literal.stripTrailing() : literal);
  }

  private void displayFormula(DisplayFormulaNode formula) {
    Map<String, String> attributes = attributes("class", "formula");
    if (!formula.id().isEmpty()) {
      attributes.put("id", formula.id());
    }
    html.tag("div", attributes);
    element("gradus-math", attributes("display", "", "tex", formula.tex()), formula.tex());
    Integer number = page.formulaNumbers().get(formula.id());
    if (number != null) {
      element("span", attributes("class", "no"), "(" + number + ")");
    }
    html.tag("/div");
  }

  private void link(Link link) {
    String destination = link.getDestination();
    int colon = destination.indexOf(':');
    String target = destination.substring(colon + 1);
    switch (colon < 0 ? "" : destination.substring(0, colon)) {
      case "term" -> around("span", attributes("class", "term", "data-term", target), link);
      case "mark" -> around("span", attributes("class", "live", "data-mark", target), link);
      case "question" ->
          around(
              "a",
              attributes("href", page.address("questions/" + target), "data-question", target),
              link);
      case "task" ->
          around(
              "a", attributes("href", page.address("tasks/" + target), "data-task", target), link);
      case "lab" ->
          around("a", attributes("href", page.address("lab/" + target), "data-lab", target), link);
      case "preset" -> {
        Map<String, String> attributes =
            attributes("class", "do", "href", page.address(page.presets().address(target)));
        attributes.put("data-preset", target);
        attributes.put("data-simulation", page.presets().simulation(target));
        around("a", attributes, link);
      }
      default ->
          safeAddress(destination)
              .ifPresentOrElse(
                  address -> around("a", attributes("href", address, "rel", "noopener"), link),
                  () -> children(link));
    }
  }

  /** An address within the program, or on a host of a source. */
  private Optional<String> safeAddress(String destination) {
    try {
      URI uri = new URI(destination);
      String scheme = uri.getScheme();
      String host = uri.getHost();
      boolean relative = scheme == null && uri.getRawAuthority() == null;
      boolean known =
          host != null
              && page.hosts().contains(host)
              && ("https".equals(scheme) || "http".equals(scheme));
      return relative || known ? Optional.of(destination) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private void element(String name, Map<String, String> attributes, String text) {
    html.tag(name, attributes);
    html.text(text);
    html.tag("/" + name);
  }

  private void around(String name, Map<String, String> attributes, Node node) {
    html.tag(name, attributes);
    children(node);
    html.tag("/" + name);
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  /** Names and values in turn. */
  private static Map<String, String> attributes(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }
}
