package nl.artikel100.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * PDFBox's parser for the content of a page. What most of a content is made of, spaces and strings of hexadecimal digits with
 * small numbers between them, is taken out of its bytes directly; all else PDFBox reads as it does.
 */
final class PdfTokens extends PDFStreamParser {
  private final PdfContent content;

  /** @param page gives its content as a {@link PdfContent} */
  PdfTokens(PDContentStream page) throws IOException {
    super(page);
    content = (PdfContent) source;
  }

  /** The next operator, its operands and nothing else put into the list; null at the end. */
  Operator next(List<COSBase> operands) throws IOException {
    operands.clear();
    Object token = parseNextToken();
    while (token instanceof COSBase operand) {
      operands.add(operand);
      token = parseNextToken();
    }
    return (Operator) token;
  }

  @Override
  protected void skipSpaces() throws IOException {
    if (content.skipSpaces() == '%') {
      super.skipSpaces();
    }
  }

  @Override
  protected COSString parseCOSString() throws IOException {
    byte[] string = content.hexadecimal();
    return string == null ? super.parseCOSString() : new COSString(string);
  }

  @Override
  protected COSArray parseCOSArray() throws IOException {
    List<COSBase> strings = content.strings();
    if (strings == null) {
      return super.parseCOSArray();
    }
    skipSpaces();
    return new COSArray(strings);
  }

  @Override
  protected COSBase parseDirObject() throws IOException {
    COSBase small = content.smallNumber();
    return small == null ? super.parseDirObject() : small;
  }
}
