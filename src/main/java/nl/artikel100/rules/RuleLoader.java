package nl.artikel100.rules;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.drools.model.Model;

/** Loads rule sets: the one of the tool, or one from a folder. */
public final class RuleLoader {
  static final String PACK = "rules.pack";
  static final String SOURCE = "rules.source";

  private RuleLoader() {}

  /** The rules that came with the tool. */
  public static RuleSet standard() {
    try {
      return ruleSet(standardPack(), RuleLoader.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuleException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The rules in a folder. Compiled on first use and kept, by hash, in a folder of the user alone, since compiled rules
   * are code; the folder itself is only read.
   *
   * @param cache where compiled rules are kept; null keeps nothing
   * @throws RuleException with every mistake in the folder
   * @throws IOException when the folder cannot be read
   */
  public static RuleSet folder(Path folder, Path cache) throws RuleException, IOException {
    return load(RuleFiles.read(folder), cache);
  }

  /**
   * Rules with wordings added to them. Made on first use and kept by hash, as for a folder.
   *
   * @param folder the rules to add to; null for those that came with the tool
   * @param additions YAML with the key {@code bewoordingen}; see {@code rules/README.md} for the form of a wording
   * @param file file that the additions stand in, for messages; their lines are its lines
   * @param cache where compiled rules are kept; null keeps nothing
   * @throws RuleException with every mistake
   * @throws IOException when the folder cannot be read
   */
  public static RuleSet extended(Path folder, String additions, String file, Path cache)
      throws RuleException, IOException {
    RuleFiles files = folder == null ? standardFiles() : RuleFiles.read(folder);
    try {
      return load(files.with(additions), cache);
    } catch (RuleException e) {
      throw new RuleException(
          e.mistakes().stream()
              .map(m -> m.file().equals(Additions.FILE) ? m.in(file) : m)
              .toList());
    }
  }

  private static RuleFiles standardFiles() throws IOException {
    try (InputStream in = RuleLoader.class.getResourceAsStream(SOURCE)) {
      if (in == null) {
        throw new IOException(SOURCE + " is missing from the program");
      }
      return RuleFiles.read(in);
    }
  }

  private static RuleSet load(RuleFiles files, Path cache) throws RuleException, IOException {
    RulePack own = standardPack();
    String hash = files.hash();
    if (hash.equals(own.hash())) {
      return ruleSet(own, RuleLoader.class.getClassLoader());
    }
    RulePack kept = cache == null ? null : PackCache.read(cache, hash);
    if (kept != null) {
      try {
        return ruleSet(kept, own).complete();
      } catch (LinkageError | RuntimeException e) {
        // a damaged copy, or one made for other classes of the tool: it is made again below
      }
    }
    RulePack pack = RulePack.build(files, own);
    if (cache != null) {
      PackCache.keep(cache, pack);
    }
    return ruleSet(pack, own).complete();
  }

  private static RuleSet ruleSet(RulePack pack, RulePack own) throws RuleException {
    boolean ownClasses = pack.drlHash().equals(own.drlHash());
    return ruleSet(
        pack, ownClasses ? RuleLoader.class.getClassLoader() : new PackClassLoader(pack.classes()));
  }

  private static RulePack standardPack() throws IOException {
    try (InputStream in = RuleLoader.class.getResourceAsStream(PACK)) {
      if (in == null) {
        throw new IOException(PACK + " is missing from the program");
      }
      return RulePack.read(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
    }
  }

  private static RuleSet ruleSet(RulePack pack, ClassLoader classes) throws RuleException {
    return RuleSetBuilder.build(pack, new Lazy<>(() -> judge(pack.modelClass(), classes)));
  }

  private static Judge judge(String modelClass, ClassLoader classes) {
    try {
      return new Judge(
          (Model) classes.loadClass(modelClass).getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Defines the classes of one pack. */
  private static final class PackClassLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    PackClassLoader(Map<String, byte[]> classes) {
      super(RuleLoader.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      // the rules of the tool have classes of the same package; the ones of the folder go first
      synchronized (getClassLoadingLock(name)) {
        if (classes.containsKey(path(name)) && findLoadedClass(name) == null) {
          byte[] bytes = classes.get(path(name));
          return defineClass(name, bytes, 0, bytes.length);
        }
        return super.loadClass(name, resolve);
      }
    }

    private static String path(String name) {
      return name.replace('.', '/') + ".class";
    }
  }
}
