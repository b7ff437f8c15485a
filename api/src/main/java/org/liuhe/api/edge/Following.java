package org.liuhe.api.edge;

/** A subscription that was opened by {@link Edge#follow}; to be closed by whoever opened it. */
@FunctionalInterface
public interface Following extends AutoCloseable {
    /** Ends it; a second time does nothing. */
    @Override
    void close();
}
