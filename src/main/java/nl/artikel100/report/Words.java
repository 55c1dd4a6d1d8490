package nl.artikel100.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The fixed words of the writers in one language, and numbers and dates as that language writes them. What stands in the
 * report itself (titles, reasons, advice) is in the right language already.
 */
public final class Words {
  /** What was read before: a scan makes the words of a page for every letter. */
  private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-\\d{2}");

  /** Where the arguments of {@link #get} go; as many as the words with most of them have, and some. */
  private static final String[] PLACES = {
    "{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}", "{8}", "{9}"
  };

  private final Lang lang;
  private final Map<String, String> words;

  Words(Lang lang) {
    this(lang, Words.class, "words");
  }

  /**
   * The words of the reports and those of another writer.
   *
   * @param writer class beside which {@code name_nl.properties} and {@code name_en.properties} stand
   */
  public Words(Lang lang, Class<?> writer, String name) {
    this.lang = lang;
    String end = "_" + lang.tag() + ".properties";
    this.words =
        READ.computeIfAbsent(
            writer.getName() + name + end,
            key -> {
              Properties read = new Properties();
              load(read, Words.class, "words" + end);
              load(read, writer, name + end);
              Map<String, String> all = new HashMap<>();
              read.forEach((word, text) -> all.put((String) word, (String) text));
              return all;
            });
  }

  private static void load(Properties words, Class<?> writer, String file) {
    try (InputStream in = writer.getResourceAsStream(file)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Lang lang() {
    return lang;
  }

  /** The words of a key, with {@code {0}}, {@code {1}} … replaced. */
  public String get(String key, Object... arguments) {
    String text = words.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace(PLACES[i], String.valueOf(arguments[i]));
    }
    return text;
  }

  /** The words of a value from a fixed list, such as {@code type.nieuw}; the value itself where there are none. */
  public String orSame(String prefix, String value) {
    return words.getOrDefault(prefix + value, value);
  }

  /** The words of a key for a number of things; a key with {@code .one} behind it is the singular. The number is {0}. */
  public String count(String key, double number) {
    return get(number == 1 ? key + ".one" : key, number(number));
  }

  /** A number with at most two decimals: 3 · 1,5 · 9.400. */
  public String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1000) {
      return Long.toString((long) value);
    }
    return grouped(
        BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
  }

  /** A percentage with one decimal: 73,3%. */
  public String percent(double value) {
    return grouped(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP)) + "%";
  }

  /** A change in percentage points with one decimal and its sign: +1,7 or -0,4. */
  public String rise(double value) {
    return (value < 0 ? "" : "+")
        + grouped(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
  }

  /** An ISO date in words; any other text as it is. */
  public String date(String iso) {
    if (iso == null || !ISO_DATE.matcher(iso).matches()) {
      return iso;
    }
    int month = Integer.parseInt(iso.substring(5, 7));
    return Integer.parseInt(iso.substring(8))
        + " "
        + get("month." + month)
        + " "
        + iso.substring(0, 4);
  }

  /** A waiver: who departs from the norm, until when, and why. */
  String waiver(Report.Waiver waiver) {
    return waiver.until().isEmpty()
        ? get("waiver.open", waiver.owner(), waiver.reason())
        : get("waiver.line", waiver.owner(), date(waiver.until()), waiver.reason());
  }

  /** What a reader found beside the verdict of the tool, and why. */
  String judged(Verdict tool, Report.Judged judged) {
    String verdict = get("verdict." + judged.verdict().word());
    String found = get(judged.verdict() == tool ? "judged.same" : "judged", verdict);
    return judged.reason().isBlank()
        ? found
        : found + " " + get("judged.reason", judged.reason().strip());
  }

  /** Where something stands: section, and page or else paragraph, as far as known; empty when nothing is. */
  public String where(String section, int page, int paragraph) {
    String at = page > 0 ? get("page", page) : paragraph > 0 ? get("paragraph", paragraph) : "";
    return section.isEmpty() || at.isEmpty() ? section + at : section + ", " + at;
  }

  private String grouped(BigDecimal value) {
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(value.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append(lang == Lang.NL ? '.' : ',');
      }
      text.append(whole.charAt(i));
    }
    if (point >= 0) {
      text.append(lang == Lang.NL ? ',' : '.').append(plain, point + 1, plain.length());
    }
    return text.toString();
  }
}
