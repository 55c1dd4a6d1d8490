package nl.artikel100.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Turns DRL into classes: Drools' executable model. Takes some seconds, so it runs at build time for the rules of the
 * tool, and once per change for a user's rules.
 */
final class RuleCompiler {
  private static final String SOURCE = "src/main/resources/regels/";

  private RuleCompiler() {}

  /**
   * @param drl path within the rules folder → content
   * @return file name → bytes of the generated classes
   * @throws RuleException with every mistake, file and line
   */
  static Map<String, byte[]> compile(Map<String, String> drl) throws RuleException {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    drl.forEach((path, content) -> files.write(SOURCE + path, content));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<RuleException.Mistake> mistakes = new ArrayList<>();
    for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
      String path = message.getPath() == null ? "" : message.getPath().replace("regels/", "");
      String text = message.getText().strip().replaceAll("\\s+", " ");
      mistakes.add(
          new RuleException.Mistake(
              path,
              Math.max(0, message.getLine()),
              "geen geldige regel (DRL): " + text,
              "not a valid rule (DRL): " + text));
    }
    if (!mistakes.isEmpty()) {
      throw new RuleException(mistakes);
    }
    InternalKieModule module = (InternalKieModule) builder.getKieModule();
    Map<String, byte[]> classes = new LinkedHashMap<>();
    module.getFileNames().stream()
        .sorted()
        .filter(name -> name.endsWith(".class"))
        .forEach(name -> classes.put(name, module.getBytes(name)));
    return classes;
  }
}
