package nl.artikel100.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.nodes.Entities;

/**
 * Shows a page of a Word file as LibreOffice has it, with the comments beside it. LibreOffice 7.4 does not draw comments in
 * the margin when it runs without a window, but writes them into a PDF as notes; from these the page is made, so that it
 * shows what another program than art100 finds in the file and where.
 */
public final class CommentsPage {
  private static final float SCALE = 1.5f;

  private CommentsPage() {}

  /**
   * @param args PDF with notes, made by LibreOffice; page from 1; HTML file to write
   */
  public static void main(String[] args) throws IOException {
    int number = Integer.parseInt(args[1]) - 1;
    try (PDDocument document = Loader.loadPDF(Path.of(args[0]).toFile())) {
      PDPage page = document.getPage(number);
      List<PDAnnotation> notes =
          new ArrayList<>(page.getAnnotations(PDAnnotationText.class::isInstance));
      notes.sort(
          Comparator.comparingDouble(note -> -Math.round(note.getRectangle().getUpperRightY())));
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setAnnotationsFilter(note -> false);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(renderer.renderImage(number, SCALE), "png", png);
      StringBuilder html = new StringBuilder(STYLE);
      html.append("<div class=page><img alt='' src='data:image/png;base64,")
          .append(Base64.getEncoder().encodeToString(png.toByteArray()))
          .append("'>");
      for (int i = 0; i < notes.size(); i++) {
        PDRectangle at = notes.get(i).getRectangle();
        // comments at the same place side by side
        int before = 0;
        while (before < i
            && Math.abs(
                    notes.get(i - before - 1).getRectangle().getUpperRightY() - at.getUpperRightY())
                < 1) {
          before++;
        }
        float x = at.getLowerLeftX() * SCALE + before * 16;
        float top = (page.getCropBox().getHeight() - at.getUpperRightY()) * SCALE;
        html.append("<b style='left:" + x + "px;top:" + top + "px'>" + (i + 1) + "</b>");
      }
      html.append("</div><ol>");
      for (PDAnnotation note : notes) {
        // LibreOffice adds a date of its own making where a comment has none
        String author = ((PDAnnotationText) note).getTitlePopup().split(", ")[0];
        String[] lines = note.getContents().split("\\R");
        html.append("<li><i>" + Entities.escape(author) + "</i>");
        html.append("<strong>" + Entities.escape(lines[0]) + "</strong>");
        for (int i = 1; i < lines.length; i++) {
          html.append("<p>" + Entities.escape(lines[i]) + "</p>");
        }
        html.append("</li>");
      }
      Files.writeString(Path.of(args[2]), html.append("</ol>"));
    }
  }

  private static final String STYLE =
      """
      <!doctype html><meta charset=utf-8><style>
      body { margin: 0; display: flex; font: 13px/1.35 'Liberation Sans', sans-serif; background: #eee; }
      .page { position: relative; flex: none; }
      .page img { display: block; }
      .page b { position: absolute; min-width: 1.2em; font-size: 11px; line-height: 1.2; text-align: center; background: #fe8; border: 1px solid #963; border-radius: .7em; }
      ol { margin: 0; padding: 12px 14px 12px 34px; }
      li { background: #fff; border-left: 4px solid #963; margin-bottom: 8px; padding: 6px 10px; }
      li::marker { font-weight: bold; }
      li p { margin: 3px 0 0; }
      i { float: right; color: #555; }
      strong { display: block; }
      </style>
      """;
}
