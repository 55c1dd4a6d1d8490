package nl.artikel100.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import org.junit.jupiter.api.Test;

/** What a report says of this letter beyond the elements. */
class ParticularsTest {
  private static final ArtikelHonderdToets TOETS = ArtikelHonderdToets.standard();

  @Test
  void distanceAndSpeedAreHeldAgainstTheHour() throws Exception {
    String care =
        "Norm is het gouden uur. Duitsland verzorgt de medevac met helikopters, die 240 kilometer per uur halen."
            + " De verste post ligt op %s kilometer van het hospitaal.";
    assertThat(reason("L09", String.format(care, "300"), Lang.NL))
        .contains("300 km met 240 km per uur is 75 minuten voor één richting", "Dat past niet");
    assertThat(reason("L09", String.format(care, "tweehonderd"), Lang.EN))
        .contains("200 km at 240 km per hour takes 50 minutes", "That leaves the rest");
  }

  @Test
  void withoutSpeedOrWithoutCareThereIsNoSum() throws Exception {
    assertThat(reason("L09", "Norm is het gouden uur. Het hospitaal ligt op 300 km.", Lang.NL))
        .doesNotContain("Nagerekend");
    assertThat(reason("L09", "Het fregat vaart 40 km per uur en de kust is 300 km lang.", Lang.NL))
        .doesNotContain("Nagerekend");
  }

  @Test
  void effectsAreListedOneByOne() throws Exception {
    String letter =
        "Het kabinet verwacht dat de Nederlandse bijdrage ook de drugshandel zal verminderen."
            + " De bestrijding van de wapensmokkel berust op paragraaf 9 van resolutie 2790 van de Veiligheidsraad.\n\n"
            + "Migratie valt buiten het mandaat van de missie en is geen doel van deze bijdrage.";
    assertThat(reason("L03", letter, Lang.NL).toLowerCase(java.util.Locale.ROOT))
        .contains("drugs: zonder steun in het mandaat")
        .contains("wapensmokkel: aan het mandaat verbonden")
        .contains("migratie: uitgesloten als doel");
  }

  private static String reason(String criterion, String text, Lang lang) throws Exception {
    Report report =
        TOETS
            .check(
                "brief.md", text.getBytes(StandardCharsets.UTF_8), new Request("nieuw", null, lang))
            .report();
    return report.criteria().stream()
        .filter(c -> c.id().equals(criterion))
        .findFirst()
        .orElseThrow()
        .reason();
  }
}
