/**
 * Writes the findings of a report as comments into a copy of the letter, and takes them out again.
 *
 * <p>In: the bytes of a letter and its {@link nl.artikel100.report.Report}. Out: the bytes of a copy with the same text.
 * Decides nothing about the letter. May import: {@code document}, {@code report}, PDFBox, zip and XML of the JDK.
 */
package nl.artikel100.annotate;
