package nl.artikel100.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Runs the verdict rules. Safe for many threads: every run has a session to itself, which is emptied behind it and kept for
 * the next, since laying out the rules in a new one takes a quarter of a run.
 */
public final class Judge {
  private final KieSessionsPool sessions;

  /** @param model the generated model of the rules */
  Judge(Model model) {
    sessions = KieBaseBuilder.createKieBaseFromModel(model).newKieSessionsPool(1);
  }

  /**
   * Gives the facts to the rules.
   *
   * @return what the rules concluded, in no particular order
   */
  public List<Object> conclude(Collection<?> facts) {
    List<Object> conclusions = new ArrayList<>();
    KieSession session = sessions.newKieSession();
    facts.forEach(session::insert);
    session.fireAllRules();
    for (Object object : session.getObjects()) {
      if (object instanceof Finding || object instanceof Inconsistency) {
        conclusions.add(object);
      }
    }
    // not after a rule that failed: what was left half done would come back with the next letter
    session.dispose();
    return conclusions;
  }
}
