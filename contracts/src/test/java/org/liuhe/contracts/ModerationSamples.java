package org.liuhe.contracts;

import java.util.List;
import org.liuhe.contracts.moderation.PicturePublished;
import org.liuhe.contracts.moderation.TextPublished;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.TextTakenBack;
import org.liuhe.contracts.moderation.TextWithheld;
import org.liuhe.contracts.moderation.WithholdingReason;

/** One of each decision about a text, with every component set. */
final class ModerationSamples {

    private static final TextRef TEXT = TextRef.supplement("cmp-0192f3a0-7c1e-7d7a-8b2f-000000000001", 1);
    private static final String PUBLICATION = TEXT.publicationId().value();
    private static final String OFFICE = "org-baochu-community";

    private ModerationSamples() {}

    static List<Event> all() {
        return List.of(
                new TextPublished(
                        PUBLICATION,
                        TEXT.matterId(),
                        TEXT.item(),
                        1,
                        "a3d1",
                        OFFICE,
                        "电梯停了三天，请打〔手机号〕",
                        true,
                        "隐去联系方式",
                        Samples.AT),
                new PicturePublished(
                        TextRef.picture(TEXT.matterId(), 3).publicationId().value(),
                        TEXT.matterId(),
                        "attachment-3",
                        1,
                        "a3d1",
                        OFFICE,
                        "楼道里堆放的纸箱",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        204_800,
                        2,
                        "遮住门牌",
                        Samples.AT),
                new TextTakenBack(PUBLICATION, TEXT.matterId(), TEXT.item(), 2, "a3d1", OFFICE, "仍可认出当事人", Samples.AT),
                new TextWithheld(
                        PUBLICATION,
                        TEXT.matterId(),
                        TEXT.item(),
                        3,
                        "a3d1",
                        OFFICE,
                        WithholdingReason.ACCUSES_SOMEBODY,
                        "指名道姓，尚未查实",
                        Samples.AT));
    }
}
