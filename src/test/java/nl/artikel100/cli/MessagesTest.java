package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.artikel100.document.DocumentException;
import nl.artikel100.report.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private final Properties dutch = Messages.read("messages_nl.properties");
  private final Properties english = Messages.read("messages_en.properties");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
    for (String key : dutch.stringPropertyNames()) {
      assertThat(blanks(english, key)).as(key).isEqualTo(blanks(dutch, key));
    }
  }

  private static List<String> blanks(Properties messages, String key) {
    List<String> blanks = new ArrayList<>();
    Matcher matcher = Pattern.compile("%(\\d\\$)?.").matcher(messages.getProperty(key));
    while (matcher.find()) {
      blanks.add(matcher.group());
    }
    return blanks;
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonSaysWhatToDo(DocumentException.Reason reason) {
    for (Lang lang : Lang.values()) {
      Failure failure =
          Failures.document(
              "map/brief.docx",
              new DocumentException(reason, "brief.docx", "200 MB", null),
              new Messages(lang));
      assertThat(failure.getMessage()).startsWith("map/brief.docx: ").endsWith(".");
      assertThat(failure.exit()).isEqualTo(3);
    }
  }

  @Test
  void helpIsWhollyDutchOrWhollyEnglish() {
    for (String command :
        new String[] {
          "check",
          "scan",
          "compare",
          "criteria",
          "explain",
          "evaluate",
          "init",
          "config",
          "web",
          "help"
        }) {
      Run nl = Run.of("help", command);
      assertThat(nl.exit()).isZero();
      assertThat(nl.out())
          .contains("Gebruik: art100 " + command, "Toon deze hulp")
          .doesNotContain("Usage");
      Run en = Run.of(command, "--help", "--lang", "en");
      assertThat(en.out())
          .contains("Usage: art100 " + command, "Show this help")
          .doesNotContain("Gebruik:");
    }
    assertThat(Run.of("--help").out())
        .contains("Opdrachten:", "check", "explain")
        .isEqualTo(Run.of("help").out());
  }
}
