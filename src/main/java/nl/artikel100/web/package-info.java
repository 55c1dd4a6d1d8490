/**
 * The page for whoever never opens a terminal: a server on this machine and what it shows.
 *
 * <p>In: letters that a browser on this machine sends, and an {@code ArtikelHonderdToets}. Out: pages, reports and copies with
 * comments, to that browser only. Keeps letters in memory, never on disk. Decides nothing about a letter. The only package
 * that listens on the network, and it listens on the loopback address alone; it opens no connection itself.
 *
 * <p>The server is the one of the JDK ({@code jdk.httpserver}). It starts in some ten milliseconds where Jetty (below
 * Javalin) takes several hundred and brings four megabytes of libraries to keep safe; a page with one user and some fifteen
 * addresses needs no more.
 */
package nl.artikel100.web;
