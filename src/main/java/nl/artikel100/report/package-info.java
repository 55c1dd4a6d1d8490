/**
 * The report and its writers.
 *
 * <p>In: a {@link nl.artikel100.report.Report}, and for the page with the letter beside it the
 * {@link nl.artikel100.document.Letter}. Out: JSON, HTML, Markdown and plain text. Every writer reads the report only and
 * decides nothing. May import: {@code document} (value types), Jackson; never Drools, PDFBox or POI.
 */
package nl.artikel100.report;
