package org.liuhe.policy.majorities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liuhe.policy.PolicyInvalid;
import org.liuhe.policy.files.DataFile;
import org.liuhe.policy.files.DataFormat;
import tools.jackson.databind.JsonNode;

/** Reads one version of the owners' vote. */
public final class VoteFile {

    private static final DataFormat FORMAT = DataFormat.ofSchema("/policy/schema/majorities.schema.json");

    private VoteFile() {}

    /** @throws PolicyInvalid naming the file, the line and the reason */
    public static OwnersVote read(String name, String text) {
        DataFile file = FORMAT.read(name, text);
        JsonNode root = file.root();
        return new OwnersVote(
                root.get("law").asString(),
                root.get("article").asString(),
                root.get("lawVersion").asString(),
                LocalDate.parse(root.get("effectiveFrom").asString()),
                root.has("participation") ? readShare(file, "/participation", root.get("participation")) : null,
                readMatters(file));
    }

    private static List<OwnersVote.Matter> readMatters(DataFile file) {
        List<OwnersVote.Matter> matters = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        JsonNode nodes = file.root().get("matters");
        for (int i = 0; i < nodes.size(); i++) {
            OwnersVote.Matter matter = readMatter(file, "/matters/" + i, nodes.get(i));
            if (!codes.add(matter.code())) {
                throw file.invalid("/matters/" + i, "the matter " + matter.code() + " is there twice");
            }
            matters.add(matter);
        }
        return List.copyOf(matters);
    }

    private static OwnersVote.Matter readMatter(DataFile file, String at, JsonNode node) {
        String name = node.get("majority").asString();
        JsonNode majority = file.root().get("majorities").get(name);
        if (majority == null) throw file.invalid(at, "there is no majority " + name);
        return new OwnersVote.Matter(
                node.get("code").asString(),
                node.get("item").asInt(),
                node.get("name").get("zh").asString(),
                node.get("name").get("en").asString(),
                readShare(file, "/majorities/" + name, majority),
                OwnersVote.Base.valueOf(majority.get("of").asString()));
    }

    private static Share readShare(DataFile file, String at, JsonNode node) {
        Share share = new Share(
                node.get("numerator").asInt(),
                node.get("denominator").asInt(),
                node.get("inclusive").asBoolean());
        // more than the whole can never be reached
        if (share.numerator() > share.denominator() || share.numerator() == share.denominator() && !share.inclusive()) {
            throw file.invalid(at, "the share is more than the whole");
        }
        return share;
    }
}
