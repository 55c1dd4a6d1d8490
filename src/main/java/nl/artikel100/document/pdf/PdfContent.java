package nl.artikel100.document.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A file, or the unpacked content of one page, for PDFBox to parse. PDFBox asks for it byte by byte and steps back as often;
 * over its own buffers, which may be of any size and held by anything, that is a quarter of the reading of a letter. For
 * {@link PdfTokens} it also reads what a content holds most of.
 */
final class PdfContent implements RandomAccessRead {
  private static final int MOST_DIGITS = 4;

  /** A line of text is some thirty strings with as many numbers. */
  private static final int USUAL = 64;

  private static final byte[] DIGITS = new byte[128];

  static {
    for (int i = 0; i < DIGITS.length; i++) {
      DIGITS[i] = (byte) Character.digit(i, 16);
    }
  }

  private final byte[] bytes;
  private final int length;
  private int at;
  private boolean closed;

  /**
   * @param bytes not copied
   * @param length how many of them are content
   */
  PdfContent(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /** Passes over white space and tells what comes next, from 0 to 255; -1 at the end. */
  int skipSpaces() {
    while (at < length && (bytes[at] == ' ' || space(bytes[at]))) {
      at++;
    }
    return peek();
  }

  private static boolean space(byte b) {
    return b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
  }

  /**
   * Takes an array of strings and numbers, as far as {@link #hexadecimal} and {@link #smallNumber} know them; null, and
   * nothing taken, if anything else is next or in it.
   */
  List<COSBase> strings() {
    int from = at;
    if (read() == '[') {
      List<COSBase> strings = new ArrayList<>(USUAL);
      for (int next = skipSpaces(); next != ']'; next = skipSpaces()) {
        byte[] string = hexadecimal();
        COSBase element = string == null ? smallNumber() : new COSString(string);
        if (element == null) {
          at = from;
          return null;
        }
        strings.add(element);
      }
      at++;
      return strings;
    }
    at = from;
    return null;
  }

  /** Takes a string of pairs of hexadecimal digits between angle brackets; null, and nothing taken, if none is next. */
  byte[] hexadecimal() {
    int end = at;
    if (end == length || bytes[end++] != '<') {
      return null;
    }
    int start = end;
    while (end < length && digit(bytes[end]) >= 0) {
      end++;
    }
    if (end == length || bytes[end] != '>' || (end - start) % 2 != 0) {
      return null;
    }
    byte[] string = new byte[(end - start) / 2];
    for (int i = 0, from = start; i < string.length; i++, from += 2) {
      string[i] = (byte) (digit(bytes[from]) << 4 | digit(bytes[from + 1]));
    }
    at = end + 1;
    return string;
  }

  private static int digit(byte b) {
    return b >= 0 ? DIGITS[b] : -1;
  }

  /** Takes a whole number of at most four digits; null, and nothing taken, if anything else is next. */
  COSInteger smallNumber() {
    int end = at;
    boolean negative = end < length && bytes[end] == '-';
    end += negative ? 1 : 0;
    int start = end;
    int value = 0;
    while (end < length && bytes[end] >= '0' && bytes[end] <= '9' && end - start <= MOST_DIGITS) {
      value = 10 * value + bytes[end++] - '0';
    }
    if (end == start || end - start > MOST_DIGITS || end < length && inNumber(bytes[end])) {
      return null;
    }
    at = end;
    return COSInteger.get(negative ? -value : value);
  }

  private static boolean inNumber(byte b) {
    return b == '.' || b == '-' || b == '+' || b == 'e' || b == 'E';
  }

  @Override
  public int read() {
    return at < length ? bytes[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int count) {
    if (at >= length) {
      return -1;
    }
    int n = Math.min(count, length - at);
    System.arraycopy(bytes, at, into, offset, n);
    at += n;
    return n;
  }

  @Override
  public int peek() {
    return at < length ? bytes[at] & 0xff : -1;
  }

  @Override
  public void rewind(int count) throws IOException {
    seek(at - count);
  }

  @Override
  public long getPosition() {
    return at;
  }

  @Override
  public void seek(long position) throws IOException {
    if (position < 0) {
      throw new EOFException("before the start");
    }
    at = (int) Math.min(position, length);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isEOF() {
    return at >= length;
  }

  @Override
  public RandomAccessReadView createView(long start, long count) {
    return new RandomAccessReadView(new PdfContent(bytes, length), start, count, true);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
