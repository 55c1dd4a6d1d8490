/**
 * What the fuzzer tries, by Jazzer ({@code .ci/fuzz}) and, on the inputs that are kept, in every test run: the readers, the
 * settings, the judgements of readers, reports that are read back, and the page.
 */
package nl.artikel100.fuzz;
