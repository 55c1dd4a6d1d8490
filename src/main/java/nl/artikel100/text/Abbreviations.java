package nl.artikel100.text;

import java.util.Set;

/** Dutch abbreviations written with a stop, as {@link Token#form()} gives them: inner stops kept, the last one left out. */
final class Abbreviations {
  /** Always followed by more of the same sentence. */
  private static final Set<String> INSIDE =
      Set.of(
          "aanh", "afd", "afl", "antw", "apr", "art", "artt", "aug", "bgen", "bijl", "bijv", "blz",
          "bv", "bvb", "c.q", "ca", "cf", "cq", "d.d", "d.i", "d.m.v", "d.w.z", "dd", "dec", "dhr",
          "dir", "dr", "drs", "dw.z", "e.a.m", "ed", "evt", "excl", "feb", "febr", "fig", "gem",
          "gen", "h.m", "hfst", "hr", "hr.ms", "hs", "i.c", "i.h.b", "i.h.k.v", "i.o", "i.p.v",
          "i.s.m", "i.v.m", "incl", "ing", "inz", "ir", "jan", "jhr", "jr", "kamerst", "kapt",
          "kol", "kst", "lt", "ltz", "luit", "m.a.w", "m.b.t", "m.b.v", "m.i", "m.i.v", "m.m.v",
          "m.n", "m.u.v", "maj", "max", "mevr", "mr", "mrt", "ms", "mw", "n.a.v", "n.b", "n.l",
          "nl", "nov", "nr", "nrs", "o.a", "o.b.v", "o.g.v", "o.l.v", "o.m", "okt", "ong", "p",
          "p.a", "par", "pag", "pp", "prof", "publ", "r.k", "red", "ref", "res", "resp", "sec",
          "sep", "sept", "sgt", "st", "stb", "stcrt", "t.a.v", "t.b.v", "t.g.v", "t.h.v", "t.n.v",
          "t.o.v", "t.w", "tab", "tel", "trb", "v.a", "vgl", "vlg", "volgnr", "vr", "w.o", "w.v",
          "zg", "zgn", "z.g", "z.g.n", "zr", "zr.ms");

  /** May also be the last word of a sentence. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "a.s", "a.u.b", "aub", "c.a", "c.s", "e.a", "e.d", "e.e.a", "e.v", "enz", "etc", "h.a",
          "jl", "km", "l.l", "ll", "m", "max", "mil", "min", "mjn", "mld", "mln", "mnd", "mrd",
          "n.v.t", "o.i.d", "o.i", "s.v.p", "sv", "t.z.t", "u", "uur", "z.o.z", "z.s.m", "zsm");

  private Abbreviations() {}

  /** Whether a stop after this word never ends a sentence. */
  static boolean neverLast(String form) {
    return INSIDE.contains(form);
  }

  /** Whether this word is written with a stop of its own. */
  static boolean known(String form) {
    return INSIDE.contains(form) || ANYWHERE.contains(form);
  }
}
