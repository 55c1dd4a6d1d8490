package nl.artikel100.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Runs the verdict rules. Safe for many threads: every run has a session of its own. */
public final class Judge {
  private final KieBase rules;

  /** @param model the generated model of the rules */
  Judge(Model model) {
    rules = KieBaseBuilder.createKieBaseFromModel(model);
  }

  /**
   * Gives the facts to the rules.
   *
   * @return what the rules concluded, in no particular order
   */
  public List<Object> conclude(Collection<?> facts) {
    List<Object> conclusions = new ArrayList<>();
    KieSession session = rules.newKieSession();
    try {
      facts.forEach(session::insert);
      session.fireAllRules();
      for (Object object : session.getObjects()) {
        if (object instanceof Finding || object instanceof Inconsistency) {
          conclusions.add(object);
        }
      }
    } finally {
      session.dispose();
    }
    return conclusions;
  }
}
