package org.liuhe.command.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The cases of a story. */
public final class FakeCases implements KnownCases {

    private final Map<String, Known> all = new HashMap<>();

    void is(Known known) {
        all.put(known.caseId(), known);
    }

    @Override
    public Optional<Known> of(String caseId) {
        return Optional.ofNullable(all.get(caseId));
    }
}
