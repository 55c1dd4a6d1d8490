package nl.artikel100.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an official may drop on the page besides one letter: a folder, several files, too many, too large. */
class DropTest extends BrowserTest {
  private void sample(String name, String as) throws IOException {
    Path target = folder.resolve(as);
    Files.createDirectories(target.getParent());
    Files.copy(Path.of("samples", name), target);
  }

  private List<String> rows() {
    page.waitForURL("**/stapel/*");
    return page.locator("tbody th").allTextContents();
  }

  @Test
  void aFolderGivesATableOfTheLettersInIt() throws IOException {
    sample("zwak.docx", "brieven/a.docx");
    sample("verlenging.docx", "brieven/2027/b.docx");
    sample("zwak.docx", "brieven/a-art100.docx");
    sample("zwak.docx", "brieven/~$a.docx");
    Files.writeString(folder.resolve("brieven/foto.png"), "geen brief");
    visit.dropFromDisk(".drop", folder.resolve("brieven"));
    assertThat(rows()).containsExactly("b.docx", "a.docx");
    assertThat(page.locator("tbody tr").first()).containsText("Verlenging");
  }

  @Test
  void aFolderWithOneLetterOpensIt() throws IOException {
    sample("zwak.docx", "brieven/a.docx");
    visit.dropFromDisk(".drop", folder.resolve("brieven"));
    page.waitForURL("**/brief/*");
    assertThat(page.locator(".about")).containsText("a.docx");
  }

  @Test
  void aFolderAndALetterTogetherGiveATable() throws IOException {
    sample("zwak.docx", "brieven/a.docx");
    sample("goed.docx", "los.docx");
    visit.dropFromDisk(".drop", folder.resolve("brieven"), folder.resolve("los.docx"));
    assertThat(rows()).containsExactly("a.docx", "los.docx");
  }

  @Test
  void aFolderWithoutLettersIsTold() throws IOException {
    Files.createDirectories(folder.resolve("leeg/ook leeg"));
    visit.dropFromDisk(".drop", folder.resolve("leeg"));
    assertThat(page.locator("#melding")).containsText("In deze map staat geen brief.");
    assertThat(page.locator(".pick")).isVisible();
  }

  @Test
  void aFolderWithTooManyLettersIsTold() throws IOException {
    for (int i = 0; i < 41; i++) {
      sample("zwak.md", "brieven/" + i + ".md");
    }
    visit.dropFromDisk(".drop", folder.resolve("brieven"));
    assertThat(page.locator("#melding")).containsText("hoogstens 40");
  }

  @Test
  void severalFilesAreNoNewVersionOfOneLetter() {
    visit.report("zwak.docx");
    // over a report the page asks what the files are: on the left side a new version
    page.locator(".next .drop").scrollIntoViewIfNeeded();
    visit.dropFromDisk(
        ".next .drop", Path.of("samples/goed.docx"), Path.of("samples/verlenging.docx"));
    assertThat(page.locator("#melding")).containsText("Kies één nieuwe versie");
    assertThat(page.locator(".choose")).hasCount(0);
  }

  @Test
  void aFileThatIsTooLargeHasItsRowInTheTable() throws IOException {
    sample("zwak.docx", "a.docx");
    Path huge = folder.resolve("groot.docx");
    try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    visit.pick("kies", huge, folder.resolve("a.docx"));
    assertThat(rows()).containsExactly("groot.docx", "a.docx");
    assertThat(page.locator("tbody tr").first()).containsText("te groot");
    assertThat(page.locator("tbody tr").last()).containsText("%");
  }
}
