package org.liuhe.app.importing;

import java.util.Map;
import java.util.TreeMap;

/** The count so far; one thread keeps it. */
final class Tally {

    private long read;
    private long added;
    private long alreadyThere;
    private long changed;
    private long refused;
    private long noted;
    private final Map<String, Long> byCode = new TreeMap<>();

    void countRead() {
        read++;
    }

    void countAdded() {
        added++;
    }

    void countAlreadyThere() {
        alreadyThere++;
    }

    void countChanged() {
        changed++;
    }

    void countRefused() {
        refused++;
    }

    void countNoted() {
        noted++;
    }

    void countCode(String code) {
        byCode.merge(code, 1L, Long::sum);
    }

    long read() {
        return read;
    }

    long added() {
        return added;
    }

    long alreadyThere() {
        return alreadyThere;
    }

    /** Of a registry: what was there with other content. */
    long changed() {
        return changed;
    }

    long refused() {
        return refused;
    }

    /** Rows that came in, with something to be said of them. */
    long noted() {
        return noted;
    }

    /** How often each code was reported, refusals and notes together. */
    Map<String, Long> byCode() {
        return byCode;
    }
}
