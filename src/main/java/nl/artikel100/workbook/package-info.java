/**
 * An archive as a workbook for a spreadsheet program, and what a reader filled in there.
 *
 * <p>In: an {@link nl.artikel100.archive.Archive} and, one at a time, the full reports. Out: .xlsx. The only package besides
 * {@code document} that knows POI. Decides nothing. May import: {@code archive}, {@code report}, POI.
 */
package nl.artikel100.workbook;
