package nl.artikel100.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class PdfContentTest {
  @Test
  void aViewIsReadBesideTheWhole() throws IOException {
    RandomAccessRead whole = new PdfContent(new byte[] {1, 2, 3, 4, 5}, 5);
    assertThat(whole.read()).isEqualTo(1);
    try (RandomAccessRead view = whole.createView(2, 2)) {
      assertThat(view.read()).isEqualTo(3);
      assertThat(whole.read()).isEqualTo(2);
      assertThat(view.read()).isEqualTo(4);
      assertThat(view.read()).isEqualTo(-1);
    }
    assertThat(whole.isClosed()).isFalse();
  }

  @Test
  void doesWhatTheBufferOfPdfboxDoes() throws IOException {
    byte[] bytes = new byte[300];
    Random random = new Random(1);
    random.nextBytes(bytes);
    RandomAccessRead plain = new PdfContent(Arrays.copyOf(bytes, 512), bytes.length);
    RandomAccessRead buffer = new RandomAccessReadBuffer(bytes);
    for (int i = 0; i < 5_000; i++) {
      switch (random.nextInt(5)) {
        case 0 -> assertThat(plain.peek()).isEqualTo(buffer.peek());
        case 1 -> {
          int back = (int) Math.min(buffer.getPosition(), random.nextInt(4));
          plain.rewind(back);
          buffer.rewind(back);
        }
        case 2 -> {
          int to = random.nextInt(310);
          plain.seek(to);
          buffer.seek(to);
        }
        case 3 -> {
          byte[] one = new byte[20];
          byte[] other = new byte[20];
          assertThat(plain.read(one, 3, 9)).isEqualTo(buffer.read(other, 3, 9));
          assertThat(one).isEqualTo(other);
        }
        default -> assertThat(plain.read()).isEqualTo(buffer.read());
      }
      assertThat(plain.getPosition()).isEqualTo(buffer.getPosition());
      assertThat(plain.isEOF()).isEqualTo(buffer.isEOF());
    }
    assertThat(plain.length()).isEqualTo(bytes.length);
    assertThatThrownBy(() -> plain.seek(-1)).isInstanceOf(IOException.class);
  }
}
