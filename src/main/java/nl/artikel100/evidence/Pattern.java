package nl.artikel100.evidence;

import java.util.List;

/** Words, concepts and gaps in a row, within one sentence. The first step is never a gap or optional. */
record Pattern(List<Step> steps) {}
