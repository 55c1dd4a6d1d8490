package nl.artikel100.document;

import java.util.ArrayList;
import java.util.List;

/**
 * How much one file may ask of this machine. What passes a limit is refused as {@link
 * DocumentException.Reason#TOO_LARGE}, or {@link DocumentException.Reason#TIME}; nothing of it is checked. A DTD in XML is
 * refused always, and so is XML of more than 256 elements in each other.
 *
 * @param file size of the file, in MB
 * @param unpacked size of what a package (.docx, .odt) or the streams of a PDF unpack to, in MB
 * @param ratio how many times larger a package may become by unpacking; not looked at below 10 MB
 * @param parts parts of a package: pictures and embedded files count, though they are not opened
 * @param pages pages of a PDF
 * @param scans pages of a PDF that are pictures, which take seconds each
 * @param picture largest page to be recognised, in millions of dots
 * @param characters length of the text
 * @param seconds time for reading and checking one file
 */
public record Limits(
    int file,
    int unpacked,
    int ratio,
    int parts,
    int pages,
    int scans,
    int picture,
    int characters,
    int seconds) {
  /** What holds unless a user says otherwise: far above any letter. Two thirds of these characters take 1 GB of memory. */
  public static final Limits STANDARD =
      new Limits(200, 200, 200, 10_000, 2_000, 100, 100, 4_500_000, 60);

  /** For a file that was read before, within limits. */
  static final Limits READ_BEFORE =
      new Limits(2_000, 2_000, 1 << 30, 1 << 30, 1 << 30, 1 << 30, 1 << 30, 1 << 30, 1 << 30);

  /** What a user calls them, in the order of the components. */
  public static final List<String> NAMES =
      List.of(
          "bestand",
          "uitgepakt",
          "verhouding",
          "delen",
          "paginas",
          "scans",
          "beeld",
          "tekens",
          "tijd");

  /** The highest that each may be set to, in the same order. */
  private static final List<Integer> HIGHEST =
      List.of(2_000, 2_000, 100_000, 1_000_000, 100_000, 10_000, 1_000, 500_000_000, 86_400);

  /** The highest value that the limit with this name may have. */
  public static int highest(String name) {
    return HIGHEST.get(NAMES.indexOf(name));
  }

  /** Its values, in the order of {@link #NAMES}. */
  public List<Integer> values() {
    return List.of(file, unpacked, ratio, parts, pages, scans, picture, characters, seconds);
  }

  /**
   * The same with one limit changed.
   *
   * @throws IllegalArgumentException when no limit has this name, or the value is not from 1 to the highest
   */
  public Limits with(String name, int value) {
    int at = NAMES.indexOf(name);
    if (at < 0 || value < 1 || value > HIGHEST.get(at)) {
      throw new IllegalArgumentException(name);
    }
    List<Integer> v = new ArrayList<>(values());
    v.set(at, value);
    return new Limits(
        v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.get(7), v.get(8));
  }
}
