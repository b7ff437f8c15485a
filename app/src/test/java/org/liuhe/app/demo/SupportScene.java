package org.liuhe.app.demo;

import java.util.stream.IntStream;
import org.liuhe.contracts.support.AnswerSupporters;
import org.liuhe.contracts.support.SupportComplaint;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.TrackingView;

/** What neighbours do who have the same trouble, and the street when there are enough of them. */
final class SupportScene {

    /** Two more than the street must answer. */
    private static final int MANY = 12;

    private static final int FEW = 3;

    private final Cast cast;

    SupportScene(Cast cast) {
        this.cast = cast;
    }

    void support(Matter matter) {
        if (isListed(matter))
            IntStream.range(0, isMany(matter) ? MANY : FEW)
                    .forEach(i -> cast.send(cast.resident("demo-neighbour-" + i), new SupportComplaint(matter.id())));
    }

    void answer(Matter matter) {
        if (isListed(matter) && isMany(matter))
            cast.send(
                    cast.serving("street-backstop", matter.area()),
                    new AnswerSupporters(matter.id(), 1, "街道已督促承办单位本周内办结，进展在本页公开。"));
    }

    private static boolean isMany(Matter matter) {
        return matter.number() / Story.values().length % 2 == 0;
    }

    private boolean isListed(Matter matter) {
        return cast.askAsOperator(new FindTracking(matter.code().value(), null), TrackingView.class)
                .listed();
    }
}
