package nl.artikel100.document.pdf;

import java.io.EOFException;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * The unpacked content of one page, for PDFBox to parse. PDFBox asks for it byte by byte and steps back as often; over its
 * own buffers, which may be of any size and held by anything, that is a quarter of the reading of a letter.
 */
final class PdfContent implements RandomAccessRead {
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
    return new RandomAccessReadView(this, start, count);
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
