package nl.artikel100.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kamerstuk 29 521, nr. 213|29521-213",
        "29521 nr. 3|29521-3",
        "Kamerstuk 21 501-28, nrs. 1234|21501-28-1234",
        "Kamerstuk 36 200-XVIII, nr.7|36200-XVIII-7",
      })
  void isReadHoweverItIsWritten(String text, String reference) {
    assertThat(References.in(text)).containsExactly(reference);
    assertThat(References.in("Zie nr. 1 en (" + text + "). Nr. 2 en nr. 3."))
        .containsExactly(reference);
  }

  @Test
  void aLongerNumberIsNone() {
    assertThat(References.in("Artikel 129 521, nr. 213")).isEmpty();
    assertThat(References.in("Artikel 29 521, nr. 21345")).isEmpty();
  }

  @Test
  void eachCountsOnceAndTheNumberOfOneIsNotTheBeginningOfTheNext() {
    assertThat(References.in("29 521, nr. 4, 29 521, nr. 21 501-28 nr. 3 29521 nr. 4"))
        .containsExactly("29521-21", "29521-4");
  }
}
