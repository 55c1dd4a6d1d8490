package nl.artikel100.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a screen reader is told of the page: the accessibility tree of the browser, and where the keyboard goes. */
class ScreenReaderTest extends BrowserTest {
  /** One thing in the tree. */
  private record Node(String role, String name, boolean focusable, String live) {}

  private List<Node> tree() {
    CDPSession session = page.context().newCDPSession(page);
    List<Node> nodes = new ArrayList<>();
    for (JsonElement element :
        session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
      JsonObject node = element.getAsJsonObject();
      if (!node.get("ignored").getAsBoolean()) {
        nodes.add(
            new Node(
                value(node, "role"),
                value(node, "name"),
                property(node, "focusable").equals("true"),
                property(node, "live")));
      }
    }
    session.detach();
    return nodes;
  }

  private static String value(JsonObject node, String field) {
    JsonElement value = node.has(field) ? node.getAsJsonObject(field).get("value") : null;
    return value == null ? "" : value.getAsString();
  }

  private static String property(JsonObject node, String name) {
    if (node.has("properties")) {
      for (JsonElement property : node.getAsJsonArray("properties")) {
        if (property.getAsJsonObject().get("name").getAsString().equals(name)) {
          return value(property.getAsJsonObject(), "value");
        }
      }
    }
    return "";
  }

  private static List<String> names(List<Node> nodes, String role) {
    return nodes.stream().filter(node -> node.role.equals(role)).map(Node::name).toList();
  }

  /** Names of what the Tab key comes to, from where the focus is now. */
  private List<String> tab(int times) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      page.keyboard().press("Tab");
      names.add(
          (String)
              page.evaluate(
                  "() => { const e = document.activeElement;"
                      + " return (e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent"
                      + " ?? e.textContent).trim(); }"));
    }
    return names;
  }

  @Test
  void everythingThatTakesTheFocusHasANameAndARole() {
    visit.report("zwak.docx");
    List<Node> nodes = tree();
    assertThat(nodes)
        .filteredOn(Node::focusable)
        .hasSizeGreaterThan(200)
        .allSatisfy(node -> assertThat(node.role).isNotIn("generic", "none", ""))
        .filteredOn(node -> !node.role.equals("main"))
        .allSatisfy(node -> assertThat(node.name).as(node.role).isNotBlank());
    assertThat(names(nodes, "banner")).hasSize(1);
    assertThat(names(nodes, "main")).hasSize(1);
    assertThat(names(nodes, "complementary")).containsExactly("De brief");
    assertThat(names(nodes, "navigation")).containsExactly("Alle criteria in één oogopslag");
    assertThat(names(nodes, "region"))
        .startsWith("Neem mee", "Score")
        .contains("Criteria", "Toetsingskader", "Lessen van IOB");
    assertThat(names(nodes, "combobox")).containsExactly("Soort brief");
    assertThat(names(nodes, "group")).contains("Oordeel", "Groep");
    assertThat(names(nodes, "radio")).contains("Alle 36", "Lessen van IOB");
    // the verdict is said, not only shown by a colour
    assertThat(names(nodes, "link"))
        .contains("L01 Politiek-strategisch doel: ontbreekt", "Naar T12 Duur: deels");
    assertThat(names(nodes, "button"))
        .filteredOn(name -> name.startsWith("Probeer andere tekst, alinea "))
        .hasSizeGreaterThan(10)
        .doesNotHaveDuplicates();
  }

  @Test
  void keyboardGoesThroughTheFirstPageInTheOrderOfReading() {
    assertThat(tab(5))
        .containsExactly(
            "Naar het kiezen van een brief",
            "100Artikel 100-toets",
            "English",
            "Stop art100",
            "Kies een brief");
  }

  @Test
  void keyboardGoesThroughTheReportInTheOrderOfReading() {
    visit.report("zwak.docx");
    assertThat(tab(12))
        .startsWith("Naar de criteria", "Naar de brief", "100Artikel 100-toets", "English")
        .containsSubsequence(
            "Stop art100",
            "Soort brief",
            "Toets opnieuw",
            "Word met opmerkingen",
            "Gegevens (JSON)",
            "T01 Gronden voor deelname: deels");
    // no trap: it goes round, and nothing has an order of its own
    assertThat(page.locator("[tabindex]:not([tabindex='0'],[tabindex='-1'])")).hasCount(0);
    page.keyboard().press("Shift+Tab");
    assertThat(tab(1)).containsExactly("T01 Gronden voor deelname: deels");
  }

  @Test
  void messagesAreSpokenWithoutBeingLookedFor() {
    assertThat(tree())
        .anySatisfy(
            node -> {
              assertThat(node.role).isEqualTo("alert");
              assertThat(node.live).isEqualTo("assertive");
            });
    visit.pick("kies", Path.of("reports/report-phone.png"));
    assertThat(page.locator("[role=alert] h2")).containsText("leest art100 niet (png)");
    assertThat(names(tree(), "button")).contains("Sluit deze melding");
    // and one can go on from where one was
    assertThat(page.locator("#kies")).isFocused();
  }

  @Test
  void progressIsSpokenAndTheReportThatFollowsHasItsHeading() {
    page.route(
        "**/stand",
        route ->
            route.fulfill(
                new com.microsoft.playwright.Route.FulfillOptions()
                    .setBody("{\"stap\":\"checking\"}")));
    visit.pick("kies", Path.of("samples/zwak.docx"));
    assertThat(page.locator("[role=status] p")).containsText("art100 toetst de brief");
    List<Node> nodes = tree();
    assertThat(names(nodes, "progressbar")).containsExactly("art100 toetst de brief…");
    assertThat(nodes).anySatisfy(node -> assertThat(node.live).isEqualTo("polite"));
    page.unroute("**/stand");
    page.waitForURL("**/brief/*");
    assertThat(page.locator("h1")).hasCount(1);
    assertThat(page).hasTitle("Rapport · Artikel 100-toets");
  }

  @Test
  void aTrialPutsTheFocusOnWhatItChanged() {
    visit.report("zwak.docx");
    page.locator("#brief p > .edit").nth(1).focus();
    page.keyboard().press("Enter");
    assertThat(names(tree(), "textbox")).containsExactly("Andere tekst voor deze passage");
    page.keyboard().insertText("Andere tekst. ");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator("#proef")).isFocused();
    assertThat(names(tree(), "region")).contains("Proef: dit verandert er");
  }
}
