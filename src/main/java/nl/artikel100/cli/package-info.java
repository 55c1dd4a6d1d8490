/**
 * The command line: options, messages and exit codes.
 *
 * <p>In: arguments and files. Out: reports on standard output or in a folder, messages on standard
 * error. Decides nothing about a letter. Only this package knows picocli.
 */
package nl.artikel100.cli;
