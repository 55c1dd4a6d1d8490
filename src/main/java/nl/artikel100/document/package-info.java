/**
 * Reads a file into a {@link nl.artikel100.document.Letter}.
 *
 * <p>In: the bytes of a file and its name. Out: an immutable {@code Letter} whose {@code text} is the one string that
 * every later offset points into. The only package, with the writers of annotated copies, that knows PDFBox, POI and
 * the other readers. May import: the reading libraries and the JDK; nothing of art100.
 */
package nl.artikel100.document;
