/**
 * Draws an archive for a reader in a browser and for a spreadsheet program: one page, and CSV.
 *
 * <p>In: an {@link nl.artikel100.archive.Archive}. Out: HTML with its charts as SVG, CSV. Decides nothing. May import: {@code
 * archive}, {@code report}.
 */
package nl.artikel100.overview;
