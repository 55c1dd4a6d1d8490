/**
 * Checks many files: finds them, checks them in a process of its own, and remembers what was done.
 *
 * <p>In: folders, and an {@code ArtikelHonderdToets} in that process. Out: one {@link nl.artikel100.archive.Row} per file, and in
 * the output folder a page and a JSON report per letter and {@code letters.jsonl}. Another process makes limits of time
 * and memory real: a file that hangs or fills the memory ends it, is found by checking those that were in it one by one, and
 * fails alone. Schedules nothing over
 * machines. May import: {@code ArtikelHonderdToets}, {@code archive}, {@code report}.
 */
package nl.artikel100.batch;
