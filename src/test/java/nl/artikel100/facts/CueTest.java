package nl.artikel100.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.artikel100.text.Token;
import nl.artikel100.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueTest {
  private static final String TEXT =
      "De irreguliere migratie en de migratiestroom; a priori geen kernwapens, wapens of wapenhandel in de regio.";

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    new Tokenizer(text, tokens).cut(0, text.length());
    return tokens;
  }

  @ParameterizedTest
  @CsvSource({
    "migratie, 1",
    "migratie*, 2",
    "*wapen*, 3",
    "*wapens, 2",
    "wapens, 1",
    "w*, 2",
    "a, 1",
    "a priori, 1",
    "irreguliere ~ migratiestroom, 1",
    "de ~ regio, 1",
    "ab*, 0",
    "zee, 0"
  })
  void countsTheSameOverALetterAsOverItsWords(String wording, int expected) {
    List<Token> tokens = tokens(TEXT);
    Cue cue = Cue.of(wording);
    assertThat(cue.count(tokens)).isEqualTo(expected);
    int[] places =
        IntStream.range(0, tokens.size()).filter(i -> cue.mayBegin(tokens.get(i).form())).toArray();
    assertThat(cue.count(tokens, places)).isEqualTo(expected);
    assertThat(cue.in(tokens, Cue.Openings.of(tokens))).isEqualTo(expected > 0);
  }
}
