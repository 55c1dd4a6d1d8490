/**
 * Use in a repository of letters: the configuration {@code .art100.yml}, waivers ("pas toe of leg uit"), and what makes a
 * check fail.
 *
 * <p>In: a {@link nl.artikel100.report.Report}, a configuration, an older report or a baseline. Out: the report with its
 * waivers, and the breaches. No verdict is changed here. May import: {@code document} (values and margin notes),
 * {@code rules} (YAML and criteria), {@code report}, Jackson; knows neither Drools nor file formats.
 */
package nl.artikel100.gate;
