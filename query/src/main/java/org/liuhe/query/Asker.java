package org.liuhe.query;

import java.util.Map;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;

/** Who asks a query that is not everyone's to ask. */
public final class Asker {

    private Asker() {}

    /** @throws RuleBroken authority.denied where the metadata name nobody */
    public static Actor of(Map<String, ?> metaData) {
        return Actor.of(metaData).orElseThrow(() -> new RuleBroken(CommonRule.DENIED));
    }
}
