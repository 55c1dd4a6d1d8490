/**
 * Measures the rules against labelled letters and passages, in one process.
 *
 * <p>In: a folder with {@code ID.labels.json} beside {@code ID.md|docx|pdf|odt}, or files of passages in JSON Lines. Out: the
 * figures, and the misses. May import: {@code ArtikelHonderdToets} and the values of its result, Jackson.
 */
package nl.artikel100.evaluate;
