package org.liuhe.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogProcessorTest {

    private final Store store = new Store();
    private final List<LogProcessor> running = new ArrayList<>();

    /** Whatever failed: the next test's tables are its own. */
    @AfterEach
    void stop() {
        running.forEach(LogProcessor::stop);
    }

    @Test
    void followsTheStoreUntilItIsStopped() {
        LogProcessor processor = processor(false);
        processor.start();
        store.file(0, 30);
        await().until(() -> store.log.position().size() == 30);
        // one may have been published half-way
        store.clock.move(Store.RHYTHM);
        await().until(() ->
                store.checkpoints.latest().filter(one -> one.size() == 30).isPresent());
        processor.stop();
        assertThat(processor.isRunning()).isFalse();
        processor.start();
        store.file(30, 31);
        await().until(() -> store.log.position().size() == 31);
        processor.stop();
    }

    @Test
    void goesOnAfterAFailure() {
        store.db.sql("ALTER TABLE integrity_leaf RENAME TO away").update();
        LogProcessor processor = processor(false);
        processor.start();
        store.file(0, 3);
        store.db.sql("ALTER TABLE away RENAME TO integrity_leaf").update();
        await().until(() -> store.log.position().size() == 3);
        processor.stop();
    }

    @Test
    void saysThatTheLogWasRewrittenForAsLongAsItIs() {
        LogProcessor processor = processor(false);
        store.file(0, 3);
        processor.start();
        await().until(() -> store.checkpoints.latest().isPresent());
        assertThat(processor.continuesItsPromises()).isTrue();
        store.db
                .sql("UPDATE integrity_leaf SET hash = sha256(hash) WHERE leaf_index = 1")
                .update();
        store.file(3, 4);
        store.clock.move(Store.RHYTHM);
        await().until(() -> !processor.continuesItsPromises());
        store.db.sql("DELETE FROM integrity_checkpoint").update();
        await().until(processor::continuesItsPromises);
        processor.stop();
    }

    @Test
    void keepsNoLogOfEventsThatAreElsewhere() {
        LogProcessor processor = processor(true);
        processor.start();
        assertThat(processor.isRunning()).isFalse();
        processor.stop();
    }

    private LogProcessor processor(boolean elsewhere) {
        LogProcessor processor = new LogProcessor(
                store.appender, store.checkpoints, Store.signing(Store.KEY), Duration.ofMillis(20), elsewhere);
        running.add(processor);
        return processor;
    }
}
