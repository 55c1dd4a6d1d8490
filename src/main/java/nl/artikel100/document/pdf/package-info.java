/**
 * Reads a PDF: glyphs to lines, lines to columns and rows, those to headings, paragraphs, tables and notes.
 *
 * <p>In: the bytes of a PDF. Out: a {@link nl.artikel100.document.Draft}, from which {@code document} makes the letter.
 * May import: {@code document}, PDFBox.
 */
package nl.artikel100.document.pdf;
