/**
 * Makes the report: puts verdicts, evidence, texts and points together.
 *
 * <p>In: a rule set, the evidence of one letter, and what the rules concluded. Out: a {@link nl.artikel100.report.Report}.
 * May import: {@code rules}, {@code evidence}, {@code document}, {@code report}; knows neither Drools nor file formats.
 */
package nl.artikel100.scoring;
