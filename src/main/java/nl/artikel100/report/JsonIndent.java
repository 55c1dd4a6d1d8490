package nl.artikel100.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/** A new line and two spaces per level, kept as bytes: a report has thousands of them. */
final class JsonIndent implements DefaultPrettyPrinter.Indenter {
  private static final SerializedString[] LEVELS = new SerializedString[16];

  static {
    for (int i = 0; i < LEVELS.length; i++) {
      LEVELS[i] = new SerializedString("\n" + "  ".repeat(i));
    }
  }

  @Override
  public void writeIndentation(JsonGenerator json, int level) throws IOException {
    if (level < LEVELS.length) {
      json.writeRaw(LEVELS[level]);
    } else {
      json.writeRaw("\n" + "  ".repeat(level));
    }
  }

  @Override
  public boolean isInline() {
    return false;
  }
}
