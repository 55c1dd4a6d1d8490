package nl.artikel100.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import nl.artikel100.document.DocumentException.Reason;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  @Test
  void givesAndThrowsWhatTheWorkDoes() throws Exception {
    Deadline deadline = new Deadline("brief.pdf", 600);
    assertThat(deadline.<Integer, RuntimeException>run(() -> 7)).isEqualTo(7);
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(
            () ->
                deadline.run(
                    () -> {
                      throw new DocumentException(Reason.EMPTY, "brief.pdf", "", null);
                    }))
        .matches(e -> e.reason() == Reason.EMPTY);
    Throwable[] all = {
      new IOException("schijf vol"), new IllegalStateException(), new OutOfMemoryError()
    };
    for (Throwable thrown : all) {
      assertThatThrownBy(() -> deadline.run(() -> rethrow(thrown))).isSameAs(thrown);
    }
  }

  private static Object rethrow(Throwable thrown) throws IOException {
    if (thrown instanceof IOException e) {
      throw e;
    }
    if (thrown instanceof Error e) {
      throw e;
    }
    throw (RuntimeException) thrown;
  }

  @Test
  void workThatHangsIsLeftBehindAndInterrupted() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    Deadline deadline = new Deadline("brief.pdf", 1);
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(
            () ->
                deadline.run(
                    () -> {
                      try {
                        never.await();
                      } catch (InterruptedException e) {
                        interrupted.countDown();
                      }
                      return null;
                    }))
        .matches(e -> e.reason() == Reason.TIME && e.detail().equals("1 seconden"));
    interrupted.await();
    // the time is for all parts of the work together
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(
            () ->
                deadline.run(
                    () -> {
                      never.await();
                      return null;
                    }))
        .matches(e -> e.reason() == Reason.TIME);
  }
}
