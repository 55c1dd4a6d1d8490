package nl.artikel100.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text files without a word on their character set: UTF-8 or UTF-16 if they can be, else that of Windows. */
final class Charsets {
  private Charsets() {}

  static String decode(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /** True if the bytes hold control characters that no text has. */
  static boolean binary(byte[] bytes) {
    String text = decode(bytes);
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      odd += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\ufffd' ? 1 : 0;
    }
    return odd * 200 > text.length();
  }
}
