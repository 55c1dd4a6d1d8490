package nl.artikel100.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.artikel100.document.DocumentException;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
  private static Properties texts(String lang) throws IOException {
    Properties texts = new Properties();
    try (InputStream in = Site.class.getResourceAsStream("web_" + lang + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    Properties dutch = texts("nl");
    Properties english = texts("en");
    assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
    for (String key : dutch.stringPropertyNames()) {
      assertThat(english.getProperty(key).contains("{0}"))
          .as(key)
          .isEqualTo(dutch.getProperty(key).contains("{0}"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonSaysWhatToDo(DocumentException.Reason reason) {
    for (Lang lang : Lang.values()) {
      Words words = new Words(lang, Site.class, "web");
      Problem problem =
          Problem.of(new DocumentException(reason, "geheim.docx", "xlsx", null), words);
      assertThat(problem.title()).endsWith(".").doesNotContain("geheim", "{0}");
      assertThat(problem.advice()).endsWith(".").doesNotContain("{0}");
    }
  }
}
