/**
 * Shows the values between the steps of a check as JSON, so that anyone can see where a verdict came from.
 *
 * <p>In: a {@link nl.artikel100.ArtikelHonderdToets.Check}. Out: JSON. May import: the values of {@code document}, {@code
 * evidence} and {@code rules}, Jackson.
 */
package nl.artikel100.dump;
