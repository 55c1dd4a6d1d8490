package nl.artikel100.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick look-ups against the plain ones that they stand for. */
class WordSetsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 4_096, 9_000})
  void tokensComeBackSortedAndOnce(int size) {
    Random random = new Random(size);
    TokenSet set = new TokenSet(size);
    for (int round = 0; round < 20; round++) {
      TreeSet<Integer> expected = new TreeSet<>();
      for (int i = 0; i < random.nextInt(200); i++) {
        int token = random.nextInt(size);
        set.add(token);
        expected.add(token);
      }
      int[] spans = expected.stream().flatMapToInt(t -> IntStream.of(t, t + 1)).toArray();
      assertThat(set.takeSpans(Spans.NONE)).containsExactly(spans);
      assertThat(set.takeSpans(Spans.NONE)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {70, 5_000})
  void spansOfOneAndLongerOnesComeBackInTheOrderOfTheLetter(int size) {
    Random random = new Random(size);
    TokenSet set = new TokenSet(size);
    for (int round = 0; round < 50; round++) {
      TreeSet<List<Integer>> expected = new TreeSet<>((a, b) -> Arrays.compare(ints(a), ints(b)));
      int[] longer = Spans.NONE;
      int count = 0;
      for (int i = 0; i < random.nextInt(60); i++) {
        int from = random.nextInt(size - 4);
        int to = from + 1 + random.nextInt(3);
        expected.add(List.of(from, to));
        if (to == from + 1) {
          set.add(from);
        } else {
          longer = Spans.add(longer, count, from, to);
          count += 2;
        }
      }
      int[] found = set.takeSpans(Spans.sorted(longer, count));
      assertThat(found).containsExactly(ints(expected.stream().flatMap(List::stream).toList()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void nextGivesTheFirstThatIsNotLower(int stride) {
    Random random = new Random(stride);
    for (int round = 0; round < 500; round++) {
      int[] sorted = random.ints(random.nextInt(40) * stride, 0, 100).sorted().toArray();
      int from = sorted.length == 0 ? 0 : random.nextInt(sorted.length / stride) * stride;
      int key = random.nextInt(110);
      int expected = from;
      while (expected < sorted.length && sorted[expected] < key) {
        expected += stride;
      }
      assertThat(Spans.next(sorted, from, stride, key)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12, 400})
  void partsOfWordsAreThoseThatAPlainSearchFinds(int parts) {
    Random random = new Random(parts);
    List<Glob> globs = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      globs.add(
          new Glob(
              letters(random, 3 + random.nextInt(3)),
              random.nextBoolean(),
              random.nextBoolean(),
              i));
    }
    GlobIndex index = new GlobIndex(globs);
    int hits = 0;
    for (int round = 0; round < 2_000; round++) {
      String word = letters(random, 1 + random.nextInt(12));
      TreeSet<Integer> expected = new TreeSet<>(List.of(1_000));
      for (Glob glob : globs) {
        for (int at = word.indexOf(glob.text()); at >= 0; at = word.indexOf(glob.text(), at + 1)) {
          if (glob.fits(word, at)) {
            expected.add(glob.atom());
          }
        }
      }
      hits += expected.size() - 1;
      assertThat(index.find(word, new int[] {1_000}).sorted()).containsExactly(ints(expected));
    }
    assertThat(hits).isPositive();
  }

  /** Few letters, so that many words share their beginnings. */
  private static String letters(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static int[] ints(Iterable<Integer> numbers) {
    List<Integer> list = new ArrayList<>();
    numbers.forEach(list::add);
    return list.stream().mapToInt(i -> i).toArray();
  }
}
