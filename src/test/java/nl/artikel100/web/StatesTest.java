package nl.artikel100.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds every state of the page against WCAG 2.2 AA as far as axe can see, in the light and in the dark; nothing may need
 * scrolling sideways, also at 200% (half a laptop) and at 400% (a phone).
 */
class StatesTest {
  private static final List<String> NORM =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @ParameterizedTest
  @CsvSource({"1366, 850, LIGHT", "683, 425, DARK", "320, 640, LIGHT"})
  void everyStateIsAccessible(int width, int height, ColorScheme scheme) throws Exception {
    List<String> found = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    try (Chromium chromium = Chromium.start()) {
      States.walk(
          chromium,
          width,
          height,
          scheme,
          (name, page) -> {
            seen.add(name);
            breaches(page).forEach(breach -> found.add(name + ": " + breach));
            int wide = (int) page.evaluate("document.documentElement.scrollWidth");
            if (wide > width) {
              found.add(name + ": is " + wide + " pixels wide");
            }
          });
    }
    assertThat(found).isEmpty();
    assertThat(seen).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  /** Asked of axe itself: its Java half would also fetch, of every element, all that is in order. */
  private static List<?> breaches(Page page) {
    page.evaluate(AxeBuilder.getAxeScript());
    return (List<?>)
        page.evaluate(
            "tags => axe.run(document, {runOnly: tags, resultTypes: ['violations']}).then(found =>"
                + " found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html)))",
            NORM);
  }
}
