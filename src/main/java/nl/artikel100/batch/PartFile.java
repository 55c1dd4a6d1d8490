package nl.artikel100.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.archive.Row;
import nl.artikel100.archive.RowJson;

/** The rows of a running scan, a line each in the order in which they came. What stands in it survives a scan that is killed. */
final class PartFile implements Closeable {
  private final Path file;
  private final OutputStream out;
  private final Map<String, Line> lines = new HashMap<>();
  private long end;

  private record Line(long begin, int length) {}

  /** Opens the file behind what an earlier scan left in it. */
  PartFile(Path file) throws IOException {
    this.file = file;
    Files.createDirectories(file.toAbsolutePath().getParent());
    this.out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    this.end = Files.size(file);
    // a scan that was killed may have left half a line, which would spoil the next one
    out.write('\n');
    end++;
  }

  /** Adds the row of a letter, as {@link RowJson} has it. */
  synchronized void add(String letter, byte[] line) throws IOException {
    out.write(line);
    out.write('\n');
    lines.put(letter, new Line(end, line.length));
    end += line.length + 1;
  }

  /** Writes rows, a line each; those that were added here are copied, as making them anew takes longer. */
  synchronized void copy(List<Row> rows, OutputStream to) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      for (Row row : rows) {
        Line line = lines.get(row.file());
        if (line == null) {
          to.write(RowJson.write(row));
        } else {
          byte[] bytes = new byte[line.length()];
          in.seek(line.begin());
          in.readFully(bytes);
          to.write(bytes);
        }
        to.write('\n');
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
