package nl.artikel100.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/** What a tagged PDF marks as no part of its text, such as running heads and page numbers. */
final class PdfArtifacts {
  private final List<Boolean> open = new ArrayList<>();
  private int hidden;

  /** A page begins. */
  void clear() {
    open.clear();
    hidden = 0;
  }

  /** Marked content begins. */
  void begin(List<COSBase> operands) {
    boolean artifact = !operands.isEmpty() && COSName.ARTIFACT.equals(operands.get(0));
    open.add(artifact);
    hidden += artifact ? 1 : 0;
  }

  /** The marked content that began last ends, if any did. */
  void end() {
    if (!open.isEmpty() && open.remove(open.size() - 1)) {
      hidden--;
    }
  }

  /** Whether what is drawn now is no part of the text. */
  boolean hidden() {
    return hidden > 0;
  }
}
