package org.liuhe.contracts.matters;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of matters; each has streams of its own, known by the prefix of their ids. */
public enum MatterKind {
    /** 诉求. */
    COMPLAINT("cmp-"),
    /** 事件、案件. */
    CASE("case-"),
    /** 三方联席会议. */
    COUNCIL("cnl-"),
    /** 矛盾纠纷. */
    DISPUTE("dsp-"),
    /** 执法任务. */
    ENFORCEMENT("enf-"),
    /** 信访事项. */
    PETITION("pet-");

    private final String prefix;

    MatterKind(String prefix) {
        this.prefix = prefix;
    }

    /** What the ids of this kind begin with. */
    public String prefix() {
        return prefix;
    }

    /** The kind that an id is of; empty for anything else. */
    public static Optional<MatterKind> of(String id) {
        return Arrays.stream(values())
                .filter(kind -> id != null && id.startsWith(kind.prefix))
                .findFirst();
    }
}
