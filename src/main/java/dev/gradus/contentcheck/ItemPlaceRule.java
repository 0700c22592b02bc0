package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A quiz item lies in the folder of its first concept, and its id is that of no other item. */
final class ItemPlaceRule implements Rule {
  @Override
  public String name() {
    return "item-place";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    Map<String, String> owners = new HashMap<>();
    for (ItemFacts item : ItemFacts.of(manuscript)) {
      String group = item.folder().parent().replaceAll("^items/|/$", "");
      List<YamlNode> concepts = item.get("concepts").items();
      if (!concepts.isEmpty() && !concepts.getFirst().text().equals(group)) {
        reporter.report(
            item.path(),
            concepts.getFirst().line(),
            "the first concept is %s, but the folder is that of %s"
                .formatted(concepts.getFirst().text(), group));
      }
      String owner = owners.putIfAbsent(item.folder().name(), item.path());
      if (owner != null) {
        reporter.report(item.path(), 1, "the id is that of " + owner + " already");
      }
    }
  }
}
