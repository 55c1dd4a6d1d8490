package nl.artikel100.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtomMergerTest {
  private static final int[] NO_SHAPES = {-1};

  private static Pattern pattern(int... atoms) {
    return new Pattern(
        Arrays.stream(atoms).mapToObj(atom -> new Step(Step.Kind.WORD, atom, false)).toList());
  }

  private static Lexicon.Concept concept(int id, Pattern... patterns) {
    return new Lexicon.Concept(id, "c" + id, true, Program.of(List.of(patterns)));
  }

  @Test
  void mergesWordsThatOnlyTheSameConceptsHave() {
    List<Lexicon.Concept> concepts =
        List.of(
            concept(0, pattern(0), pattern(1), pattern(2), pattern(3), pattern(4, 0, 5)),
            concept(1, pattern(3), pattern(6)));
    int[] numbers = AtomMerger.numbers(concepts, NO_SHAPES, 7);

    assertThat(numbers[1]).isEqualTo(numbers[2]);
    // 0 stands in a longer pattern, 3 in another concept as well
    assertThat(Arrays.stream(numbers).distinct().count()).isEqualTo(6);
    assertThat(AtomMerger.renumbered(concepts.get(0), numbers).program())
        .isEqualTo(
            Program.of(
                List.of(
                    pattern(numbers[0]),
                    pattern(numbers[1]),
                    pattern(numbers[3]),
                    pattern(numbers[4], numbers[0], numbers[5]))));
  }

  @Test
  void leavesWordsThatAreKnownByTheirLooks() {
    List<Lexicon.Concept> concepts = List.of(concept(0, pattern(0), pattern(1)));

    assertThat(AtomMerger.numbers(concepts, new int[] {1}, 2)).containsExactly(0, 1);
  }
}
