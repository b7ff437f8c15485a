package org.liuhe.api.pages;

import java.util.List;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.CommonRule;
import org.springframework.stereotype.Component;

/** The kinds of matters for which somebody goes out. */
@Component
class FieldDesks {

    private final List<FieldDesk> all;

    FieldDesks(List<FieldDesk> all) {
        this.all = all;
    }

    /** @throws Refused matter.unknown where nobody goes out for it */
    FieldDesk of(String id) {
        return all.stream()
                .filter(desk -> desk.keeps(id))
                .findFirst()
                .orElseThrow(() -> new Refused(CommonRule.MATTER_UNKNOWN, null));
    }
}
