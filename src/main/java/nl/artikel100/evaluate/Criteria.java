package nl.artikel100.evaluate;

import java.util.List;

/** Which criteria are measured: ids or their beginnings; none means all. */
record Criteria(List<String> beginnings) {
  boolean has(String id) {
    return beginnings.isEmpty() || beginnings.stream().anyMatch(id::startsWith);
  }
}
