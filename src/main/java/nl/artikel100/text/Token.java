package nl.artikel100.text;

/**
 * One word, number or punctuation mark.
 *
 * @param form the word in lower case, apostrophes straightened; digits as written ("1.150")
 * @param start first UTF-16 unit in the letter's text
 * @param end one past the last unit
 * @param word false for punctuation
 */
public record Token(String form, int start, int end, boolean word) {}
