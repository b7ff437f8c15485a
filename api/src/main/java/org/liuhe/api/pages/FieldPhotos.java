package org.liuhe.api.pages;

import java.util.List;
import java.util.Optional;
import org.liuhe.api.attachments.FileDesk;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.AttachmentView;
import org.liuhe.contracts.attachments.KeptFile;
import org.springframework.stereotype.Component;

/** Photographs taken on the spot: files of the task, each of them there once however often it is sent. */
@Component
class FieldPhotos {

    private static final String NAME = "现场照片-";
    private static final int SIGNS = 12;

    private final FileDesk desk;
    private final Writes writes;

    FieldPhotos(FileDesk desk, Writes writes) {
        this.desk = desk;
        this.writes = writes;
    }

    /**
     * Its number among the files of the task. What was added with the same key is not added again: the name follows from the key.
     *
     * @throws org.liuhe.api.edge.Refused or RuleBroken with the reason
     */
    int add(String id, String key, byte[] photo) {
        String name = name(key);
        return find(id, name, null).orElseGet(() -> added(id, name, photo));
    }

    /** What was added with the key before; empty for nothing. */
    Optional<Integer> added(String id, String key) {
        return find(id, name(key), null);
    }

    /** @throws org.liuhe.api.edge.Refused attachment.unknown */
    KeptFile kept(String id, int number) {
        return desk.kept(id, number, null);
    }

    private int added(String id, String name, byte[] photo) {
        StreamPosition after = desk.attach(id, name, photo, null);
        return find(id, name, after).orElseThrow();
    }

    private Optional<Integer> find(String id, String name, StreamPosition after) {
        List<AttachmentView> files = desk.list(id, after);
        return files.stream()
                .filter(file -> file.own() && file.name().startsWith(name + "."))
                .map(AttachmentView::number)
                .findFirst();
    }

    private String name(String key) {
        String derived = writes.derived("", "photo\n" + key).replace("-", "");
        return NAME + derived.substring(0, SIGNS);
    }
}
