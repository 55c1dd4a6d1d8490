package nl.artikel100.batch;

import java.nio.file.Path;

/**
 * A file to check.
 *
 * @param path where it is
 * @param file its name in the archive: the path under the scanned folder, with {@code /} between its parts
 * @param size in bytes
 * @param modified time of last change, in milliseconds since 1970
 */
public record Source(Path path, String file, long size, long modified) {}
