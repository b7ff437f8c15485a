package org.liuhe.api.harness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.attachments.FileType;

/** Keeps in memory whatever does not say that it is broken; it cleans nothing, which is another module's. */
public final class KeptContents implements Contents {

    private final Map<String, byte[]> kept = new HashMap<>();

    @Override
    public Kept keep(String matterId, byte[] file) {
        if (file.length == 0 || file[0] == '!') throw new RuleBroken(AttachmentRule.UNREADABLE, "file");
        String address = "%064x".formatted(kept.size() + 1);
        kept.put(matterId + address, file.clone());
        return new Kept(FileType.JPEG, file.length, address);
    }

    @Override
    public byte[] read(String matterId, String address) {
        byte[] file = kept.get(matterId + address);
        if (file == null) throw new RuleBroken(AttachmentRule.UNKNOWN);
        return file;
    }

    @Override
    public Kept covered(String matterId, String address, List<Cover> covers) {
        byte[] copy = Arrays.copyOf(read(matterId, address), covers.size() + 1);
        return keep(matterId, copy);
    }

    @Override
    public void drop(String matterId, String address) {
        kept.remove(matterId + address);
    }

    @Override
    public void dropAll(Iterable<String> matterIds) {
        for (String matter : matterIds) kept.keySet().removeIf(key -> key.startsWith(matter));
    }

    public int count() {
        return kept.size();
    }
}
