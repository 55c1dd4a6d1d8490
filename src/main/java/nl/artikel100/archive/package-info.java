/**
 * Many letters beside each other: which are the same, which belong to one mission, what changed over the years.
 *
 * <p>In: {@link nl.artikel100.archive.Row}s, one per file, made from {@link nl.artikel100.report.Report}s. Out: tables as
 * values. Reads and writes no files, and gives no verdicts. May import: {@code report}, {@code scoring} and {@code rules} (for
 * sums), Jackson.
 */
package nl.artikel100.archive;
