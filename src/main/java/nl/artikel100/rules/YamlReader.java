package nl.artikel100.rules;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML into a {@link Tree}. Anchors, tags and objects are not used: every scalar is text. */
public final class YamlReader {
  private YamlReader() {}

  /**
   * Reads a file.
   *
   * @param file path for messages
   * @param content the text of the file
   * @throws RuleException when it is no YAML, or a key stands twice
   */
  public static Tree read(String file, String content) throws RuleException {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(12);
    options.setCodePointLimit(4_000_000);
    try {
      Node root = new Yaml(options).compose(new StringReader(content));
      return root == null ? new Tree(Map.of(), 1) : tree(file, root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw RuleException.of(
          file, line, "geen geldige YAML: " + e.getProblem(), "not valid YAML: " + e.getProblem());
    } catch (RuntimeException e) {
      throw RuleException.of(file, 1, "geen geldige YAML", "not valid YAML");
    }
  }

  private static Tree tree(String file, Node node) throws RuleException {
    int line = node.getStartMark().getLine() + 1;
    if (node instanceof ScalarNode scalar) {
      return new Tree(scalar.getValue(), line);
    }
    if (node instanceof SequenceNode sequence) {
      List<Tree> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(tree(file, item));
      }
      return new Tree(items, line);
    }
    Map<String, Tree> map = new LinkedHashMap<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw RuleException.of(
            file, line, "een sleutel moet een woord zijn", "a key must be a word");
      }
      if (map.put(key.getValue(), tree(file, tuple.getValueNode())) != null) {
        int at = key.getStartMark().getLine() + 1;
        throw RuleException.of(
            file,
            at,
            "\"" + key.getValue() + "\" staat er twee keer",
            "\"" + key.getValue() + "\" occurs twice");
      }
    }
    return new Tree(map, line);
  }
}
