package org.liuhe.privacy;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.privacy.ForgetAccounts;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonErased;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Erases whom two officers agreed to erase. It may be done again at any time, so that a replay, or a backup from before, ends
 * the same. Where the identity server does not answer it is tried again; the keys are gone by then.
 */
@ProcessingGroup("privacy.erasing")
class Eraser {

    private static final Logger log = LoggerFactory.getLogger(Eraser.class);

    private final JdbcClient jdbc;
    private final DataKeys keys;
    private final Owners owners;
    private final PersonalIndex index;
    private final Reads reads;
    private final ObjectProvider<ForgetAccounts> accounts;
    private final ObjectProvider<Contents> files;

    Eraser(
            JdbcClient jdbc,
            DataKeys keys,
            Owners owners,
            PersonalIndex index,
            Reads reads,
            ObjectProvider<ForgetAccounts> accounts,
            ObjectProvider<Contents> files) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.owners = owners;
        this.index = index;
        this.reads = reads;
        this.accounts = accounts;
        this.files = files;
    }

    @EventHandler
    void on(PersonErased event) {
        Person person = new Person(event.person());
        List<String> matters = owners.matters(person);
        for (String owner : owners.all(person)) {
            keys.destroy(owner);
            index.forget(owner);
            reads.forget(owner);
        }
        matters.forEach(this::dropSnapshots);
        files.ifAvailable(kept -> kept.dropAll(matters));
        log.info("{}: the keys are destroyed", event.erasureId());
        if (person.subject() != null) accounts.ifAvailable(server -> server.forget(person.subject()));
    }

    /** They are sealed with a key of the system's own. */
    private void dropSnapshots(String matter) {
        jdbc.sql("DELETE FROM snapshotevententry WHERE aggregateidentifier = :matter")
                .param("matter", matter)
                .update();
    }
}
