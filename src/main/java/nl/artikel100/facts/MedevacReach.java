package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.artikel100.document.Block;
import nl.artikel100.text.DutchNumbers;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;
import nl.artikel100.text.Token;

/**
 * The sum behind a medical time norm: how long a distance that a letter names takes at the speed that it names.
 *
 * @param kilometres the longest distance in a paragraph on evacuation
 * @param speed in kilometres per hour
 * @param minutes for one way, rounded up, without taking off, loading and landing
 * @param norm minutes of the norm it is held against: 60 (the hour to specialised care; IOB 2022, par. 4.3.2), or 120
 *     where the letter only names the two hours to surgery
 */
public record MedevacReach(int kilometres, int speed, int minutes, int norm) {
  private static final Cue EVACUATION =
      Cue.of(
          "medevac*",
          "*evacu*",
          "gewond*",
          "chirurg*",
          "*hospitaal*",
          "*ziekenhui*",
          "operatietafel",
          "afvoer",
          "casevac*",
          "role",
          "aeromedical");
  private static final Cue KILOMETRES = Cue.of("km", "kilometer", "kilometers");
  private static final Cue PER_HOUR =
      Cue.of("km per uur", "kilometer per uur", "km/u", "km/uur", "km/h", "kilometer in het uur");
  private static final Cue ONE_HOUR =
      Cue.of("gouden uur", "golden hour", "binnen een uur", "binnen één uur", "binnen het uur");
  private static final Cue TWO_HOURS = Cue.of("binnen twee uur", "binnen 2 uur");
  private static final int HOUR = 60;

  /** Longest distance and slowest speed that make sense for a medical evacuation. */
  private static final int FURTHEST = 5000;

  private static final int SLOWEST = 10;
  private static final int FASTEST = 1000;

  /** Whether the distance cannot be covered within the norm. */
  public boolean tooFar() {
    return minutes > norm;
  }

  /** The sum of a letter; null where it gives no distance or no speed for its medical evacuation. */
  public static MedevacReach find(Sentences letter) {
    // false for most letters
    if (!PER_HOUR.in(letter.tokens())) {
      return null;
    }
    List<Token> words = new ArrayList<>();
    for (int first = 0, next; first < letter.sentences().size(); first = next) {
      next = first;
      List<Token> paragraph = new ArrayList<>();
      Sentence sentence = letter.sentences().get(first);
      while (next < letter.sentences().size()
          && letter.sentences().get(next).block() == sentence.block()) {
        paragraph.addAll(letter.tokens(letter.sentences().get(next++)));
      }
      if (letter.block(sentence).kind() != Block.Kind.HEADING && EVACUATION.in(paragraph)) {
        words.addAll(paragraph);
      }
    }
    int speed = 0;
    int distance = 0;
    for (int i = 1; i < words.size(); i++) {
      int number = number(words.get(i - 1));
      if (PER_HOUR.end(words, i) > 0 && number >= SLOWEST && number <= FASTEST) {
        speed = Math.max(speed, number);
      } else if (KILOMETRES.end(words, i) > 0 && number <= FURTHEST) {
        distance = Math.max(distance, number);
      }
    }
    if (speed == 0 || distance == 0) {
      return null;
    }
    int norm = !ONE_HOUR.in(words) && TWO_HOURS.in(words) ? 2 * HOUR : HOUR;
    return new MedevacReach(
        distance, speed, (int) Math.ceil(distance * (double) HOUR / speed), norm);
  }

  private static int number(Token token) {
    OptionalLong value = DutchNumbers.parse(token.form());
    return value.isPresent() && value.getAsLong() <= FURTHEST ? (int) value.getAsLong() : 0;
  }
}
