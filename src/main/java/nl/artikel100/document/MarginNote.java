package nl.artikel100.document;

/**
 * A comment in the margin of a Word or OpenDocument letter. Comments are no part of the letter's text.
 *
 * @param number its place among the comments of the file, from 1
 * @param author who wrote it, as the file says; may be empty
 * @param text its text, paragraphs separated by spaces
 */
public record MarginNote(int number, String author, String text) {}
