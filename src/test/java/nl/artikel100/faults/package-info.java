/**
 * What art100 leaves behind when it is killed, when the disk is full or the network gone, and after thousands of checks: as
 * processes of their own. The tests try it a few times; {@code .ci/reports robustness} often enough for figures.
 */
package nl.artikel100.faults;
