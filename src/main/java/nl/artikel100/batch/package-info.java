/**
 * Checks many files: finds them, checks them in processes of their own, and remembers what was done.
 *
 * <p>In: folders, and an {@code ArtikelHonderdToets} per process. Out: one {@link nl.artikel100.archive.Row} per file, and in
 * the output folder a page and a JSON report per letter and {@code letters.jsonl}. A process of its own makes limits of time
 * and memory real: one file that hangs or fills the memory ends its process and nothing else. Schedules nothing over
 * machines. May import: {@code ArtikelHonderdToets}, {@code archive}, {@code report}.
 */
package nl.artikel100.batch;
