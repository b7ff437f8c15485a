package org.liuhe.api.problems;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something went wrong: types and lines of the failure and its causes, without their messages. */
final class Where {
    private static final int CAUSES = 8;
    private static final int FRAMES = 12;

    private Where() {}

    static String of(Throwable failure) {
        return Stream.iterate(failure, at -> at != null, Throwable::getCause)
                .limit(CAUSES)
                .map(at -> at.getClass().getName()
                        + Stream.of(at.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "\n\tat " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\nCaused by: "));
    }
}
