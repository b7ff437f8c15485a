package org.liuhe.app.demo;

import java.util.List;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.moderation.FindModeration;
import org.liuhe.contracts.moderation.ModerationItem;
import org.liuhe.contracts.moderation.PublishText;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.WithholdText;
import org.liuhe.contracts.moderation.WithholdingReason;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.policy.redaction.PersonalDetails;
import org.liuhe.policy.redaction.Redaction;

/** What the offices make public of what people wrote; most of it waits for the visitor. */
final class ModerationScene {

    private final Cast cast;

    ModerationScene(Cast cast) {
        this.cast = cast;
    }

    /** Without the personal details in it; nothing where the reporter did not agree that it be public. */
    void publish(Matter matter) {
        if (isListed(matter)) publish(TextRef.statement(matter.id().value()), cast.serving("community", matter.area()));
    }

    void publish(TextRef text, Actor moderator) {
        ModerationItem item = cast.ask(moderator, new FindModeration(text, null), ModerationItem.class);
        String version = Redaction.of(item.original(), PersonalDetails.in(item.original(), List.of()));
        boolean changed = !version.equals(item.original());
        cast.send(moderator, new PublishText(text, version, changed, changed ? "隐去联系方式" : null, false, item.version()));
    }

    void withhold(Matter matter) {
        if (isListed(matter))
            cast.send(
                    cast.serving("community", matter.area()),
                    new WithholdText(
                            TextRef.statement(matter.id().value()),
                            WithholdingReason.ACCUSES_SOMEBODY,
                            "文字可以认出被指责的人，事情还没有查清。",
                            0));
    }

    private boolean isListed(Matter matter) {
        return cast.askAsOperator(new FindTracking(matter.code().value(), null), TrackingView.class)
                .listed();
    }
}
