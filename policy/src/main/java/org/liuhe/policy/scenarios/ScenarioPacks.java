package org.liuhe.policy.scenarios;

import java.util.List;
import java.util.Optional;

/** The packs in use now; a changed pack replaces the old one as a whole. */
public interface ScenarioPacks {

    /** All packs, in the order of their codes. */
    List<ScenarioPack> all();

    /** The category with this code, of whichever pack has it. */
    Optional<Category> category(String code);
}
